import type { Case, Gender, Parse } from '../language/russian/morphology';
import { looksLikeWomansSurname, type Animacy } from './animacy';
import type { Word } from './word';

/** A grammatical gender that a singular pronoun can agree with. */
export type AgreementGender = 'masculine' | 'feminine' | 'neuter';

/** The cases a form may stand in, one bit each: a set that costs nothing to make. */
export type CaseSet = number;

export const CASE_BITS: Readonly<Record<Case, CaseSet>> = {
  nominative: 1,
  genitive: 2,
  dative: 4,
  accusative: 8,
  instrumental: 16,
  locative: 32,
  vocative: 64,
};
const ALL_CASES: CaseSet = 63;

/** What the forms of a noun allow in the singular. */
export interface NounGrammar {
  readonly genders: readonly AgreementGender[];
  readonly cases: CaseSet;
  /** How likely the form is singular, 0..1. */
  readonly singularShare: number;
}

/** The grammar of a noun, null if it has no singular reading. Names that the dictionary lacks get what their form allows. */
export function readNounGrammar(
  word: Word,
  nouns: readonly Parse[],
  animacy: Animacy,
  previous: Word | undefined,
): NounGrammar | null {
  let genders: AgreementGender[] = [];
  let cases: CaseSet = 0;
  let singular = 0;
  let all = 0;
  const best = nouns[0];
  for (const parse of nouns) {
    all += parse.score;
    if (parse.number === 'plural' || parse.pluralOnly) continue;
    singular += parse.score;
    if (parse.score < 0.04 && parse !== best) continue;
    addGender(genders, parse.gender);
    if (parse.indeclinable) cases |= ALL_CASES;
    else if (parse.case) cases |= CASE_BITS[parse.case];
  }
  if (animacy.kind === 'person' && word.capital) {
    if (nouns.length === 0) {
      for (const parse of word.parses)
        if (parse.names.length > 0 && parse.number !== 'plural') addGender(genders, parse.gender);
      cases = ALL_CASES;
    }
    if (genders.length === 0) genders = /[аяойи]$/.test(word.folded) ? ['masculine', 'feminine'] : ['masculine'];
    if (looksLikeWomansSurname(word.folded)) addGender(genders, 'feminine');
    // A name of foreign make does not show whether it is a man's or a woman's.
    if (!animacy.personName && best?.origin === 'predicted') addGender(genders, 'masculine');
    const given = animacy.givenNameBefore && previous ? gendersOfName(previous) : [];
    if (given.length > 0) genders = given;
  }
  // The ending of an unknown name may have been taken for a plural's: «Госсуд».
  const unknown = word.acronym || (word.capital && animacy.organisation && best?.origin === 'predicted');
  if (unknown && genders.length === 0) {
    genders = [/[ая]$/.test(word.folded) ? 'feminine' : /[оеы]$/.test(word.folded) ? 'neuter' : 'masculine'];
    cases = ALL_CASES;
  }
  if (genders.length === 0) return null;
  return { genders, cases, singularShare: all > 0 && singular > 0 ? singular / all : 1 };
}

function gendersOfName(word: Word): AgreementGender[] {
  const genders: AgreementGender[] = [];
  for (const parse of word.parses)
    if (parse.score > 0.2 && parse.names.includes('first-name')) addGender(genders, parse.gender);
  return genders;
}

/** Adds a gender to a list unless it is there; the common gender adds both of its own. */
export function addGender(genders: AgreementGender[], gender: Gender | null): void {
  if (gender === 'common') {
    addGender(genders, 'masculine');
    addGender(genders, 'feminine');
  } else if (gender && !genders.includes(gender)) genders.push(gender);
}

/** What the words before a noun leave of its cases. */
export interface NounSurroundings {
  readonly cases: CaseSet;
  readonly afterPreposition: boolean;
  /** Hangs on the noun before it. */
  readonly dependent: boolean;
  /** An adjective before it shows the plural. */
  readonly plural: boolean;
}

/** Narrows the cases of a noun by the adjectives and the preposition before it. */
export function surroundingsOf(word: Word, words: readonly Word[], possible: CaseSet): NounSurroundings {
  let cases = possible;
  let adjectiveCases: CaseSet = 0;
  let plural = false;
  let at = word.index - 1;
  for (; at >= 0; at--) {
    const before = words[at];
    if (!before || before.mark || before.pronoun || !isModifier(before)) break;
    let found: CaseSet = 0;
    let [singulars, plurals] = [0, 0];
    for (const parse of before.parses) {
      if (parse.case) found |= CASE_BITS[parse.case];
      if (parse.number === 'singular') singulars++;
      if (parse.number === 'plural') plurals++;
    }
    if (plurals > 0 && singulars === 0 && before.adjectiveShare > 0.8) plural = true;
    if (found !== 0) adjectiveCases = adjectiveCases === 0 ? found : adjectiveCases & found;
  }
  const governor = words[at];
  const afterPreposition = governor?.preposition === true;
  if (afterPreposition) cases &= ~CASE_BITS.nominative;
  if ((cases & adjectiveCases) !== 0) cases &= adjectiveCases;
  const behindNoun = governor !== undefined && !governor.preposition && governor.nounShare > 0.5;
  const dependent =
    behindNoun &&
    (cases & CASE_BITS.genitive) !== 0 &&
    (at === word.index - 1 || ((adjectiveCases & CASE_BITS.genitive) !== 0 && (cases & CASE_BITS.nominative) === 0));
  return { cases, afterPreposition, dependent, plural };
}

function isModifier(word: Word): boolean {
  return word.adjectiveShare > 0.4 || word.parses.some((parse) => parse.partOfSpeech === 'numeral' || parse.pronominal);
}
