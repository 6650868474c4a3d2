import type { Anchor } from './anchor';
import type { EnglishWords } from './english-pronoun';
import { PERSON_POSSESSIONS, PERSON_SIGNS, PERSON_VERBS, THING_PARTS, THING_VERBS } from './english-words.lexicon';
import type { PronounGender } from './pronoun';
import { DONE_TO_PERSONS, RUSSIAN_POSSESSIONS } from './nouns.lexicon';
import { PERSON_DATIVE, PERSON_OBJECT, PERSON_SUBJECT, THING_OBJECT, THING_SUBJECT } from './verbs.lexicon';
import { foldRussian } from '../language/russian/fold';
import type { Word } from './word';

/** What the surroundings of a pronoun say: above 0 for a thing, below for a person. Set by hand. */
const WEIGHTS = {
  personSubjectVerb: -1.2,
  thingSubjectVerb: 0.8,
  personObjectVerb: -0.9,
  thingObjectVerb: 0.7,
  personDativeVerb: -0.6,
  dative: -0.3,
  /** «в ней», «на него», «из него» */
  inside: 1.2,
  /** «у него», «к ней», «с ним» */
  beside: -0.3,
  /** «по его словам», «её мнение» */
  words: -2.5,
  /** «с её стороны» */
  part: -1,
  /** «по его данным»: a person or a news agency */
  reported: -0.4,
  /** «…, — сказала она» */
  quoted: -2.5,
  reflexive: -1,
  dropped: -0.8,
  personVerbSomewhere: -0.3,
  personPossession: -0.8,
  russianPossession: -0.4,
  /** «избрание его», «её арест» */
  doneToPerson: -1.5,
  thingPart: 0.9,
  englishPersonVerb: -0.7,
  englishThingVerb: 0.5,
  honorific: -0.8,
  earlierPerson: -1.2,
  earlierIt: 0.5,
  /** No person of that gender anywhere in the window. */
  noPerson: 1,
  eachPerson: -0.25,
  personInSegment: -0.6,
} as const;

const INSIDE = new Set(['в', 'во', 'на', 'из', 'внутри', 'изо', 'вокруг', 'через']);
const BESIDE = new Set(['у', 'к', 'с', 'со', 'ко']);
const SAID = /^(слов(ам|а|ах)|мнени[юея]|утверждени[юея]|признани[юея]|выражени[юея]|убеждени[юея])$/;
const QUOTES = /^(цитиру|привод|процитир|спросил|поздрав)/;
const REPORTED = /^(данным|информации|сведениям|подсчетам|оценкам|оценке)$/;
const AUXILIARY = new Set(
  'is was has had also will would can could did does do not never then just s ll d re should may might must be been only already even still now once'.split(
    ' ',
  ),
);

/** What the pronoun's own clause and its English say of what it stands for. */
export function clauseEvidence(anchor: Anchor, words: readonly Word[], english: EnglishWords): number {
  const w = WEIGHTS;
  let sum = 0;
  const at = anchor.word.index;
  if (anchor.role === 'subject' || anchor.role === 'dropped') {
    const verb = verbNear(words, at, 6, 4);
    if (isQuotation(words, at)) sum += w.quoted;
    else if (verb && PERSON_SUBJECT.has(verb)) sum += w.personSubjectVerb;
    if (verb && THING_SUBJECT.has(verb)) sum += w.thingSubjectVerb;
  } else if (anchor.role !== 'possessive' && anchor.role !== 'reflexive') {
    const verb = verbNear(words, at, 4, 5, true);
    if (verb && (anchor.role === 'object' || anchor.role === 'instrumental')) {
      if (THING_OBJECT.has(verb)) sum += w.thingObjectVerb;
      if (PERSON_OBJECT.has(verb)) sum += w.personObjectVerb;
    }
    if (anchor.role === 'dative') sum += verb && PERSON_DATIVE.has(verb) ? w.personDativeVerb : w.dative;
    if (anchor.role === 'after-preposition') {
      const preposition = words[at - 1]?.folded ?? '';
      if (INSIDE.has(preposition)) sum += w.inside;
      if (BESIDE.has(preposition)) sum += w.beside;
    }
  }
  if (anchor.role === 'reflexive') sum += w.reflexive;
  if (anchor.role === 'dropped') sum += w.dropped;
  if (anchor.role === 'possessive' || anchor.role === 'object') {
    const next = [words[at + 1]?.folded ?? '', words[at + 2]?.folded ?? ''];
    if (next.some((word) => SAID.test(word)) || QUOTES.test(words[at - 1]?.folded ?? '')) sum += w.words;
    if (next[0] === 'стороны' && words[at - 1]?.folded === 'с') sum += w.part;
    if (REPORTED.test(next[0] ?? '')) sum += w.reported;
  }
  if (anchor.role === 'possessive' || anchor.role === 'object') {
    const head = lemmaOfNoun(words.slice(at + 1, at + 4).find((word) => word.nounShare > 0.5));
    if (DONE_TO_PERSONS.has(lemmaOfNoun(words[at - 1])) || DONE_TO_PERSONS.has(head)) sum += w.doneToPerson;
    else if (anchor.role === 'possessive' && RUSSIAN_POSSESSIONS.has(head)) sum += w.russianPossession;
  }
  if (words.some((word) => word.verb && PERSON_SUBJECT.has(foldRussian(word.verb.lemma)))) sum += w.personVerbSomewhere;
  return sum + englishEvidence(anchor, english);
}

