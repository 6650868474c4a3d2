import { splitSentences } from '../text/split-sentences';
import type { Side } from '../text/span';
import type { SplitPlace } from './repair';

/** What of a segment is cut: the Russian and the English as it stands now. */
export interface SplitTexts {
  readonly source: string;
  readonly target: string;
}

/** Offsets at which a sentence of a text ends and another begins; none for a text of one sentence. */
export function sentenceBorders(text: string, side: Side): readonly number[] {
  return splitSentences(text, side === 'source' ? 'ru' : 'en')
    .slice(1)
    .map(({ from }) => from);
}

/**
 * Where a pair is split in two when one side is cut at an offset: the other side at the border of sentences that leaves
 * nearest the same share of it before the cut, or whole with the larger part where it is one sentence.
 */
export function splitBeside(texts: SplitTexts, side: Side, offset: number): SplitPlace {
  const other: Side = side === 'source' ? 'target' : 'source';
  const share = offset / Math.max(1, texts[side].length);
  const { length } = texts[other];
  const borders = sentenceBorders(texts[other], other);
  const ends = share < 0.5 ? [0] : [length];
  const cut = (borders.length > 0 ? borders : ends).reduce((best, border) =>
    Math.abs(border - share * length) < Math.abs(best - share * length) ? border : best,
  );
  return side === 'source' ? { source: offset, target: cut } : { source: cut, target: offset };
}

/** Where a pair would be split if nobody says where: in the middle of the side with more sentences; null if both are one. */
export function proposeSplit(texts: SplitTexts): SplitPlace | null {
  const borders = {
    source: sentenceBorders(texts.source, 'source'),
    target: sentenceBorders(texts.target, 'target'),
  };
  const side: Side = borders.source.length >= borders.target.length ? 'source' : 'target';
  const middle = texts[side].length / 2;
  const [first, ...rest] = borders[side];
  if (first === undefined) return null;
  const cut = rest.reduce(
    (best, border) => (Math.abs(border - middle) < Math.abs(best - middle) ? border : best),
    first,
  );
  return splitBeside(texts, side, cut);
}
