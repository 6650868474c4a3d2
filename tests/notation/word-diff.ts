import { diffWords, renderWordDiff } from '../../src/core/diff/word-diff';

/** The word diff of two texts as `the {−old−}{+new+} words`. */
export function wordDiff(before: string, after: string): string {
  return renderWordDiff(diffWords(before, after), {
    deleted: (text) => `{−${text}−}`,
    inserted: (text) => `{+${text}+}`,
  });
}
