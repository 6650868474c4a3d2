import type { AnalysedDocument, AnalysedSegment } from '../analysis/analysed-document';
import type { Dictionary } from '../dictionaries/dictionary';
import type { CheckId, Finding } from '../findings/finding';
import { keyFindings } from '../findings/key-findings';
import { withoutImplied } from '../findings/overlap';
import { sortFindings, type Unkeyed } from '../findings/sort-findings';
import type { SegmentId } from '../segments/segment';
import { finish, type Stepwise } from '../stepwise';
import type { PhraseBook } from '../patterns/phrase-book';
import type { Term } from '../terms/term';
import type { Check, CheckContext } from './check';
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
/** Some 8 ms of work: what waits meanwhile, waits unnoticed. */
const SEGMENTS_PER_STEP = 50;

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

/** `runChecks` in steps of a few segments; `tell` hears after each how far the run is. */
export function* runChecksStepwise(
  document: AnalysedDocument,
  checks: readonly Check[],
  options: RunOptions,
  tell?: (soFar: RunSoFar) => void,
): Stepwise<Finding[]> {
  const runner = prepareRun(document, checks, options);
  const found: Unkeyed[] = [];
  const findings = (): Finding[] => {
    const kept = withoutImplied(found, runner.yieldsTo);
    return keyFindings(sortFindings(kept, runner.indexOf), runner.segmentOf);
  };
  const total = document.segments.length;
  for (const [index, segment] of document.segments.entries()) {
    if (index > 0 && index % SEGMENTS_PER_STEP === 0) {
      tell?.({ segments: index, findings });
      yield index / total;
    }
    runner.runAllOn(segment, found);
  }
  found.push(...runner.runOnDocument());
  return findings();
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
  const found: Unkeyed[] = [];
  runner.runAllOn(segment, found);
  return keyFindings(sortFindings(withoutImplied(found, runner.yieldsTo), runner.indexOf), runner.segmentOf);
}

/** The checks of a run with what running them needs. */
export interface PreparedRun {
  readonly segmentChecks: readonly Check[];
  readonly documentChecks: readonly Check[];
  readonly yieldsTo: ReadonlyMap<CheckId, readonly CheckId[]>;
  readonly indexOf: ReadonlyMap<SegmentId, number>;
  segmentOf(this: void, id: SegmentId): AnalysedSegment | undefined;
  /** Runs all segment checks and adds what they find. */
  runAllOn(segment: AnalysedSegment, found: Unkeyed[]): void;
  /** Runs a segment check; excluded and context segments give nothing. */
  runOn(check: Check, segment: AnalysedSegment): readonly Unkeyed[];
  /** Runs all document checks. */
  runOnDocument(): Unkeyed[];
}

let lastPlaces: { readonly ids: readonly SegmentId[]; readonly places: ReadonlyMap<SegmentId, number> } | null = null;

/** The places of segments by their ids: an edit leaves them as they are, and making them anew for a book takes a millisecond. */
function placesIn({ segments }: AnalysedDocument): ReadonlyMap<SegmentId, number> {
  const known = lastPlaces;
  if (known?.ids.length === segments.length && segments.every(({ id }, place) => id === known.ids[place]))
    return known.places;
  const ids = segments.map(({ id }) => id);
  lastPlaces = { ids, places: new Map(ids.map((id, place) => [id, place])) };
  return lastPlaces.places;
}

/** Picks the checks that are on and gets ready to run them. */
export function prepareRun(
  document: AnalysedDocument,
  checks: readonly Check[],
  { terms, phrases, dictionary, settings, only }: RunOptions,
): PreparedRun {
  const { segmentChecks, documentChecks, yieldsTo } = choose(checks, settings, only);
  const indexOf = placesIn(document);
  const segmentOf = (id: SegmentId): AnalysedSegment | undefined => document.segments[indexOf.get(id) ?? -1];
  // All checks without options of their own see a segment in the same context.
  let shared: CheckContext | undefined;
  const run = (check: Check, segment: AnalysedSegment): readonly Unkeyed[] => {
    if (shared?.segment !== segment) shared = { document, segment, terms, phrases, dictionary, options: NO_OPTIONS };
    const own = settings[check.meta.id];
    const context = own === undefined ? shared : { ...shared, options: own.options };
    return runCheck(check, context, segmentOf, own?.severity);
  };
  const [first] = document.segments;
  const runOn = (check: Check, segment: AnalysedSegment): readonly Unkeyed[] =>
    segment.excluded || segment.context ? [] : run(check, segment);
  return {
    segmentChecks,
    documentChecks,
    yieldsTo,
    indexOf,
    segmentOf,
    runOn,
    runAllOn(segment, found) {
      if (segment.excluded || segment.context) return;
      for (const check of segmentChecks) {
        const drafts = run(check, segment);
        if (drafts.length > 0) found.push(...drafts);
      }
    },
    runOnDocument: () => (first === undefined ? [] : documentChecks.flatMap((check) => run(check, first))),
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
