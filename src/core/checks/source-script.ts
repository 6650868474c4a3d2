import type { AnalysedSegment } from '../analysis/analysed-document';
import type { FindingDraft } from '../findings/finding';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import type { Check } from './check';
import { LABEL_LETTERS, LATIN_TWINS } from './source-script.lexicon';

/** Finds Cyrillic in the English: «МИД» left as it is, a whole Russian segment, a Cyrillic "С" that passes for a Latin one. */
export const sourceScript: Check = {
  meta: {
    id: 'source-script',
    category: 'accuracy/untranslated',
    severity: 'major',
    scope: 'segment',
    messageIds: ['segment', 'words', 'lookalike', 'label', 'quoted'],
    // Page furniture is to be left out altogether, in whatever script.
    yieldsTo: ['page-furniture'],
  },
  mayFind: ({ segment }) => CYRILLIC.test(segment.target.text),
  *run({ segment }) {
    if (isRussianThroughout(segment)) yield flagSegment(segment);
    else yield* flagRuns(segment);
  },
};

const CYRILLIC = /[\u0400-\u052F]/;
const CYRILLIC_LETTERS = /[\u0400-\u052F]/g;
const LATIN = /[A-Za-z]/;

/** Whether hardly any Latin letter stands in the English: a brand or an address may. */
function isRussianThroughout({ target: { text, tokens } }: AnalysedSegment): boolean {
  const russian = text.match(CYRILLIC_LETTERS)?.length ?? 0;
  const latin = tokens
    .filter((token) => token.kind === 'word')
    .reduce((sum, token) => sum + latinLetters(token.text), 0);
  return russian > 1 && latin * 9 <= russian;
}

function latinLetters(text: string): number {
  return text.match(/[A-Za-z]/g)?.length ?? 0;
}

function flagSegment({ id, source, target }: AnalysedSegment): FindingDraft {
  return {
    segment: id,
    messageId: 'segment',
    data: {},
    confidence: 0.98,
    target: [trimmed(target.text)],
    source: source.text.trim() === '' ? [] : [trimmed(source.text)],
  };
}

function trimmed(text: string): Span {
  return { from: text.length - text.trimStart().length, to: text.trimEnd().length };
}

function* flagRuns(segment: AnalysedSegment): Generator<FindingDraft> {
  const { tokens } = segment.target;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !CYRILLIC.test(token.text) || isVerbatim(segment, token)) continue;
    const single = flagLabel(segment, index) ?? flagLookalike(segment, index);
    if (single !== undefined) {
      yield single;
      continue;
    }
    const last = endOfRun(segment, index);
    yield flagWords(segment, index, last);
    index = last;
  }
}

/** Addresses of the web («премьера.рф») and hashtags name a place by its very letters. */
function isVerbatim({ target: { text } }: AnalysedSegment, token: Token): boolean {
  return token.kind === 'symbol' || text[token.from - 1] === '#';
}

/** A Russian letter that counts the items of a list: "а)", "(б)". */
function flagLabel({ id, target: { text, tokens } }: AnalysedSegment, index: number): FindingDraft | undefined {
  const token = tokens[index];
  const letter = token && LABEL_LETTERS.get(token.text);
  if (token === undefined || letter === undefined || text[token.to] !== ')') return undefined;
  if (/[\p{L}\p{N}]/u.test(text[token.from - 1] ?? '')) return undefined;
  return {
    segment: id,
    messageId: 'label',
    data: { words: token.text },
    severity: 'minor',
    confidence: 0.9,
    target: [{ from: token.from, to: token.to }],
    source: [],
    suggestions: [[{ from: token.from, to: token.to, text: letter }]],
  };
}

