import type { Article } from './dictionary';
import { linesOf } from './lines-of';

/**
 * The articles of a table: a line an article, Russian, a tab, English (several cells, or several words between commas or
 * semicolons), or English first. Lines that begin with `#` and lines without a tab are comments.
 */
export function* parseTsv(text: string): Generator<Article> {
  for (const line of linesOf(text)) {
    if (line.startsWith('#')) continue;
    const [head = '', ...cells] = line.split('\t');
    if (head.trim() !== '' && cells.length > 0) yield { head, body: cells.join('\n') };
  }
}
