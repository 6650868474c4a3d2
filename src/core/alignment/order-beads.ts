import type { Bead, SentencePlace } from './alignment';

/**
 * The beads with those of one side put where a reader looks for them: between two pairs first what still belongs to the
 * paragraph of the pair before, then paragraphs of their own, then what opens the paragraph of the pair after. Inside a
 * shared paragraph Russian comes before English; paragraphs of their own the other way round, so that the rest of the
 * English page stays with the English text. The order within a side never changes.
 */
export function orderBeads(
  beads: readonly Bead[],
  source: readonly SentencePlace[],
  target: readonly SentencePlace[],
): Bead[] {
  const ordered: Bead[] = [];
  let lone: Bead[] = [];
  let before: Bead | null = null;
  const flush = (after: Bead | null): void => {
    const places = new Map(lone.map((bead) => [bead, placeOf(bead, before, after)] as const));
    // Array.sort is stable, so each side keeps its order within a place; places ascend along a side by themselves.
    ordered.push(
      ...lone.sort(
        (a, b) => places.get(a)! - places.get(b)! || sideRank(a, places.get(a)!) - sideRank(b, places.get(b)!),
      ),
    );
    lone = [];
  };
  for (const bead of beads) {
    if (bead.source && bead.target) {
      flush(bead);
      ordered.push(bead);
      before = bead;
    } else lone.push(bead);
  }
  flush(null);
  return ordered;

  function placeOf(bead: Bead, previous: Bead | null, next: Bead | null): 0 | 1 | 2 {
    const side = bead.source ? 'source' : 'target';
    const places = bead.source ? source : target;
    const block = places[bead[side]!.from]!.block;
    const last = previous?.[side];
    if (last && places[last.to - 1]!.block === block) return 0;
    const first = next?.[side];
    return first && places[first.from]!.block === block ? 2 : 1;
  }
}

function sideRank(bead: Bead, place: 0 | 1 | 2): number {
  return (bead.source === null) === (place === 1) ? 0 : 1;
}
