import { diffWords, renderWordDiff } from '../core/diff/word-diff';
import { showTags } from '../core/formats/tag-characters';
import type { Terminal } from './terminal';

/** What changed between two texts, by words: in colour, or as `[-old-]{+new+}` where there is none. */
export function markWords(
  { red, green, strikethrough, isColorSupported }: Terminal['colors'],
  before: string,
  after: string,
): string {
  return renderWordDiff(diffWords(showTags(before), showTags(after)), {
    deleted: (text) => (isColorSupported ? red(strikethrough(text)) : `[-${text}-]`),
    inserted: (text) => (isColorSupported ? green(text) : `{+${text}+}`),
  });
}
