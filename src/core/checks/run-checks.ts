import type { AnalysedDocument, AnalysedSegment } from '../analysis/analysed-document';
import type { Dictionary } from '../dictionaries/dictionary';
import type { CheckId, Finding } from '../findings/finding';
import { contentOf } from '../findings/finding-key';
import { KeyedInOrder, keyFindings, unkeyed } from '../findings/key-findings';
import { withoutImplied } from '../findings/overlap';
import { sortFindings, type Unkeyed } from '../findings/sort-findings';
import type { SegmentId } from '../segments/segment';
import { finish, type Stepwise } from '../stepwise';
import type { PhraseBook } from '../patterns/phrase-book';
import type { Term } from '../terms/term';
import type { Check, CheckContext } from './check';
import type { CheckedRange } from './checked-range';
import type { ChecksSettings } from './check-settings';
import { runCheck } from './run-check';

/** What a run of checks depends on beside the document. */
export interface RunOptions {
  readonly terms: readonly Term[];
  readonly phrases?: PhraseBook | undefined;
  readonly dictionary?: Dictionary | undefined;
  /** Settings that differ from the defaults; `{}` for none. */
  readonly settings: ChecksSettings;
  /** Run these checks only. */
  readonly only?: readonly CheckId[];
}

const NO_OPTIONS: CheckContext['options'] = {};
const NOTHING: readonly Unkeyed[] = [];
/** Some 3 ms of work: what waits meanwhile, waits unnoticed. */
const SEGMENTS_PER_STEP = 16;

/** All findings of a document, in document order: segment checks on each segment, then document checks once. */
export function runChecks(document: AnalysedDocument, checks: readonly Check[], options: RunOptions): Finding[] {
  return finish(runChecksStepwise(document, checks, options));
}

/** How far a run of checks is. */
export interface RunSoFar {
  /** Segments that the segment checks have looked at, from the first on. */
  readonly segments: number;
  /** What was found there, as it will be found at the end unless a check of the whole document speaks against it. */
  findings(): Finding[];
}

/** Who takes part in a run from outside. */
export interface RunCompany {
  /** Hears after each step how far the run is. */
  tell?(soFar: RunSoFar): void;
  /**
   * What somebody else has found out about the segments from this one on: `later` if that is still to come, null if nobody is at
   * work there.
   */
  ahead?(from: number): CheckedRange | 'later' | null;
}

/** `runChecks` in steps of a few segments, or of what has been done by others meanwhile. */
export function* runChecksStepwise(
  document: AnalysedDocument,
  checks: readonly Check[],
  options: RunOptions,
  company: RunCompany = {},
): Stepwise<Finding[]> {
  const runner = prepareRun(document, checks, options);
  const keys = new KeyedInOrder();
  const keyed: Finding[] = [];
  const looked = runner.documentChecks.map((): unknown[] => []);
  const total = document.segments.length;
  for (let index = 0; index < total;) {
    const ahead = company.ahead?.(index) ?? null;
    if (ahead === 'later') {
      yield index / total;
      continue;
    }
    // Looked at and read while it is at hand: at the end of a long document it would have to be analysed once more.
    const range = ahead ?? runner.runOnStretch(document.segments.slice(index, index + SEGMENTS_PER_STEP));
    for (const { finding, content } of range.found) keyed.push(keys.key(finding, content));
    for (const [place, seen] of range.looked.entries()) for (const one of seen) looked[place]?.push(one);
    index += range.length;
    if (index < total) {
      company.tell?.({ segments: index, findings: () => keyed.slice() });
      yield index / total;
    }
  }
  return withOfDocument(runner, keyed, runner.runOnDocument(looked));
}

/** The findings of a document in order, given those of the segment checks and those of the document checks. */
function withOfDocument(runner: PreparedRun, keyed: Finding[], ofDocument: readonly Unkeyed[]): Finding[] {
  if (ofDocument.length === 0) return keyed;
  const kept = withoutImplied<Unkeyed | Finding>([...keyed, ...ofDocument], runner.yieldsTo);
  const sorted = sortFindings(kept, runner.indexOf);
  const staying = new Set(kept);
  if (!keyed.every((finding) => staying.has(finding))) return keyFindings(sorted.map(unkeyed), runner.segmentOf);
  // No two checks say the same, so what the one kind found changes no ordinal of the other's.
  const fresh = keyFindings(
    sorted.filter((finding) => !('key' in finding)),
    runner.segmentOf,
  ).values();
  return sorted.map((finding) => ('key' in finding ? finding : (fresh.next().value as Finding)));
}

/** What the segment checks among `checks` say of one segment; keys as if no other segment had a finding like one of these. */
export function checkSegment(
  document: AnalysedDocument,
  index: number,
  checks: readonly Check[],
  options: RunOptions,
): Finding[] {
  const segment = document.segments[index];
  if (!segment) throw new RangeError(`Segment ${index} of a document of ${document.segments.length}`);
  const runner = prepareRun(document, checks, options);
  return keyFindings(runner.settledOn(segment), runner.segmentOf);
}

