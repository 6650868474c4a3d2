import { isPhrase, parsePhrase, type Phrase } from './phrase-book';

/** A phrase of our own with the pair of sentences that shows it; [brackets] mark what is flagged. */
export interface ShownPhrase extends Phrase {
  readonly example: { readonly source: string; readonly target: string };
}

/**
 * Reads our own lists: a line a phrase, columns parted by " | ": the four of `parsePhrase`, a Russian sentence and its bad English
 * with the flagged words in brackets. A mistake throws, since it is ours.
 */
export function readPhraseLines(text: string): readonly ShownPhrase[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => {
      const columns = line.split(' | ');
      const phrase = parsePhrase(columns, index + 1);
      const [source = '', target = ''] = columns.slice(4);
      if (!isPhrase(phrase) || source === '' || target === '' || columns.length > 6)
        throw new Error(`a phrase that cannot be read: ${line}`);
      return { ...phrase, example: { source, target } };
    });
}
