import { OUR_PATTERNS } from '../patterns/pattern-pool';
import { createPhraseBook, type PhraseBook } from '../patterns/phrase-book';
import type { ShownPhrase } from '../patterns/phrase-lines';
import { readPhraseLines } from '../patterns/phrase-lines';
import { COURTS_AND_SOCIETY } from './calque-courts.lexicon';
import { DIPLOMACY } from './calque-diplomacy.lexicon';
import { ECONOMY } from './calque-economy.lexicon';
import { FRAMES } from './calque-frames.lexicon';
import { IDIOMS } from './calque-idioms.lexicon';
import { SECURITY } from './calque-security.lexicon';
import type { Check } from './check';
import { flagPhrase } from './flag-phrase';

let book: PhraseBook<ShownPhrase> | undefined;

/** Our phrases, read when they are first asked for. */
export function calqueBook(): PhraseBook<ShownPhrase> {
  book ??= createPhraseBook(
    [FRAMES, IDIOMS, DIPLOMACY, SECURITY, ECONOMY, COURTS_AND_SOCIETY].flatMap((list) => readPhraseLines(list)),
    OUR_PATTERNS,
  );
  return book;
}

/** Finds Russian phrases put into English word for word: «по праву сильного» as "by right of the strong". */
export const calque: Check = {
  meta: {
    id: 'calque',
    category: 'accuracy/mistranslation',
    severity: 'minor',
    scope: 'segment',
    // The glossary says what the term is.
    yieldsTo: ['term-forbidden'],
    messageIds: ['sense', 'collocation', 'style', 'own', 'own-note', 'own-warning', 'own-warning-note'],
  },
  run({ segment, phrases }) {
    return [
      ...calqueBook()
        .find(segment)
        .map((match) => flagPhrase(segment, match)),
      ...(phrases?.find(segment) ?? []).map((match) => flagPhrase(segment, match, true)),
    ];
  },
};