function lemmaOfNoun(word: Word | undefined): string {
  const noun = word?.parses.find((parse) => parse.partOfSpeech === 'noun');
  return noun ? foldRussian(noun.lemma) : '';
}

/** «…, — сказала она», «…", пояснил он»: the speaker of what stands before. */
function isQuotation(words: readonly Word[], at: number): boolean {
  const verb = words[at - 1];
  const before = words[at - 2];
  if (!verb?.verb || !before?.mark) return false;
  return PERSON_SUBJECT.has(foldRussian(verb.verb.lemma));
}

function englishEvidence(anchor: Anchor, english: EnglishWords): number {
  const w = WEIGHTS;
  let least = 0;
  let most = 0;
  for (const pronoun of anchor.english) {
    const following = english.lower.slice(pronoun.word + 1, pronoun.word + 5);
    let said = 0;
    if (pronoun.role === 'subject') {
      const verb = following.find((word) => !AUXILIARY.has(word));
      if (verb && PERSON_VERBS.has(verb)) said += w.englishPersonVerb;
      if (verb && THING_VERBS.has(verb)) said += w.englishThingVerb;
    } else if (pronoun.role === 'possessive') {
      const person = following.slice(0, 3).findIndex((word) => PERSON_POSSESSIONS.has(word));
      const thing = following.slice(0, 3).findIndex((word) => THING_PARTS.has(word));
      if (person >= 0 && (thing < 0 || person < thing)) said += w.personPossession;
      else if (thing >= 0) said += w.thingPart;
    }
    least = Math.min(least, said);
    most = Math.max(most, said);
  }
  const honorific = english.lower.some((word) => /^(mr|mrs|ms|miss|sir)$/.test(word));
  return least + most + (honorific ? w.honorific : 0);
}

/** The lemma of the verb a pronoun belongs to: the next within `ahead` words or the last within `behind`. */
function verbNear(
  words: readonly Word[],
  at: number,
  ahead: number,
  behind: number,
  behindFirst = false,
): string | null {
  const forward = (): string | null => {
    for (let k = at; k < words.length && k < at + ahead; k++) {
      const verb = words[k]?.verb;
      if (verb) return foldRussian(verb.lemma);
    }
    return null;
  };
  const backward = (): string | null => {
    for (let k = at - 1; k >= 0 && k > at - behind; k--) {
      const verb = words[k]?.verb;
      if (verb) return foldRussian(verb.lemma);
    }
    return null;
  };
  return behindFirst ? (backward() ?? forward()) : (forward() ?? backward());
}

/** What the English of the last segments before says: he and she words there speak for a person, a lone "it" for a thing. */
export function earlierEnglishEvidence(earlier: readonly EnglishWords[], gender: PronounGender): number {
  const signs = PERSON_SIGNS[gender];
  if (earlier.some(({ lower }) => lower.some((word) => signs.has(word)))) return WEIGHTS.earlierPerson;
  const last = earlier.at(-1);
  return last?.lower.some((word) => word === 'it' || word === 'its') ? WEIGHTS.earlierIt : 0;
}

/** What the persons that the pronoun might stand for say by being there; `near` are those before it in its segment. */
export function personEvidence(persons: number, near: number): number {
  const w = WEIGHTS;
  if (persons === 0) return w.noPerson;
  return w.eachPerson * Math.min(4, persons) + (near > 0 ? w.personInSegment : 0);
}
