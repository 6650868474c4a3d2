import type { RussianText } from '../analysis/analysed-document';
import type { Case, Gender, Parse } from '../language/russian/morphology';
import { isPersonName, isTitle, judgeAnimacy, looksLikeSurname, looksLikeWomansSurname, type Animacy } from './animacy';
import { MONTHS, PERSON_ADJECTIVES, SHIPS, TIMES, TITLES, WEAK, WHOEVER } from './nouns.lexicon';
import { fold, wordsOf, type Word } from './word';

/** A grammatical gender that a singular pronoun can agree with. */
export type AgreementGender = 'masculine' | 'feminine' | 'neuter';

/** A singular noun that a later pronoun may stand for. */
export interface Mention extends Animacy {
  readonly word: Word;
  readonly lemma: string;
  readonly genders: ReadonlySet<AgreementGender>;
  readonly nominative: boolean;
  readonly accusative: boolean;
  /** The form can be nothing but a nominative here. */
  readonly onlyNominative: boolean;
  readonly afterPreposition: boolean;
  /** Depends on the noun before it: «рейтинг президента». */
  readonly dependent: boolean;
  /** How likely it is the subject of its clause, 0..1. */
  readonly subject: number;
  /** First mention of its text. */
  readonly first: boolean;
  readonly proper: boolean;
  /** Masculine name of an office, which a woman may hold: «министр показала». */
  readonly masculineTitle: boolean;
  /** The verb beside a masculine title shows a woman. */
  readonly shownWoman: boolean;
  readonly time: boolean;
  readonly weak: boolean;
  readonly ship: boolean;
  readonly latin: boolean;
  /** How likely the form is singular, 0..1. */
  readonly singularShare: number;
}

const memory = new WeakMap<RussianText, readonly Mention[]>();

/** The mentions of a Russian text in order; remembered for as long as the text lives. */
export function mentionsOf(text: RussianText): readonly Mention[] {
  const known = memory.get(text);
  if (known) return known;
  const mentions = find(wordsOf(text));
  memory.set(text, mentions);
  return mentions;
}

type Draft = { -readonly [Key in keyof Mention]: Mention[Key] };

function find(words: readonly Word[]): readonly Mention[] {
  const drafts: Draft[] = [];
  for (const word of words) {
    const draft = nounMention(word, words) ?? adjectiveMention(word, words) ?? latinMention(word, words);
    if (draft) drafts.push(draft);
  }
  markSubjects(drafts, words);
  return drafts;
}

