import type { AnalysedSegment, RussianToken } from '../analysis/analysed-document';
import { toLatin } from '../language/transliteration/to-latin';
import type { Check } from './check';
import { builtInGlossary } from '../terms/glossary';
import { ACCEPTED } from './acronym-transliteration.lexicon';

/**
 * Finds Russian acronyms that have a name in English but were only spelt in Latin letters: «ВСУ» rendered as "VSU". Acronyms that the
 * glossary does not know are names of firms as a rule («БКС»: BKS) and are left alone.
 */
export const acronymTransliteration: Check = {
  meta: {
    id: 'acronym-transliteration',
    category: 'terminology',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['spelt'],
    yieldsTo: ['term-forbidden'],
  },
  mayFind: ({ segment }) => CYRILLIC.test(segment.source.text) && LATIN.test(segment.target.text),
  *run({ segment }) {
    for (const token of segment.target.tokens) {
      const word = token.text.replace(/['’]?s$/, '');
      if (!/^[A-Z]{3,6}$/.test(word) || ACCEPTED.has(word)) continue;
      const origin = originOf(word, segment);
      if (origin === undefined) continue;
      yield {
        segment: segment.id,
        messageId: 'spelt',
        data: { russian: origin.text, english: word },
        confidence: 0.7,
        target: [{ from: token.from, to: token.from + word.length }],
        source: [{ from: origin.from, to: origin.to }],
      };
    }
  },
};

const CYRILLIC = /[А-ЯЁ]{3}/;
const LATIN = /[A-Z]{3}/;

/** The acronym of the Russian whose letters, one by one, are the word's. */
function originOf(word: string, { source }: AnalysedSegment): RussianToken | undefined {
  // A text all in capitals has words, no acronyms.
  if (source.text === source.text.toUpperCase()) return undefined;
  return source.tokens.find(
    ({ text, folded }) =>
      /^[А-ЯЁ]{3,6}$/.test(text) &&
      knownAcronyms().has(folded) &&
      toLatin(text).toUpperCase().replace(/[’']/g, '') === word &&
      text !== word,
  );
}

let acronyms: ReadonlySet<string> | undefined;

function knownAcronyms(): ReadonlySet<string> {
  acronyms ??= new Set(builtInGlossary().entries.flatMap(({ capitals }) => [...capitals]));
  return acronyms;
}
