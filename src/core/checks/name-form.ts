import type { AnalysedDocument, AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { FindingDraft } from '../findings/finding';
import { spelledOutKey, spellingKey } from '../language/names/same-spelling';
import { readNames, type NamedEntity, type NameWord } from '../language/names/read-names';
import { foldRussian } from '../language/russian/fold';
import type { Parse } from '../language/russian/morphology';
import type { Check } from './check';

/** Finds names that kept a Russian case ending («встретил Рябкова» as "met Ryabkova") and women with a man's surname. */
export const nameForm: Check = {
  meta: {
    id: 'name-form',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    messageIds: ['case', 'gender'],
  },
  *run({ document, segment }) {
    const english = capitalised(segment);
    if (english.size === 0) return;
    // Hardly any segment gets further: the names are read in context only where a spelling looks taken over.
    if (!segment.source.tokens.some((token) => isSuspicious(token, english))) return;
    for (const entity of readNames(segment.source)) {
      for (const word of entity.words) {
        const draft = judge(document, segment, entity, word, english);
        if (draft !== null) yield draft;
      }
    }
  },
};

const KEYS = new FormNote((lower) => spellingKey(lower.replace(/'s?$/, '')));

/** The capitalised words of the English by the key of their spelling. */
function capitalised({ target }: AnalysedSegment): ReadonlyMap<string, EnglishToken> {
  const words = new Map<string, EnglishToken>();
  for (const token of target.tokens)
    if (token.kind === 'word' && token.text.length > 2 && /^\p{Lu}\p{Ll}/u.test(token.text))
      words.set(KEYS.of(token.form, token.lower), token);
  return words;
}

/** A word form that may be a name in an oblique case, or a woman's surname. */
interface Candidate {
  /** Keys of the form spelt out and of the man's form. */
  readonly keys: readonly string[];
}

const NO_CANDIDATE: Candidate = { keys: [] };
const candidates = new WeakMap<object, Candidate>();

function candidateOf(token: RussianToken): Candidate {
  let known = candidates.get(token.form);
  if (known === undefined) {
    known = isOblique(token.parses) ? { keys: keysOf(token) } : NO_CANDIDATE;
    candidates.set(token.form, known);
  }
  return known;
}

function keysOf(token: RussianToken): readonly string[] {
  const men = token.parses.filter(({ names, gender }) => names.includes('surname') && gender === 'feminine');
  return [...new Set([spelledOutKey(token.text), ...men.map(({ lemma }) => spelledOutKey(lemma))])];
}

function isOblique(parses: readonly Parse[]): boolean {
  return parses.some(
    ({ names, case: form, gender, score }) =>
      names.length > 0 &&
      score > 0.05 &&
      (form !== 'nominative' || (gender === 'feminine' && names.includes('surname'))),
  );
}

function isSuspicious(token: RussianToken, english: ReadonlyMap<string, EnglishToken>): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return candidateOf(token).keys.some((key) => english.has(key));
}

function judge(
  document: AnalysedDocument,
  segment: AnalysedSegment,
  entity: NamedEntity,
  word: NameWord,
  english: ReadonlyMap<string, EnglishToken>,
): FindingDraft | null {
  const right = new Set([...word.english.map(spellingKey), spelledOutKey(word.nominative)]);
  // The name stands there as it should, whatever else looks like it.
  if ([...right].some((key) => english.has(key))) return null;
  const [better] = word.english;
  if (better === undefined) return null;
  const spelled =
    foldRussian(word.text) === foldRussian(word.nominative) ? undefined : english.get(spelledOutKey(word.text));
  const token = segment.source.tokens.find(({ from }) => from === word.from);
  if (token === undefined) return null;
  const mans = token.parses.find(({ names, gender }) => names.includes('surname') && gender === 'feminine')?.lemma;
  // «Софье Толстой» as "Sophia Tolstoy" is spelt like the man's name, not like a case of the woman's.
  if (spelled !== undefined && (mans === undefined || spelledOutKey(mans) !== spelledOutKey(word.text))) {
    return isCertain(document, segment, entity, word, token) ? flag(segment, word, spelled, 'case', better) : null;
  }
  if (word.part !== 'surname' || mans === undefined || !isWoman(segment, entity)) return null;
  const asMan = english.get(spelledOutKey(mans));
  return asMan === undefined ? null : flag(segment, word, asMan, 'gender', better);
}

/** Names that do not change, whatever a guess says. */
const UNCHANGED = /(?:дзе|швили|[иыоеэу])$/;

/** Whether the Russian form is an oblique case for sure: half of all guesses about unknown names are wrong. */
function isCertain(
  document: AnalysedDocument,
  segment: AnalysedSegment,
  entity: NamedEntity,
  word: NameWord,
  token: RussianToken,
): boolean {
  if (entity.kind !== 'person' || UNCHANGED.test(word.nominative)) return false;
  // In quotation marks it is the name of something else, in whatever case that is.
  if (/["«„“]$/.test(segment.source.text.slice(0, token.from))) return false;
  const named = token.parses.filter(({ names }) => names.length > 0);
  const mayBeNominative = named.some(({ case: form }) => form === 'nominative');
  // «Сергея Павлова»: the given name says the case of both.
  const given = entity.words.find(({ part }) => part === 'first-name');
  const givenToken = segment.source.tokens.find(({ from }) => from === given?.from);
  if (given !== undefined && given !== word && givenToken !== undefined) {
    return givenToken.parses.every(({ names, case: form }) => names.length === 0 || form !== 'nominative');
  }
  if (mayBeNominative) return false;
  if (named.some(({ origin }) => origin !== 'predicted')) return true;
  return document.segments.some(({ source }) => source.text.includes(`${word.nominative} `));
}

/** Whether the given name or patronymic beside it is a woman's. */
function isWoman({ source }: AnalysedSegment, { words }: NamedEntity): boolean {
  return words.some(({ part, from }) => {
    if (part === 'surname') return false;
    const named = source.tokens
      .find((token) => token.from === from)
      ?.parses.filter(({ names }) => names.includes(part));
    return named !== undefined && named.length > 0 && named.every(({ gender }) => gender === 'feminine');
  });
}

function flag(
  segment: AnalysedSegment,
  word: NameWord,
  token: EnglishToken,
  messageId: 'case' | 'gender',
  better: string,
): FindingDraft {
  const to = token.to - (/['’]s$/.exec(token.text)?.[0].length ?? 0);
  return {
    segment: segment.id,
    messageId,
    data: {
      english: segment.target.text.slice(token.from, to),
      russian: word.text,
      nominative: word.nominative,
      better,
    },
    // The English press has many a woman under her husband's name (Sophia Tolstoy).
    severity: messageId === 'case' ? 'major' : 'minor',
    confidence: messageId === 'case' ? 0.75 : 0.6,
    target: [{ from: token.from, to }],
    source: [{ from: word.from, to: word.to }],
    suggestions: [[{ from: token.from, to, text: better }]],
  };
}
