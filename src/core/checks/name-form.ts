import type { AnalysedDocument, AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import { FormNote, newPlace } from '../analysis/form-note';
import type { FindingDraft } from '../findings/finding';
import { spelledOutKey, spellingKey } from '../language/names/same-spelling';
import { readNames, type NamedEntity, type NameWord } from '../language/names/read-names';
import { foldRussian } from '../language/russian/fold';
import type { NameTag } from '../language/russian/morphology';
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
  mayFind: ({ segment }) => segment.source.tokens.some((token) => candidateOf(token).spelled !== null),
  *run({ document, segment }) {
    const names = segment.source.tokens.filter(({ kind, text }) => kind === 'word' && CAPITALISED.test(text));
    const english = capitalised(segment);
    // Hardly any segment gets further: the names are read in context only where a spelling looks taken over.
    if (!names.some((token, index) => isSuspicious(token, names[index - 1], english))) return;
    for (const entity of readNames(segment.source)) {
      for (const word of entity.words) {
        const draft = judge(document, segment, entity, word, english);
        if (draft !== null) yield draft;
      }
    }
  },
};

const CAPITALISED = /^[A-ZА-ЯЁ][a-zа-яё]/;
const KEYS = new FormNote((lower) => spellingKey(lower.replace(/'s?$/, '')));

/** The capitalised words of the English by the key of their spelling. */
function capitalised({ target }: AnalysedSegment): ReadonlyMap<string, EnglishToken> {
  const words = new Map<string, EnglishToken>();
  for (const token of target.tokens)
    if (token.kind === 'word' && token.text.length > 2 && CAPITALISED.test(token.text))
      words.set(KEYS.of(token.form, token.lower), token);
  return words;
}

/** What a word form may give away, as far as it can be told without its neighbours. */
interface Candidate {
  /** Key of the form spelt out; null if it is no name. */
  readonly spelled: string | null;
  /** Whether no reading as a name is a nominative. */
  readonly oblique: boolean;
  /** Key of the man's surname, if it may be a woman's. */
  readonly mans: string | null;
  readonly given: boolean;
  /** Keys of the lemmas, other than of the form itself. */
  readonly lemmas: readonly string[];
}

const NO_CANDIDATE: Candidate = { spelled: null, oblique: false, mans: null, given: false, lemmas: [] };
const place = newPlace();

function candidateOf(token: RussianToken): Candidate {
  const { notes } = token.form;
  return (notes[place] ??= candidate(token)) as Candidate;
}

function candidate({ kind, text, parses }: RussianToken): Candidate {
  if (kind !== 'word' || !CAPITALISED.test(text)) return NO_CANDIDATE;
  const named = parses.filter(({ names }) => names.some((name) => PERSONAL.has(name)));
  if (named.length === 0) return NO_CANDIDATE;
  const woman = named.find(({ names, gender }) => names.includes('surname') && gender === 'feminine');
  const spelled = spelledOutKey(text);
  return {
    spelled,
    lemmas: [...new Set(named.map(({ lemma }) => spelledOutKey(lemma)))].filter((key) => key !== spelled),
    oblique: named.every(({ case: form }) => form !== 'nominative'),
    mans: woman === undefined ? null : spelledOutKey(woman.lemma),
    given: named.some(({ names }) => !names.includes('surname')),
  };
}

const PERSONAL: ReadonlySet<NameTag> = new Set(['first-name', 'patronymic', 'surname']);

/** Whether an English word is the form spelt out, or the man's surname where a woman may be meant. */
function isSuspicious(
  token: RussianToken,
  before: RussianToken | undefined,
  english: ReadonlyMap<string, EnglishToken>,
): boolean {
  const { spelled, oblique, mans, lemmas } = candidateOf(token);
  if (spelled === null) return false;
  // The name stands there as it should.
  if (english.has(spelled) && lemmas.some((key) => english.has(key))) return false;
  const given = before === undefined ? NO_CANDIDATE : candidateOf(before);
  if (english.has(spelled)) return oblique || (given.given && given.oblique);
  return mans !== null && given.given && english.has(mans);
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
  if (isQuoted(segment.source.text, token.from)) return false;
  const named = token.parses.filter(({ names, number }) => names.length > 0 && number !== 'plural');
  if (named.length === 0) return false;
  const mayBeNominative = named.some(({ case: form }) => form === 'nominative');
  // «Сергея Павлова»: the given name says the case of both.
  const given = entity.words.find(({ part }) => part === 'first-name');
  const givenToken = segment.source.tokens.find(({ from }) => from === given?.from);
  if (given !== undefined && given !== word && givenToken !== undefined) {
    return givenToken.parses.every(({ names, case: form }) => names.length === 0 || form !== 'nominative');
  }
  if (mayBeNominative) return false;
  // Many a foreign name ends in -е (Канте, Зинке) and is no case of another.
  if (!token.text.endsWith('е') && named.some(({ origin }) => origin !== 'predicted')) return true;
  return document.segments.some(({ source }) => source.text.includes(`${word.nominative} `));
}

/** Whether quotation marks are open at a place. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = (before.match(/[«„“]/g)?.length ?? 0) - (before.match(/[»”]/g)?.length ?? 0);
  return opened > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
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
