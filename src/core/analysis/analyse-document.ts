import type { SegmentId, SegmentKind, Tag } from '../segments/segment';
import type { AnalysedDocument, AnalysedSegment } from './analysed-document';
import type { Analyser } from './analyser';

/** What a document is analysed from: the current texts of its segments in order. */
export interface SegmentTexts {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly source: string;
  readonly target: string;
  readonly excluded: boolean;
  /** Inline tags of both texts; none if left out. */
  readonly tags?: readonly Tag[];
  /** Read as context only; false if left out. */
  readonly context?: boolean;
}

/** The texts of a segment that was made ready for analysis. */
export function textsOf({ id, kind, excluded, context, tags, source, target }: AnalysedSegment): SegmentTexts {
  return { id, kind, excluded, context, tags, source: source.text, target: target.text };
}

/** The document as the checks see it; nothing is analysed before a check asks for it. */
export function analyseDocument(segments: readonly SegmentTexts[], analyser: Analyser): AnalysedDocument {
  return documentWith(
    segments.map((segment, index) => analyseSegment(segment, index, analyser)),
    analyser,
  );
}

/**
 * The document with one segment replaced by what it has become; all others, and a side whose text is the same, keep
 * what is known of them.
 */
export function withSegment(
  document: AnalysedDocument,
  index: number,
  segment: SegmentTexts,
  analyser: Analyser,
): AnalysedDocument {
  const before = document.segments[index];
  if (!before) throw new RangeError(`Segment ${index} of a document of ${document.segments.length}`);
  const after = analyseSegment(segment, index, analyser);
  const segments = document.segments.slice();
  segments[index] = {
    ...after,
    source: before.source.text === segment.source ? before.source : after.source,
    target: before.target.text === segment.target ? before.target : after.target,
  };
  return documentWith(segments, analyser);
}

/**
 * The document after segments were made, taken away or moved, and the places (in ascending order) where it differs: segments
 * that are new or another, and those behind another neighbour than before. What stayed keeps what is known of it.
 */
export function withSegments(
  document: AnalysedDocument,
  segments: readonly SegmentTexts[],
  analyser: Analyser,
): { readonly document: AnalysedDocument; readonly changed: readonly number[] } {
  const known = new Map(document.segments.map((segment) => [segment.id, segment]));
  const changed: number[] = [];
  let previous: SegmentId | undefined;
  const analysed = segments.map((segment, index) => {
    const before = known.get(segment.id);
    const same = before !== undefined && isSame(before, segment);
    if (!same || document.segments[before.index - 1]?.id !== previous) changed.push(index);
    previous = segment.id;
    return same ? (before.index === index ? before : { ...before, index }) : analyseSegment(segment, index, analyser);
  });
  return { document: documentWith(analysed, analyser), changed };
}

function isSame(before: AnalysedSegment, { kind, source, target, excluded, context = false }: SegmentTexts): boolean {
  return (
    before.source.text === source &&
    before.target.text === target &&
    before.kind === kind &&
    before.excluded === excluded &&
    before.context === context
  );
}

function documentWith(segments: readonly AnalysedSegment[], analyser: Analyser): AnalysedDocument {
  return {
    segments,
    get englishWords() {
      return analyser.englishWords;
    },
  };
}

const NO_TAGS: readonly Tag[] = [];

function analyseSegment(segment: SegmentTexts, index: number, analyser: Analyser): AnalysedSegment {
  return {
    id: segment.id,
    index,
    kind: segment.kind,
    excluded: segment.excluded,
    context: segment.context ?? false,
    tags: segment.tags ?? NO_TAGS,
    source: analyser.russian(segment.source),
    target: analyser.english(segment.target),
  };
}