function nounMention(word: Word, words: readonly Word[]): Draft | null {
  if (!word.cyrillic || word.pronoun || word.preposition || word.token.text.length < 2) return null;
  const nouns = word.parses.filter((parse) => parse.partOfSpeech === 'noun');
  const named = word.capital && !word.startsSentence;
  const personName = word.parses.some((parse) => parse.score > 0.05 && isPersonName(parse));
  const predicted = word.parses[0]?.origin === 'predicted';
  if (nouns.length === 0 && !(named && (looksLikeSurname(word) || predicted))) return null;
  if (word.nounShare < 0.45 && !named && !(word.capital && personName)) return null;
  const previous = words[word.index - 1];
  const next = words[word.index + 1];
  const lemma = fold(nouns[0]?.lemma ?? word.folded);
  if (isCounted(word, words, lemma) || isAttribute(word, previous, next)) return null;
  const animacy = judgeAnimacy({ word, previous, next, nouns, lemma });
  const grammar = readGrammar(word, nouns, animacy, previous);
  if (!grammar) return null;
  const setting = settingOf(word, words, grammar.cases);
  if (setting.onlyPlural) return null;
  const masculineTitle =
    animacy.kind === 'person' &&
    !word.capital &&
    grammar.genders.has('masculine') &&
    !grammar.genders.has('feminine') &&
    TITLES.has(lemma);
  const nominative = setting.cases.has('nominative');
  const maybeWoman =
    animacy.kind === 'person' && nominative && !setting.afterPreposition && !grammar.genders.has('feminine');
  const shownWoman = maybeWoman && (masculineTitle || word.capital) && verbShowsWoman(word, words);
  if (shownWoman) grammar.genders = new Set<AgreementGender>(['feminine']);
  return {
    ...animacy,
    word,
    lemma,
    genders: grammar.genders,
    nominative,
    accusative: setting.cases.has('accusative'),
    onlyNominative: nominative && !setting.cases.has('accusative'),
    afterPreposition: setting.afterPreposition,
    dependent: setting.dependent,
    subject: 0,
    first: false,
    proper: word.capital && (named || word.acronym || personName),
    masculineTitle: masculineTitle && !shownWoman,
    shownWoman,
    time: TIMES.has(lemma),
    weak: WEAK.has(lemma),
    ship: SHIPS.has(lemma),
    latin: false,
    sure: animacy.sure || shownWoman,
    singularShare: grammar.singularShare,
  };
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

interface Grammar {
  genders: Set<AgreementGender>;
  readonly cases: ReadonlySet<Case>;
  readonly singularShare: number;
}

const ALL_CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'];

function readGrammar(
  word: Word,
  nouns: readonly Parse[],
  animacy: Animacy,
  previous: Word | undefined,
): Grammar | null {
  let genders = new Set<AgreementGender>();
  const cases = new Set<Case>();
  const best = nouns[0];
  let singular = 0;
  let all = 0;
  for (const parse of nouns) {
    all += parse.score;
    if (parse.number === 'plural' || parse.pluralOnly) continue;
    singular += parse.score;
    if (parse.score < 0.04 && parse !== best) continue;
    addGender(genders, parse.gender);
    if (parse.indeclinable) for (const each of ALL_CASES) cases.add(each);
    else if (parse.case) cases.add(parse.case);
  }
  const person = animacy.kind === 'person';
  let found = genders.size > 0;
  if (person && word.capital) {
    if (nouns.length === 0) {
      for (const parse of word.parses) {
        if (!isPersonName(parse) || parse.number === 'plural') continue;
        addGender(genders, parse.gender);
        found = true;
      }
      for (const each of ALL_CASES) cases.add(each);
    }
    if (genders.size === 0) {
      genders.add('masculine');
      if (/[аяойи]$/.test(word.folded)) genders.add('feminine');
      found = true;
    }
    if (looksLikeWomansSurname(word.folded)) genders.add('feminine');
    // A name after a title or of foreign make does not show whether it is a man's or a woman's.
    if (!animacy.personName && best?.origin === 'predicted') genders.add('masculine');
    if (animacy.givenNameBefore && previous) {
      const given = new Set<AgreementGender>();
      for (const parse of previous.parses)
        if (parse.score > 0.2 && parse.names.includes('first-name')) addGender(given, parse.gender);
      if (given.size > 0) genders = given;
    }
  }
  if (word.acronym && !found) {
    genders.add('masculine');
    for (const each of ALL_CASES) cases.add(each);
    found = true;
  }
  if (!found || genders.size === 0) return null;
  return { genders, cases, singularShare: all > 0 && singular > 0 ? singular / all : 1 };
}

function addGender(genders: Set<AgreementGender>, gender: Gender | null): void {
  if (gender === 'common') genders.add('masculine').add('feminine');
  else if (gender) genders.add(gender);
}

interface Setting {
  readonly cases: ReadonlySet<Case>;
  readonly afterPreposition: boolean;
  readonly dependent: boolean;
  readonly onlyPlural: boolean;
}

/** Narrows the cases by the adjectives and the preposition before the noun. */
function settingOf(word: Word, words: readonly Word[], possible: ReadonlySet<Case>): Setting {
  let cases = new Set(possible);
  let adjectiveCases: Set<Case> | null = null;
  let onlyPlural = false;
  let at = word.index - 1;
  for (; at >= 0; at--) {
    const before = words[at];
    if (!before || before.mark || before.pronoun || !isModifier(before)) break;
    const found = new Set<Case>();
    let singular = false;
    let plural = false;
    for (const parse of before.parses) {
      if (parse.case) found.add(parse.case);
      if (parse.number === 'singular') singular = true;
      if (parse.number === 'plural') plural = true;
    }
    if (plural && !singular && before.adjectiveShare > 0.8) onlyPlural = true;
    if (found.size > 0) adjectiveCases = adjectiveCases ? intersection(adjectiveCases, found) : found;
  }
  const governor = words[at];
  const afterPreposition = governor !== undefined && governor.preposition;
  if (afterPreposition) cases.delete('nominative');
  if (adjectiveCases && adjectiveCases.size > 0) {
    const agreed = intersection(cases, adjectiveCases);
    if (agreed.size > 0) cases = agreed;
  }
  const behindNoun = governor !== undefined && !governor.preposition && governor.nounShare > 0.5;
  const dependent =
    behindNoun &&
    cases.has('genitive') &&
    (at === word.index - 1 || (adjectiveCases?.has('genitive') === true && !cases.has('nominative')));
  return { cases, afterPreposition, dependent, onlyPlural };
}

function isModifier(word: Word): boolean {
  return word.adjectiveShare > 0.4 || word.parses.some((parse) => parse.partOfSpeech === 'numeral' || parse.pronominal);
}

function intersection<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((each) => b.has(each)));
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

