import { OUR_PATTERNS } from '../patterns/pattern-pool';
import { createPhraseBook, type PhraseBook } from '../patterns/phrase-book';
import { readPhraseLines, type ShownPhrase } from '../patterns/phrase-lines';
import type { Check } from './check';
import { FALSE_FRIENDS } from './false-friend.lexicon';
import { flagPhrase } from './flag-phrase';

let book: PhraseBook<ShownPhrase> | undefined;

/** Our false friends, read when they are first asked for. */
export function falseFriendBook(): PhraseBook<ShownPhrase> {
  book ??= createPhraseBook(readPhraseLines(FALSE_FRIENDS), OUR_PATTERNS);
  return book;
}

/** Finds English words that only look like the Russian one: «актуальный» rendered as "actual". */
export const falseFriend: Check = {
  meta: {
    id: 'false-friend',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    // The glossary says what the term is.
    yieldsTo: ['term-forbidden'],
    messageIds: ['sense', 'collocation', 'style'],
  },
  run({ segment }) {
    return falseFriendBook()
      .find(segment)
      .map((match) => flagPhrase(segment, match));
  },
};
