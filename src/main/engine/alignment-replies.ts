import type { PairEntry, PairOrder } from '../../bridge/alignment-calls';
import { orderByDoubt, standsAlone } from '../../core/segments/order-by-doubt';
import { isWeakLink } from '../../core/segments/weak-link';
import type { Review } from '../../review/review';

/** What is asked of a review here. */
type Reviewed = Pick<Review, 'segments'>;

/** Pairs of one reply. */
const MOST_PAIRS = 500;

/** All segments by the doubt about their pairing. */
export function pairOrderOf({ segments }: Reviewed): PairOrder {
  return {
    places: orderByDoubt(segments),
    weak: segments.filter((segment) => isWeakLink(segment)).length,
    alone: segments.filter((segment) => standsAlone(segment)).length,
  };
}

/** The pairs at these places. */
export function pairsAt({ segments }: Reviewed, places: readonly number[]): readonly PairEntry[] {
  return places.slice(0, MOST_PAIRS).flatMap((index) => {
    const segment = segments[index];
    if (segment === undefined) return [];
    const { id, source, target, state, score, origin } = segment;
    const alone = standsAlone(segment);
    return [
      {
        index,
        id,
        source,
        target,
        state,
        score: alone ? null : score,
        weak: isWeakLink(segment),
        repaired: origin.length > 0,
      },
    ];
  });
}