/** The checks of a run with what running them needs. */
export interface PreparedRun {
  readonly segmentChecks: readonly Check[];
  readonly documentChecks: readonly Check[];
  readonly yieldsTo: ReadonlyMap<CheckId, readonly CheckId[]>;
  readonly indexOf: ReadonlyMap<SegmentId, number>;
  segmentOf(this: void, id: SegmentId): AnalysedSegment | undefined;
  /** Runs all segment checks: what they find, sorted, without what others of it imply. */
  settledOn(segment: AnalysedSegment): readonly Unkeyed[];
  /** Runs a segment check; excluded and context segments give nothing. */
  runOn(check: Check, segment: AnalysedSegment): readonly Unkeyed[];
  /** Runs all segment checks on segments that stand one behind the other, and has the document checks look at them. */
  runOnStretch(stretch: readonly AnalysedSegment[]): CheckedRange;
  /** Runs all document checks; `looked`: for each of them what it saw in the segments, if it was led past all of them. */
  runOnDocument(looked?: readonly (readonly unknown[])[]): Unkeyed[];
}

/** Picks the checks that are on and gets ready to run them. */
export function prepareRun(
  document: AnalysedDocument,
  checks: readonly Check[],
  { terms, phrases, dictionary, settings, only }: RunOptions,
): PreparedRun {
  const { segmentChecks, documentChecks, yieldsTo } = choose(checks, settings, only);
  const indexOf = document.places;
  const segmentOf = (id: SegmentId): AnalysedSegment | undefined => document.segments[indexOf.get(id) ?? -1];
  // All checks without options of their own see a segment in the same context.
  let shared: CheckContext | undefined;
  const contextOf = (check: Check, segment: AnalysedSegment): CheckContext => {
    if (shared?.segment !== segment) shared = { document, segment, terms, phrases, dictionary, options: NO_OPTIONS };
    const own = settings[check.meta.id];
    return own === undefined ? shared : { ...shared, options: own.options };
  };
  const run = (check: Check, segment: AnalysedSegment, looked?: readonly unknown[]): readonly Unkeyed[] => {
    const context = contextOf(check, segment);
    const severity = settings[check.meta.id]?.severity;
    return runCheck(check, looked === undefined ? context : { ...context, looked }, segmentOf, severity);
  };
  const [first] = document.segments;
  const runOn = (check: Check, segment: AnalysedSegment): readonly Unkeyed[] =>
    segment.excluded || segment.context ? [] : run(check, segment);
  const settledOn = (segment: AnalysedSegment): readonly Unkeyed[] => {
    if (segment.excluded || segment.context) return NOTHING;
    let found: Unkeyed[] | undefined;
    for (const check of segmentChecks) {
      const drafts = run(check, segment);
      if (drafts.length > 0) found = found === undefined ? [...drafts] : [...found, ...drafts];
    }
    return found === undefined ? NOTHING : sortFindings(withoutImplied(found, yieldsTo), indexOf);
  };
  const lookAt = (check: Check, segment: AnalysedSegment): unknown => {
    try {
      return check.look?.(contextOf(check, segment));
    } catch {
      // What is wrong is said when the check is run and looks for itself.
      return undefined;
    }
  };
  return {
    segmentChecks,
    documentChecks,
    yieldsTo,
    indexOf,
    segmentOf,
    runOn,
    settledOn,
    runOnStretch: (stretch) => ({
      length: stretch.length,
      found: stretch.flatMap((segment) =>
        settledOn(segment).map((finding) => ({ finding, content: contentOf(finding, segment) })),
      ),
      looked: documentChecks.map((check) => stretch.map((segment) => lookAt(check, segment))),
    }),
    runOnDocument: (looked) =>
      first === undefined ? [] : documentChecks.flatMap((check, place) => run(check, first, looked?.[place])),
  };
}

type Choice = Pick<PreparedRun, 'segmentChecks' | 'documentChecks' | 'yieldsTo'>;
let lastChoice: { readonly of: readonly unknown[]; readonly choice: Choice } | null = null;

/** The checks that are on, by what they look at. Document after document is run with the same settings, so the last choice is kept. */
function choose(checks: readonly Check[], settings: ChecksSettings, only: readonly CheckId[] | undefined): Choice {
  if (lastChoice?.of[0] === checks && lastChoice.of[1] === settings && lastChoice.of[2] === only)
    return lastChoice.choice;
  const active = checks.filter(
    ({ meta }) => (settings[meta.id]?.on ?? true) && (only === undefined || only.includes(meta.id)),
  );
  const choice: Choice = {
    segmentChecks: active.filter(({ meta }) => meta.scope === 'segment'),
    documentChecks: active.filter(({ meta }) => meta.scope === 'document'),
    yieldsTo: new Map(active.flatMap(({ meta }) => (meta.yieldsTo === undefined ? [] : [[meta.id, meta.yieldsTo]]))),
  };
  lastChoice = { of: [checks, settings, only], choice };
  return choice;
}
