import { foldRussian } from '../language/russian/fold';
import type { Parse } from '../language/russian/morphology';
import { isPersonName, isTitle, judgeAnimacy, looksLikeSurname } from './animacy';
import type { MentionDraft } from './mention';
import { addGender, CASE_BITS, readNounGrammar, surroundingsOf, type AgreementGender } from './noun-grammar';
import { MONTHS, PERSON_ADJECTIVES, SHIPS, TIMES, TITLES, WEAK, WHOEVER } from './nouns.lexicon';
import type { Word } from './word';

/** The mention that a word makes, null if it makes none; `words` are those of its text. */
export function readMention(word: Word, words: readonly Word[]): MentionDraft | null {
  if (word.latin) return latinMention(word, words);
  if (!word.cyrillic || word.pronoun || word.preposition || word.token.text.length < 2) return null;
  return nounMention(word, words) ?? adjectiveMention(word, words);
}

function nounMention(word: Word, words: readonly Word[]): MentionDraft | null {
  if (word.nounShare < 0.45 && !word.capital) return null;
  if (word.quoted && !word.capital && isInTitle(word, words)) return null;
  const { nouns, lemma } = word;
  const named = word.capital && !word.startsSentence;
  const personName = word.capital && word.parses.some((parse) => parse.score > 0.05 && isPersonName(parse));
  const predicted = word.parses[0]?.origin === 'predicted';
  if (nouns.length === 0 && !(named && (looksLikeSurname(word) || predicted))) return null;
  if (word.nounShare < 0.45 && !named && !personName) return null;
  const previous = words[word.index - 1];
  const next = words[word.index + 1];
  if (isCounted(word, words, lemma) || isAttribute(word, previous, next) || isAddress(word, words)) return null;
  const animacy = judgeAnimacy({ word, previous, next, nouns, lemma });
  const grammar = readNounGrammar(word, nouns, animacy, previous);
  if (!grammar) return null;
  const { cases, afterPreposition, dependent, plural } = surroundingsOf(word, words, grammar.cases);
  if (plural) return null;
  const nominative = (cases & CASE_BITS.nominative) !== 0;
  const man = animacy.kind === 'person' && !grammar.genders.includes('feminine');
  const title = man && !named && grammar.genders.includes('masculine') && TITLES.has(lemma);
  const woman = man && nominative && !afterPreposition && (title || word.capital) && verbShowsWoman(word, words);
  return {
    word,
    lemma,
    kind: animacy.kind,
    sure: animacy.sure || woman,
    genders: woman ? ['feminine'] : grammar.genders,
    nominative,
    accusative: (cases & CASE_BITS.accusative) !== 0,
    afterPreposition,
    dependent,
    subject: 0,
    first: false,
    proper: word.capital && (named || word.acronym || personName),
    personName: animacy.personName,
    masculineTitle: title && !woman,
    organisation: animacy.organisation,
    place: animacy.place,
    creature: animacy.creature,
    time: TIMES.has(lemma),
    weak: WEAK.has(lemma),
    ship: SHIPS.has(lemma),
    latin: false,
    singularShare: grammar.singularShare,
  };
}

/** «в номинации "Короткая проза"»: a title in quotes behind the noun that it names is that noun's name. */
function isInTitle(word: Word, words: readonly Word[]): boolean {
  let opening = word.index - 1;
  while (opening > 0 && words[opening]?.mark === false) opening--;
  const named = words[opening - 1];
  return named !== undefined && named.nounShare > 0.5 && words[opening + 1]?.capital === true;
}

/** «1 августа», «10 человек», «три моста»: a date or more than one. */
function isCounted(word: Word, words: readonly Word[], lemma: string): boolean {
  let at = word.index - 1;
  while (at >= 0 && words[at]?.mark === false && (words[at]?.adjectiveShare ?? 0) > 0.4) at--;
  const before = words[at];
  if (!before) return false;
  if (before.token.kind === 'number') {
    if (MONTHS.has(lemma) || lemma === 'год' || lemma === 'век') return true;
    return /^\d[\d\s.,]*$/.test(before.token.text) && !/(^|[^1])1$/.test(before.token.text);
  }
  return before.parses[0]?.partOfSpeech === 'numeral' && !/^од(ин|н)/.test(before.folded);
}

/** «Анна Петровна, расскажите…»: given name and patronymic before a comma at the start speak to somebody, not of them. */
function isAddress(word: Word, words: readonly Word[]): boolean {
  if (!word.capital || word.index > 4) return false;
  const has = (at: number, name: 'first-name' | 'patronymic'): boolean =>
    words[at]?.capital === true && words[at].parses.some((parse) => parse.names.includes(name));
  const given = has(word.index, 'patronymic') ? word.index - 1 : word.index;
  if (!words[given]?.startsSentence || !has(given, 'first-name') || !has(given + 1, 'patronymic')) return false;
  const after = words[given + 3];
  return words[given + 2]?.token.text === ',' && after !== undefined && !after.capital && !isTitle(after);
}

