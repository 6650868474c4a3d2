import { diffWords, renderWordDiff } from '../core/diff/word-diff';
import { oneLine } from '../review/report/one-line';
import type { Terminal } from './terminal';

/** What changed between two texts on one line, by words: in colour, or as `[-old-]{+new+}` where there is none. */
export function markWords(
  { red, green, strikethrough, isColorSupported }: Terminal['colors'],
  before: string,
  after: string,
): string {
  const changes = diffWords(before, after).map(({ kind, text }) => ({ kind, text: oneLine(text) }));
  return renderWordDiff(changes, {
    deleted: (text) => (isColorSupported ? red(strikethrough(text)) : `[-${text}-]`),
    inserted: (text) => (isColorSupported ? green(text) : `{+${text}+}`),
  });
}
