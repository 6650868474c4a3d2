import type { Segment } from '../segments/segment';
import type { Stepwise } from '../stepwise';
import type { Span } from '../text/span';
import type { SearchQuery, SearchSide } from './search-query';
import type { TextMatcher } from './text-matcher';

/** A text of a segment in which something was found. */
export interface SearchHit {
  /** Place of the segment in the document, from 0. */
  readonly index: number;
  readonly segment: Segment;
  readonly side: SearchSide;
  readonly text: string;
  readonly spans: readonly Span[];
}

const SEGMENTS_PER_STEP = 50;
/** A hard pattern takes up to a tenth of a millisecond for each, so that a step stays shorter than anybody notices. */
const CHARACTERS_PER_STEP = 2_000;

/**
 * Looks through the segments in order, in steps of some fifty or of a page; the side `machine` only where it differs from the
 * English.
 */
export function* searchSegments(
  segments: readonly Segment[],
  query: SearchQuery,
  matcher: TextMatcher,
  found: (hit: SearchHit) => void,
): Stepwise<void> {
  let looked = { segments: 0, characters: 0 };
  for (const [index, segment] of segments.entries()) {
    if (looked.segments >= SEGMENTS_PER_STEP || looked.characters >= CHARACTERS_PER_STEP) {
      looked = { segments: 0, characters: 0 };
      yield index / segments.length;
    }
    looked.segments += 1;
    if (query.states !== undefined && !query.states.includes(segment.state)) continue;
    for (const side of query.sides) {
      for (const text of textsOf(segment, side)) {
        if (text === '') continue;
        looked.characters += text.length;
        const spans = matcher(text, side === 'source' ? 'ru' : 'en');
        if (spans.length > 0) found({ index, segment, side, text, spans: spans.map(({ from, to }) => ({ from, to })) });
      }
    }
  }
}

function textsOf(segment: Segment, side: SearchSide): readonly string[] {
  switch (side) {
    case 'source':
      return [segment.source];
    case 'target':
      return [segment.target];
    case 'machine':
      return segment.machine === segment.target ? [] : [segment.machine];
    case 'note':
      return segment.notes;
  }
}
