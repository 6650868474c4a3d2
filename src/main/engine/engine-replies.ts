import { packOverview } from '../../bridge/overview-code';
import type {
  Change,
  Counts,
  FindingCount,
  FindingFilter,
  FindingOrder,
  PackedOverview,
  Row,
  SegmentVersion,
} from '../../bridge/project-calls';
import type { CheckId, Finding, Severity } from '../../core/findings/finding';
import { byRisk } from '../../core/findings/by-risk';
import { groupFindings } from '../../core/findings/group-findings';
import { isAtLeast } from '../../core/findings/severity';
import type { Revision } from '../../core/history/revision';
import type { Segment, SegmentId } from '../../core/segments/segment';
import { isWeakLink } from '../../core/segments/weak-link';
import type { Term } from '../../core/terms/term';
import type { Outcome, Review } from '../../review/review';

/** Rows that go along with a change: many more than are in view, and never as many as a document has. */
const MOST_SENT = 200;

/** The segment at a place with its open findings. */
export function rowAt(review: Review, index: number): Row {
  const segment = review.segments[index];
  if (segment === undefined) throw new RangeError(`Row ${index} is outside a document of ${review.segments.length}`);
  return { index, segment, findings: review.findingsOf(segment.id) };
}

/** What an action changed, for the window. */
export function changeOf(review: Review, outcome: Outcome): Change {
  const places = outcome.changed.map((id) => review.indexOf(id)).filter((index) => index >= 0);
  const rows = places
    .slice(0, MOST_SENT)
    .sort((a, b) => a - b)
    .map((index) => rowAt(review, index));
  return {
    rows,
    ...anewAmong(places.slice(MOST_SENT)),
    counts: countsOf(review),
    ...review.undoState,
    revision: review.contents.revisions.length,
    ...(outcome.quiet === undefined
      ? {}
      : { quiet: { check: outcome.quiet, count: quietCount(review, outcome.quiet) } }),
    ...(outcome.revisions.some(({ kind }) => kind === 'alignment')
      ? { realigned: { at: firstMade(review, outcome.revisions) } }
      : {}),
  };
}

/** The stretch of rows that are not sent along. */
function anewAmong(places: readonly number[]): Pick<Change, 'anew'> {
  if (places.length === 0) return {};
  const from = places.reduce((least, place) => Math.min(least, place));
  const to = places.reduce((most, place) => Math.max(most, place)) + 1;
  return { anew: { from, to } };
}

/** Place of the first segment that repairs of the alignment put there. */
function firstMade(review: Review, revisions: readonly Revision[]): number {
  const places = revisions.flatMap((revision) => {
    if (revision.kind !== 'alignment') return [];
    const before = new Set(revision.before?.map(({ id }) => id));
    const after = revision.after ?? [];
    const made = after.filter(({ id }) => !before.has(id));
    return (made.length > 0 ? made : after).map(({ id }) => review.indexOf(id)).filter((index) => index >= 0);
  });
  return places.length === 0 ? 0 : Math.min(...places);
}

/** How many findings are set aside because their check went quiet. */
function quietCount(review: Review, check: CheckId): number {
  return review.dismissed.filter(({ finding, dismissal }) => finding.check === check && dismissal.extent === 'check')
    .length;
}

/** How far the review is. */
export function countsOf(review: Review): Counts {
  const states = { untouched: 0, edited: 0, confirmed: 0, excluded: 0 };
  for (const { state } of review.segments) states[state] += 1;
  const bySeverity: Record<Severity, number> = { critical: 0, major: 0, minor: 0, neutral: 0 };
  for (const { severity } of review.findings) bySeverity[severity] += 1;
  return {
    segments: review.segments.length,
    ...states,
    findings: review.findings.length,
    bySeverity,
    dismissed: review.dismissed.length,
  };
}

/** The findings that are meant. */
export function filtered(
  findings: readonly Finding[],
  { severity, check, category }: FindingFilter,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (check === undefined || finding.check === check) &&
      (category === undefined || finding.category === category),
  );
}

/** The findings, which come in document order, in another one. */
export function inOrder(findings: readonly Finding[], order: FindingOrder): readonly Finding[] {
  if (order === 'text') return findings;
  if (order === 'risk') return byRisk(findings);
  return groupFindings(findings, order).flatMap((group) => group.findings);
}

/** The last list that was asked for, by the findings that it is of: page after page is cut from it. */
const listed = new WeakMap<readonly Finding[], { readonly wish: string; readonly list: readonly Finding[] }>();

/** The findings that are meant, in an order. */
export function listOf(findings: readonly Finding[], order: FindingOrder, filter: FindingFilter): readonly Finding[] {
  const wish = JSON.stringify([order, filter.severity, filter.check, filter.category]);
  const last = listed.get(findings);
  if (last?.wish === wish) return last.list;
  const list = inOrder(filtered(findings, filter), order);
  listed.set(findings, { wish, list });
  return list;
}

/** How many findings there are of each check, kind of fault and severity. */
export function findingCounts(findings: readonly Finding[]): readonly FindingCount[] {
  const counts = new Map<string, { -readonly [Part in keyof FindingCount]: FindingCount[Part] }>();
  for (const { check, category, severity } of findings) {
    const name = `${check} ${category} ${severity}`;
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { check, category, severity, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}

/** The overview of segments `from` (inclusive) to `to` (exclusive). */
export function overviewOf(review: Review, from: number, to: number): PackedOverview {
  const segments = review.segments.slice(from, to);
  return packOverview(
    from,
    segments.map((segment) => {
      const { id, state } = segment;
      const findings = review.findingsOf(id);
      return { id, state, severity: gravest(findings), findings: findings.length, weak: isWeakLink(segment) };
    }),
  );
}

/** A revision as one line of a segment's history. */
export function versionOf(revision: Revision): SegmentVersion {
  const { number, kind, author, time, reason, seconds } = revision;
  return {
    ...(seconds !== undefined && { seconds }),
    revision: number,
    kind,
    author,
    time,
    reason,
    before: wordsOf(revision, 'before'),
    after: wordsOf(revision, 'after'),
  };
}

function wordsOf(revision: Revision, moment: 'before' | 'after'): string | null {
  switch (revision.kind) {
    case 'text':
    case 'state':
    case 'note':
      return revision[moment];
    case 'dismissal':
    case 'dismissal-undo':
      return revision[moment]?.words ?? null;
    case 'alignment':
      return idsOf(revision[moment], revision.segments);
    case 'source':
      return revision[moment]?.name ?? null;
    case 'term':
      return termWords(revision[moment]);
  }
}

function termWords(term: Term | null): string | null {
  return term === null ? null : `${term.lemmas.join(', ')} — ${term.approved}`;
}

/** The segments of a run that the revision is about; the others only moved in the Russian file. */
function idsOf(run: readonly Segment[] | null, about: readonly SegmentId[]): string | null {
  const named = new Set(about);
  return run?.flatMap(({ id }) => (named.has(id) ? id : [])).join(' ') ?? null;
}

function gravest(findings: readonly Finding[]): Severity | null {
  let worst: Severity | null = null;
  for (const { severity } of findings) if (worst === null || isAtLeast(severity, worst)) worst = severity;
  return worst;
}
