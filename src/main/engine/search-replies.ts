import type { SearchRow } from '../../bridge/project-calls';
import { companionsIn, companionsOf } from '../../core/lexicon/companions';
import type { Segment } from '../../core/segments/segment';
import type { Side } from '../../core/text/span';

/** So many segments tell how common a word is. */
const MOST_READ = 20_000;

/** The rows of a search; where nothing was known to render the words, those that keep company with them all over the document. */
export function withCompanions(rows: readonly SearchRow[], segments: readonly Segment[]): readonly SearchRow[] {
  const sides: readonly Side[] = ['source', 'target'];
  return sides.reduce((now, side) => withCompanionsOf(side, now, segments), rows);
}

function withCompanionsOf(side: Side, rows: readonly SearchRow[], segments: readonly Segment[]): readonly SearchRow[] {
  const own = rows.filter((row) => row.side === side && row.rendered !== null);
  if (!own.some(({ rendered }) => rendered?.words === '')) return rows;
  const beside: Side = side === 'source' ? 'target' : 'source';
  const all = segments.slice(0, MOST_READ).map((segment) => segment[beside]);
  const companions = companionsOf(
    own.map(({ other }) => other),
    all,
  );
  if (companions.length === 0) return rows;
  return rows.map((row) => {
    if (row.side !== side || row.rendered?.words !== '') return row;
    const { spans, lemmas } = companionsIn(row.other, companions);
    return { ...row, rendered: { spans, words: [...new Set(lemmas)].join(' ') } };
  });
}
