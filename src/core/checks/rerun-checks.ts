import type { AnalysedDocument } from '../analysis/analysed-document';
import type { CheckId, Finding } from '../findings/finding';
import { keyAnew } from '../findings/key-findings';
import { withoutImplied } from '../findings/overlap';
import { sortFindings, type Unkeyed } from '../findings/sort-findings';
import type { SegmentId } from '../segments/segment';
import type { Check } from './check';
import { originOf } from './could-not-run';
import { prepareRun, type PreparedRun, type RunOptions } from './run-checks';

/** What a run after an edit depends on. */
export interface RerunOptions extends RunOptions {
  /** Indexes of the segments that are new or differ from those of the run before. */
  readonly changed: readonly number[];
}

/**
 * The findings of a document after an edit, given those before it: the same as a full run gives, but segment checks run
 * only on the changed segments and, those with `reach`, on that many behind each. Document checks run anew.
 */
export function rerunChecks(
  previous: readonly Finding[],
  document: AnalysedDocument,
  checks: readonly Check[],
  options: RerunOptions,
): Finding[] {
  const run = prepareRun(document, checks, options);
  const ofDocument = asBefore(run, document, previous, options.changed);
  const plan = staleChecks(run, document, options.changed);
  addYielding(plan, run, previous, ofDocument);

  const segmentChecks = new Set(run.segmentChecks.map(({ meta }) => meta.id));
  const retained = previous.filter((finding) => {
    const origin = originOf(finding);
    const index = run.indexOf.get(finding.segment);
    return index !== undefined && segmentChecks.has(origin) && plan.get(index)?.has(origin) !== true;
  });
  const fresh: Unkeyed[] = [...ofDocument];
  for (const [index, ids] of plan) {
    const segment = document.segments[index];
    if (segment === undefined) continue;
    for (const check of run.segmentChecks) if (ids.has(check.meta.id)) fresh.push(...run.runOn(check, segment));
  }
  const kept = sortFindings(withoutImplied([...retained, ...fresh], run.yieldsTo), run.indexOf);
  return keyAnew(kept, previous, run.segmentOf);
}

/** What document checks find; where it is what they found before, and its segment is not another, as it was then: key and all. */
function asBefore(
  run: PreparedRun,
  document: AnalysedDocument,
  previous: readonly Finding[],
  changed: readonly number[],
): (Unkeyed | Finding)[] {
  const found = run.runOnDocument();
  if (found.length === 0) return found;
  const touched = new Set(changed.map((index) => document.segments[index]?.id));
  const ids = new Set(run.documentChecks.map(({ meta }) => meta.id));
  const before = new Map<string, Finding>();
  for (const finding of previous) {
    if (!ids.has(finding.check) || touched.has(finding.segment)) continue;
    before.set(contentOf(finding), finding);
  }
  return found.map((finding) => before.get(JSON.stringify(finding)) ?? finding);
}

const contents = new WeakMap<Finding, string>();

function contentOf(finding: Finding): string {
  let content = contents.get(finding);
  if (content === undefined) {
    const { key: _key, ...unkeyed } = finding;
    content = JSON.stringify(unkeyed);
    contents.set(finding, content);
  }
  return content;
}

type Plan = Map<number, Set<CheckId>>;

/** The segment checks to run again on each segment. */
function staleChecks(run: PreparedRun, document: AnalysedDocument, changed: readonly number[]): Plan {
  const plan: Plan = new Map();
  const furthest = Math.max(0, ...run.segmentChecks.map(({ meta }) => meta.reach ?? 0));
  for (const start of changed) {
    for (let distance = 0; distance <= furthest && start + distance < document.segments.length; distance++) {
      const reaching = run.segmentChecks.filter(({ meta }) => (meta.reach ?? 0) >= distance).map(({ meta }) => meta.id);
      addTo(plan, start + distance, [...reaching, ...checksYieldingTo(run, reaching)]);
    }
  }
  return plan;
}

/** A finding that was dropped as implied comes back when the document check that implied it is silent now. */
function addYielding(plan: Plan, run: PreparedRun, previous: readonly Finding[], ofDocument: readonly Unkeyed[]): void {
  const ids = run.documentChecks.map(({ meta }) => meta.id);
  const yielding = checksYieldingTo(run, ids);
  if (yielding.length === 0) return;
  const before = placesOf(previous.filter((finding) => ids.includes(finding.check)));
  const after = placesOf(ofDocument);
  for (const segment of new Set([...before.keys(), ...after.keys()])) {
    const index = run.indexOf.get(segment);
    if (index !== undefined && before.get(segment) !== after.get(segment)) addTo(plan, index, yielding);
  }
}

function checksYieldingTo(run: PreparedRun, ids: readonly CheckId[]): CheckId[] {
  return [...run.yieldsTo].filter(([, stronger]) => stronger.some((id) => ids.includes(id))).map(([id]) => id);
}

function addTo(plan: Plan, index: number, ids: readonly CheckId[]): void {
  const planned = plan.get(index);
  if (planned === undefined) plan.set(index, new Set(ids));
  else for (const id of ids) planned.add(id);
}

function placesOf(findings: readonly Unkeyed[]): Map<SegmentId, string> {
  const places = new Map<SegmentId, string>();
  for (const { segment, check, target } of findings) {
    places.set(segment, `${places.get(segment) ?? ''}${JSON.stringify([check, target])}`);
  }
  return places;
}
