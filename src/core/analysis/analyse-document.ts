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
 * The document with segments replaced by what they have become, each at its place; all others, and a side whose text is the same,
 * keep what is known of them. It is about the same segments in the same order.
 */
export function withTexts(
  document: AnalysedDocument,
  changed: ReadonlyMap<number, SegmentTexts>,
  analyser: Analyser,
): AnalysedDocument {
  const segments = document.segments.slice();
  for (const [index, segment] of changed) {
    const before = segments[index];
    if (before?.id !== segment.id) throw new RangeError(`Segment ${segment.id} does not stand at ${index}`);
    const after = analyseSegment(segment, index, analyser);
    segments[index] = {
      ...after,
      source: before.source.text === segment.source ? before.source : after.source,
      target: before.target.text === segment.target ? before.target : after.target,
    };
  }
  // In a book, to find all places anew would take longer than to check what was typed.
  return documentWith(segments, analyser, document.places);
}

/**
 * The segments from place `from` up to one that is replaced by what it may become, as a document of their own: what is known of
 * their texts is kept. To look at a text that is being typed this takes as long in a book as in an article.
 */
export function stretchWith(
  document: AnalysedDocument,
  from: number,
  index: number,
  segment: SegmentTexts,
  analyser: Analyser,
): AnalysedDocument {
  const stretch = documentWith(
    document.segments.slice(from, index + 1).map((before, place) => ({ ...before, index: place })),
    analyser,
  );
  return withTexts(stretch, new Map([[index - from, segment]]), analyser);
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

function documentWith(
  segments: readonly AnalysedSegment[],
  analyser: Analyser,
  places?: ReadonlyMap<SegmentId, number>,
): AnalysedDocument {
  return {
    segments,
    get places() {
      return (places ??= new Map(segments.map(({ id }, place) => [id, place])));
    },
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