/** A Latin word with Cyrillic letters in it, or a Cyrillic word that was meant for a Latin one. */
function flagLookalike(segment: AnalysedSegment, index: number): FindingDraft | undefined {
  const token = segment.target.tokens[index];
  const twin = token && latinTwin(token.text);
  if (token === undefined || twin === undefined) return undefined;
  if (!LATIN.test(token.text) && !standsForLatin(segment, index, twin)) return undefined;
  const letters = [...new Set(token.text.match(CYRILLIC_LETTERS))].join(', ');
  return {
    segment: segment.id,
    messageId: 'lookalike',
    data: { words: token.text, letters },
    severity: 'minor',
    confidence: 0.95,
    target: [{ from: token.from, to: token.to }],
    source: findWord(segment.source.tokens, token.text),
    suggestions: [[{ from: token.from, to: token.to, text: twin }]],
  };
}

/** The word with every Cyrillic letter replaced by the Latin one of the same look; undefined if one has none. */
function latinTwin(word: string): string | undefined {
  let twin = '';
  for (const character of word) {
    if (!CYRILLIC.test(character)) twin += character;
    else {
      const latin = LATIN_TWINS.get(character);
      if (latin === undefined) return undefined;
      twin += latin;
    }
  }
  return twin;
}

const DIMENSIONS = /^\d+(?:[.,]\d+)?(?:[хХ]\d+(?:[.,]\d+)?)+$/;

/**
 * Whether a word wholly in Cyrillic that could be a Latin one is meant as one: «ВВС» is the Russian air force unless
 * the source does not know it; a single capital within the sentence is one where its neighbours are English
 * ("vitamin С"), an "А" anywhere ("А man"), and so are the sign of degrees ("20 °С") and that between measures
 * ("90х200"). Initials are not: «В.» is "V.".
 */
function standsForLatin({ source, target: { text, tokens } }: AnalysedSegment, index: number, twin: string): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.endsWith('.')) return false;
  const word = token.text;
  if (DIMENSIONS.test(word) || (word === 'С' && /°\s?$/.test(text.slice(0, token.from)))) return true;
  if (source.tokens.some(({ text: russian }) => russian === twin)) return true;
  if (word.length > 1)
    return word === word.toUpperCase() && !source.tokens.some(({ text: russian }) => russian === word);
  const isArticle = word === 'а' || word === 'А';
  if (!isArticle && (index === 0 || word !== word.toUpperCase())) return false;
  const neighbours = [tokens[index - 1], tokens[index + 1]].filter((one) => one?.kind === 'word');
  return neighbours.length > 0 && neighbours.every((one) => one !== undefined && !CYRILLIC.test(one.text));
}

/** Index of the last token of a run of Russian words; numbers and marks between two of them belong to it. */
function endOfRun({ target: { tokens } }: AnalysedSegment, first: number): number {
  let last = first;
  for (let index = first + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'word' && !CYRILLIC.test(token.text))) break;
    if (CYRILLIC.test(token.text)) last = index;
  }
  return last;
}

function flagWords(segment: AnalysedSegment, first: number, last: number): FindingDraft {
  const { text, tokens } = segment.target;
  const span = { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
  const words = text.slice(span.from, span.to);
  const at = segment.source.text.indexOf(words);
  const quoted = isGivenBeside(text, span);
  return {
    segment: segment.id,
    messageId: quoted ? 'quoted' : 'words',
    data: { words },
    ...(quoted ? { severity: 'neutral', confidence: 0.3 } : { confidence: 0.95 }),
    target: [span],
    source: at < 0 ? [] : [{ from: at, to: at + words.length }],
  };
}

/** Whether the Russian is given in brackets behind its English form: "Izvestia («Известия»)", "(Russian: «Известия»)". */
function isGivenBeside(text: string, { from, to }: Span): boolean {
  return (
    /[A-Za-z][»”"']*\s?[([](?:(?:in )?Russian:?\s)?[«“„"']?$/.test(text.slice(0, from)) &&
    /^[»”"']?[)\]]/.test(text.slice(to))
  );
}

function findWord(tokens: readonly Token[], word: string): Span[] {
  const found = tokens.find((token) => token.text === word);
  return found === undefined ? [] : [{ from: found.from, to: found.to }];
}
