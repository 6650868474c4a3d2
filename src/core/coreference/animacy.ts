import { foldRussian } from '../language/russian/fold';
import type { Parse } from '../language/russian/morphology';
import { CREATURES, NAMED_THINGS, ORGANISATIONS, PERSON_LIKE, SHIPS, TITLES } from './nouns.lexicon';
import type { Word } from './word';

/** What a noun stands for. Organisations, countries and works count as things. */
export type MentionKind = 'person' | 'thing';

/** Endings of surnames, in the cases that keep them recognisable. */
export const SURNAME_ENDING =
  /(ов|ев|ин|ын|ский|цкий|ова|ева|ина|ына|ская|цкая|ову|еву|ину|овым|евым|иным|овой|евой|иной|ского|цкого|скому|цкому|ским|цким|ской|цкой|енко|швили|дзе|янц|чук|юк|ович|евич|сон|берг|штейн|ман|мана|манн)$/;
const FEMININE_SURNAME_ENDING = /(ова|ева|ина|ская|цкая|овой|евой|иной|ской|цкой|ову|еву|ину)$/;
const PLACE_PREPOSITION = /^(в|во|на|из)$/;
const NOT_A_PERSON_AFTER = /^(в|во|на|из|под|от|до|к|о|об|для)$/;
/** Beginnings of names of ministries, state bodies and state companies: «Минцифры», «Госсуд», «Росстат». */
const STATE_BODY = /^(мин|гос|рос|роск|глав|газ|нац|евро|обл|гор|мос|след|центр|внеш|пром|спец)[а-я]{3,}$/;

/** What the words before and after say about a noun. */
export interface NounSetting {
  readonly word: Word;
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
  readonly nouns: readonly Parse[];
  readonly lemma: string;
}

/** A judgement on a noun: person or thing, and how sure (0 or 1: the dictionary or the setting leaves no doubt). */
export interface Animacy {
  readonly kind: MentionKind;
  readonly sure: boolean;
  /** Read as a person's name: given name, surname, or shaped like one. */
  readonly personName: boolean;
  readonly givenNameBefore: boolean;
  readonly place: boolean;
  readonly organisation: boolean;
  readonly creature: boolean;
}

/** Whether a parse is a person's name. */
export function isPersonName(parse: Parse): boolean {
  return parse.names.some((name) => name === 'surname' || name === 'first-name' || name === 'patronymic');
}

/** Whether a capitalised word has the look of a woman's surname. */
export function looksLikeWomansSurname(folded: string): boolean {
  return FEMININE_SURNAME_ENDING.test(folded);
}

/** Whether a capitalised word has the look of a surname. */
export function looksLikeSurname(word: Word): boolean {
  return word.capital && word.folded.length > 4 && SURNAME_ENDING.test(word.folded);
}

function isGivenName(word: Word | undefined, least: number): boolean {
  return (
    word !== undefined &&
    word.capital &&
    word.parses.some((parse) => parse.score > least && parse.names.includes('first-name'))
  );
}

/** Whether a word names an office, rank or trade. */
export function isTitle(word: Word | undefined): boolean {
  return word !== undefined && word.parses.slice(0, 3).some((parse) => TITLES.has(foldRussian(parse.lemma)));
}

/** Judges whether a noun stands for a person or a thing, from the dictionary, name rules and its neighbours. */
export function judgeAnimacy({ word, previous, next, nouns, lemma }: NounSetting): Animacy {
  let animate = 0;
  let inanimate = 0;
  let place = false;
  for (const parse of nouns) {
    if (parse.animacy === 'animate') animate += parse.score;
    if (parse.animacy === 'inanimate') inanimate += parse.score;
    if (parse.origin !== 'predicted' && parse.names.some((name) => name === 'place' || name === 'organisation'))
      place = true;
  }
  const supplement = word.parses[0]?.origin === 'supplement';
  const named = word.capital && !word.startsSentence;
  const personName = word.parses.some((parse) => parse.score > 0.05 && isPersonName(parse));
  const givenNameBefore = isGivenName(previous, 0.1);
  const predicted = word.parses[0]?.origin === 'predicted';
  const stateBody = word.capital && predicted && !personName && STATE_BODY.test(word.folded) && !looksLikeSurname(word);
  let kind: MentionKind = animate > inanimate ? 'person' : 'thing';
  if (supplement) kind = animate > 0 ? 'person' : 'thing';
  else if (word.acronym) kind = 'thing';
  else if (word.capital && (named || personName || looksLikeSurname(word)))
    kind = judgeName({ word, previous, next, nouns, lemma }, { kind, named, personName, place, givenNameBefore });
  const organisation = ORGANISATIONS.has(lemma) || word.acronym || stateBody;
  const creature = CREATURES.has(lemma);
  if (PERSON_LIKE.has(lemma)) kind = 'person';
  if (organisation && !(personName && givenNameBefore)) kind = 'thing';
  if (stateBody) kind = 'thing';
  // «Зенит», «Манчестер Сити»: a name in quotes is a club, a ship, a title; a quoted surname stays a person.
  if (word.quoted && word.capital && kind === 'person' && !personName) kind = 'thing';
  return {
    kind,
    sure: kind === 'person' ? animate > 0.8 || supplement || givenNameBefore : inanimate > 0.8,
    personName,
    givenNameBefore,
    place,
    organisation,
    creature,
  };
}

/** «река», «компания»: what follows with a capital is its name. */
function namesThing(word: Word): boolean {
  return word.parses.slice(0, 2).some((parse) => {
    const lemma = foldRussian(parse.lemma);
    return NAMED_THINGS.has(lemma) || ORGANISATIONS.has(lemma) || SHIPS.has(lemma);
  });
}

interface NameSigns {
  readonly kind: MentionKind;
  readonly named: boolean;
  readonly personName: boolean;
  readonly place: boolean;
  readonly givenNameBefore: boolean;
}

function judgeName({ word, previous, next, nouns }: NounSetting, signs: NameSigns): MentionKind {
  const { named, personName, place } = signs;
  if (place && !personName) return 'thing';
  const nextIsName = next !== undefined && next.cyrillic && next.capital && !next.acronym;
  if (nextIsName && !word.quoted && word.parses.some((parse) => parse.names.includes('first-name'))) return 'person';
  const predicted = word.parses[0]?.origin === 'predicted';
  if (predicted && previous !== undefined && !previous.capital && namesThing(previous)) return 'thing';
  if (signs.givenNameBefore || (named && isTitle(previous))) return 'person';
  if (
    named &&
    previous !== undefined &&
    PLACE_PREPOSITION.test(previous.folded) &&
    !word.parses.some((parse) => parse.names.includes('first-name') && parse.score > 0.3)
  )
    return 'thing';
  if (personName && place)
    return nouns[0]?.names.some((name) => name === 'place' || name === 'organisation') ? 'thing' : 'person';
  if (personName || looksLikeSurname(word)) return 'person';
  if (named && predicted && !word.quoted && !(previous !== undefined && NOT_A_PERSON_AFTER.test(previous.folded)))
    return 'person';
  if (named && nextIsName && next !== undefined && SURNAME_ENDING.test(next.folded) && !place) return 'person';
  return signs.kind;
}