/** «Архангельской области»: a capitalised adjective before its noun, though it may be read as a surname. */
function isAttribute(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (!word.capital || word.adjectiveShare === 0 || !next || next.capital || next.nounShare <= 0.5) return false;
  if (isTitle(previous) || previous?.parses.some((parse) => parse.names.includes('first-name'))) return false;
  return next.parses.some((noun) => word.parses.some((parse) => isAdjective(parse) && agree(parse, noun)));
}

function isAdjective(parse: Parse): boolean {
  return parse.partOfSpeech === 'adjective' || parse.partOfSpeech === 'participle';
}

function agree(adjective: Parse, noun: Parse): boolean {
  return (
    noun.partOfSpeech === 'noun' &&
    noun.case === adjective.case &&
    noun.number === adjective.number &&
    (adjective.number === 'plural' || adjective.gender === noun.gender)
  );
}

/** «министр показала»: a past feminine verb in the clause of a masculine title, with no feminine noun to take it. */
function verbShowsWoman(word: Word, words: readonly Word[]): boolean {
  for (const step of [1, -1]) {
    for (let at = word.index + step; at >= 0 && at < words.length; at += step) {
      const near = words[at];
      if (!near || near.clause !== word.clause || Math.abs(at - word.index) > 6) break;
      if (near.verb?.tense === 'past') {
        if (near.verb.gender !== 'feminine') return false;
        return (
          step === 1 || !words.slice(0, at).some((each) => each.clause === word.clause && isFeminineNominative(each))
        );
      }
      if (step === 1 && isFeminineNominative(near)) break;
    }
  }
  return false;
}

function isFeminineNominative(word: Word): boolean {
  return word.parses.some(
    (parse) =>
      parse.partOfSpeech === 'noun' && parse.gender === 'feminine' && parse.case === 'nominative' && parse.score > 0.1,
  );
}

const PLAIN = {
  accusative: false,
  afterPreposition: false,
  dependent: false,
  subject: 0,
  first: false,
  proper: false,
  personName: false,
  masculineTitle: false,
  organisation: false,
  place: false,
  creature: false,
  time: false,
  weak: false,
  ship: false,
  latin: false,
  singularShare: 1,
} as const;

const ADJECTIVE_ENDING = /(ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей)$/;

function withoutEnding(adjective: string): string {
  return adjective.replace(ADJECTIVE_ENDING, '');
}

const PERSON_STEMS: ReadonlySet<string> = new Set([...PERSON_ADJECTIVES].map(withoutEnding));

/** «обвиняемый», «тот, кто»: an adjective that stands for a person. */
function adjectiveMention(word: Word, words: readonly Word[]): MentionDraft | null {
  if (!word.cyrillic || word.pronoun || word.nounShare >= 0.45 || word.adjectiveShare === 0) return null;
  const parse = word.parses.find(isAdjective);
  if (!parse || parse.number !== 'singular') return null;
  // Participles have the infinitive for a lemma, so they are looked up by their stem.
  const stem = withoutEnding(word.folded);
  const lemma = parse.partOfSpeech === 'participle' ? `${stem}ый` : foldRussian(parse.lemma);
  const next = words[word.index + 1];
  const whoever = WHOEVER.has(lemma) && next?.token.text === ',' && words[word.index + 2]?.folded.startsWith('кто');
  if (!whoever && !PERSON_STEMS.has(stem)) return null;
  if (next && !next.mark && (next.nounShare > 0.4 || next.adjectiveShare > 0.4)) return null;
  const genders: AgreementGender[] = [];
  addGender(genders, parse.gender);
  if (genders.length === 0) return null;
  const nominative = word.parses.some((each) => each.case === 'nominative' && each.number === 'singular');
  return { ...PLAIN, kind: 'person', sure: true, word, lemma, genders, nominative };
}

/** «iPhone», «Bet-A-Vib»: a name in Latin letters inside a Russian text is a brand, a make, a firm. */
function latinMention(word: Word, words: readonly Word[]): MentionDraft | null {
  if (word.token.text.length < 3 || !/[A-Z]/.test(word.token.text)) return null;
  if (words[word.index - 1]?.latin) return null;
  return {
    ...PLAIN,
    kind: 'thing',
    sure: false,
    word,
    lemma: word.folded,
    genders: ['masculine', 'feminine'],
    nominative: true,
    accusative: true,
    afterPreposition: words[word.index - 1]?.preposition === true,
    proper: true,
    latin: true,
  };
}