const UNSURE_ANIMACY = {
  personName: false,
  givenNameBefore: false,
  place: false,
  organisation: false,
  creature: false,
} as const;

const PLAIN = {
  onlyNominative: true,
  accusative: false,
  afterPreposition: false,
  dependent: false,
  subject: 0,
  first: false,
  proper: false,
  masculineTitle: false,
  shownWoman: false,
  time: false,
  weak: false,
  ship: false,
  latin: false,
  singularShare: 1,
} as const;

/** «обвиняемый», «тот, кто»: an adjective that stands for a person. */
function adjectiveMention(word: Word, words: readonly Word[]): Draft | null {
  if (!word.cyrillic || word.pronoun || word.nounShare >= 0.45 || word.adjectiveShare === 0) return null;
  const parse = word.parses.find(isAdjective);
  if (!parse || parse.number !== 'singular') return null;
  const lemma = fold(parse.lemma);
  const next = words[word.index + 1];
  const whoever = WHOEVER.has(lemma) && next?.token.text === ',' && words[word.index + 2]?.folded.startsWith('кто');
  if (!whoever && !PERSON_ADJECTIVES.has(lemma)) return null;
  if (next && !next.mark && (next.nounShare > 0.4 || next.adjectiveShare > 0.4)) return null;
  const genders = new Set<AgreementGender>();
  addGender(genders, parse.gender);
  if (genders.size === 0) return null;
  const nominative = word.parses.some((each) => each.case === 'nominative' && each.number === 'singular');
  return { ...UNSURE_ANIMACY, ...PLAIN, kind: 'person', sure: true, word, lemma, genders, nominative };
}

/** «iPhone», «Bet-A-Vib»: a name in Latin letters inside a Russian text is a brand, a make, a firm. */
function latinMention(word: Word, words: readonly Word[]): Draft | null {
  if (!word.latin || word.token.text.length < 3 || !/[A-Z]/.test(word.token.text)) return null;
  if (words[word.index - 1]?.latin) return null;
  return {
    ...UNSURE_ANIMACY,
    ...PLAIN,
    kind: 'thing',
    sure: false,
    word,
    lemma: word.folded,
    genders: new Set<AgreementGender>(['masculine', 'feminine']),
    nominative: true,
    onlyNominative: false,
    accusative: true,
    afterPreposition: words[word.index - 1]?.preposition === true,
    proper: true,
    latin: true,
  };
}

function markSubjects(drafts: readonly Draft[], words: readonly Word[]): void {
  let clauseWithSubject = -1;
  drafts.forEach((draft, index) => {
    draft.first = index === 0;
    if (!draft.nominative || draft.dependent || draft.afterPreposition || draft.latin) return;
    const clause = draft.word.clause;
    if (draft.onlyNominative) draft.subject = 1;
    else draft.subject = verbBefore(draft.word, words) ? 0.3 : 0.8;
    if (clauseWithSubject === clause && !draft.onlyNominative) draft.subject = 0.2;
    if (draft.subject > 0.5) clauseWithSubject = clause;
  });
}

function verbBefore(word: Word, words: readonly Word[]): boolean {
  for (let at = word.index - 1; at >= 0; at--) {
    const before = words[at];
    if (!before || before.clause !== word.clause) return false;
    if (before.verb) return true;
  }
  return false;
}
