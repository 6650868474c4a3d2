import { byLikelihood } from './dictionary';
import type { Case, Parse } from './morphology';
import {
  governedBy,
  isCapitalised,
  isPersonName,
  judgeNames,
  startsSentence,
  type NameJudgement,
  type ParsedToken,
} from './name-roles';
import { readUnknownName } from './unknown-name';

// The likeliest path through the readings of a text: each reading has its own weight and a bond with the reading before
// it (agreement, government, names), both as logarithms (A. Viterbi, 1967).

/** How many readings of a word are weighed; the others are too unlikely to win. */
const WEIGHED = 24;
const FLOOR = 0.002;
/** How far behind the best path, in logarithms, a path is given up: no bond makes up for more. */
const HOPELESS = 10;

/** One reading on the best path that ends in it. */
interface Step {
  readonly parse: Parse;
  readonly token: ParsedToken;
  readonly name: boolean;
  /** Whether the reading names a person; asked for with every pair of readings. */
  readonly person: boolean;
  readonly score: number;
  readonly before: Step | null;
}

/**
 * The reading of each token that fits its neighbours best: a preposition's case, agreement of adjectives and verbs with
 * their nouns, titles and given names with surnames. Null for tokens without readings. A name that no list knows may get
 * a reading that is not among the token's own.
 */
export function readInContext(tokens: readonly ParsedToken[]): readonly (Parse | null)[] {
  const readings: (Parse | null)[] = tokens.map(() => null);
  const names = judgeNames(tokens);
  const subjects = weighSubjects(tokens);
  let steps: Step[] = [];
  const ends: { readonly index: number; readonly steps: Step[] }[] = [];
  const settle = (): void => {
    let best = steps.reduce<Step | null>((top, step) => (top && top.score >= step.score ? top : step), null);
    for (let at = ends.length - 1; at >= 0 && best; at--, best = best.before)
      readings[ends[at]?.index ?? 0] = best.parse;
    ends.length = 0;
    steps = [];
  };
  let gap = '';
  tokens.forEach((token, index) => {
    if (token.parses.length === 0) {
      if (/^[.!?…;]+$/.test(token.text)) settle();
      gap += token.kind === 'number' ? '0' : token.text.charAt(0);
      return;
    }
    const candidates = candidatesOf(tokens, index, names[index] ?? null);
    const name = isCapitalised(token);
    const clause = subjects(index);
    const next = candidates.map((parse) => {
      const own = Math.log(Math.max(parse.score, FLOOR)) + clause(parse) + (isWoman(parse) ? WOMAN : 0);
      const reading = { parse, token, name, person: isPersonName(parse) };
      let before: Step | null = null;
      let score = own;
      for (const step of steps) {
        const total = step.score + own + bond(step, reading, gap);
        if (!before || total > score) [before, score] = [step, total];
      }
      return { parse, token, name, person: reading.person, score, before };
    });
    const best = next.reduce((top, step) => Math.max(top, step.score), -Infinity);
    steps = next.filter((step) => step.score > best - HOPELESS);
    ends.push({ index, steps });
    gap = '';
  });
  settle();
  return readings;
}

function candidatesOf(tokens: readonly ParsedToken[], index: number, judged: NameJudgement | null): readonly Parse[] {
  const token = tokens[index];
  if (!token) return [];
  let parses = token.parses;
  if (judged?.unknown) {
    const named = readUnknownName(token.text, judged.role);
    if (named.length > 0) parses = byLikelihood(named);
  } else if (judged) {
    const person = judged.role !== 'place';
    parses = parses.map((parse) => weigh(parse, isPersonName(parse) === person ? 1 : 0.02));
    // «дипломатом Уэнди Шерман», «Гельмута Коля»: the word may be another name than the one that the dictionary knows.
    if (person && parses[0]?.origin !== 'supplement')
      parses = [...parses.slice(0, WEIGHED), ...otherwise(token.text, judged)];
    return parses;
  } else if (isCapitalised(token) && startsSentence(tokens, index)) {
    const ordinary = parses.some((parse) => parse.names.length === 0 && parse.origin === 'dictionary');
    if (ordinary) parses = parses.map((parse) => weigh(parse, isPersonName(parse) ? 0.1 : 1));
  } else if (isCapitalised(token) && parses.some((parse) => parse.names.includes('place'))) {
    // «берега Волги»: the river sooner than the car.
    parses = parses.map((parse) => weigh(parse, parse.names.length === 0 ? 0.3 : 1));
  }
  return parses.length > WEIGHED ? parses.slice(0, WEIGHED) : parses;
}

/** Readings of a name by its ending alone; those that never change are the likelier, as dictionaries lack women's. */
function otherwise(word: string, { role }: NameJudgement): Parse[] {
  const lower = word.toLowerCase();
  return byLikelihood(readUnknownName(word, role)).map((parse) =>
    weigh(parse, parse.indeclinable && !/[аяе]$/.test(lower) ? UNCHANGING : OTHERWISE),
  );
}

const UNCHANGING = 0.1;
const OTHERWISE = 0.01;

function weigh(parse: Parse, factor: number): Parse {
  return factor === 1 ? parse : { ...parse, score: parse.score * factor };
}

/** A surname alone is seldom a woman's; a given name or a verb outweighs this. */
const WOMAN = -0.7;

function isWoman(parse: Parse): boolean {
  return parse.gender === 'feminine' && parse.names.includes('surname');
}

type Reading = Pick<Step, 'parse' | 'token' | 'name' | 'person'>;

/** How well a reading goes with the one before it; `gap` holds the first letters of the marks between them. */
function bond(before: Step, after: Reading, gap: string): number {
  const value = bondOf(before, after, gap);
  if (after.parse.case !== 'locative' || !nominal(after.parse)) return value;
  // The locative stands behind a preposition only, perhaps with other words of the same case in between.
  return before.parse.partOfSpeech === 'preposition' || before.parse.case === 'locative' || /[,0]/.test(gap)
    ? value
    : before.before?.parse.case === 'locative' || before.parse.partOfSpeech === 'adverb'
      ? value - 1
      : value - 5;
}

function bondOf(before: Step, after: Reading, gap: string): number {
  const { parse } = after;
  if (gap === '0' && before.parse.partOfSpeech === 'preposition') return governs(before, parse) * 0.5;
  if (gap === '0') return parse.case === 'genitive' ? 1 : 0;
  const quoted = gap === '«' || gap === '"' || gap === '“' || gap === '„';
  if (gap === ',') return joined(before, parse);
  if (gap !== '' && !quoted) return 0;
  if (quoted && before.parse.partOfSpeech === 'noun') return nominal(parse) && parse.case === 'nominative' ? 1.5 : 0;
  switch (before.parse.partOfSpeech) {
    case 'preposition':
      return governs(before, parse);
    case 'conjunction':
      return before.before ? joined(before.before, parse) : 0;
    case 'adjective':
    case 'participle':
      return afterAdjective(before.parse, parse);
    case 'noun':
      return afterNoun(before, after);
    case 'numeral':
      return afterNumeral(before.parse, parse);
    case 'verb':
      if (parse.partOfSpeech !== 'noun') return 0;
      return parse.case === 'accusative'
        ? 0.5
        : parse.case === 'nominative'
          ? -0.2
          : parse.case === 'genitive'
            ? -0.5
            : 0;
    case 'comparative':
      return parse.case === 'genitive' ? 1.5 : 0;
    case 'infinitive':
    case 'converb':
      if (!nominal(parse)) return 0;
      return parse.case === 'nominative' ? -2.5 : parse.case === 'accusative' ? 0.7 : 0;
    case 'pronoun':
      return parse.partOfSpeech === 'noun' && parse.case === 'nominative' ? -0.5 : 0;
    default:
      return 0;
  }
}

function nominal(parse: Parse): boolean {
  return (
    parse.case !== null &&
    (parse.partOfSpeech === 'noun' ||
      parse.partOfSpeech === 'adjective' ||
      parse.partOfSpeech === 'participle' ||
      parse.partOfSpeech === 'pronoun' ||
      parse.partOfSpeech === 'numeral')
  );
}

function governs(preposition: Reading, parse: Parse): number {
  const cases = governedBy(preposition.token);
  if (!cases) return 0;
  if (!nominal(parse)) return parse.partOfSpeech === 'adverb' ? -1 : -2;
  const place = cases.indexOf(parse.case);
  return place < 0 ? -8 : place === 0 ? 0.5 : place === 1 ? 0 : -1.5;
}

/** Words that a comma or «и» joins mostly stand in one case. */
function joined(before: Step, parse: Parse): number {
  if (!nominal(before.parse) || !nominal(parse)) return 0;
  if (before.parse.partOfSpeech !== parse.partOfSpeech) return 0;
  if (before.parse.case === parse.case) return 1.2;
  // «о поставках ракет и снарядам»: the head of a genitive may be what is joined.
  const head = before.parse.case === 'genitive' ? before.before : null;
  return head && head.parse.case === parse.case ? 0.6 : 0;
}

function afterAdjective(adjective: Parse, parse: Parse): number {
  if (parse.partOfSpeech === 'adjective' || parse.partOfSpeech === 'participle')
    return agree(adjective, parse) ? 1 : -1;
  if (parse.partOfSpeech !== 'noun') return -0.3;
  return agree(adjective, parse) ? 2 : -1.5;
}

function agree(adjective: Parse, noun: Parse): boolean {
  if (adjective.case !== noun.case || adjective.number !== noun.number) return false;
  if (adjective.number === 'singular' && adjective.gender !== noun.gender && noun.gender !== 'common') return false;
  return !(adjective.case === 'accusative' && adjective.animacy && noun.animacy && adjective.animacy !== noun.animacy);
}

function afterNumeral(numeral: Parse, parse: Parse): number {
  if (!nominal(parse)) return 0;
  if (parse.case === 'genitive') return 1;
  return parse.case === numeral.case ? 0.5 : -1;
}

/** What the noun before says of a noun's case: a name agrees with its title, other nouns hang on it in the genitive. */
const BEHIND_NOUN: Readonly<Record<Case, number>> = {
  genitive: 1.5,
  instrumental: -0.5,
  dative: -0.7,
  accusative: -1,
  nominative: -1.5,
  locative: -4,
  vocative: -4,
};

function afterNoun(before: Step, { parse, name, person }: Reading): number {
  if (parse.partOfSpeech !== 'noun') {
    if (parse.case === 'genitive') return 0.5;
    return parse.case === 'locative' && nominal(parse) ? -3 : 0;
  }
  if (parse.case === null) return 0;
  const noun = before.parse;
  const same = noun.case === parse.case && noun.number === parse.number;
  if (before.name && name && before.person && person) {
    // «вдова Навального Юлия»: a given name behind a surname begins another name.
    if (noun.names.includes('surname') && parse.names.includes('first-name')) return same ? 1 : 0;
    if (!same) return -5;
    const genders = noun.gender === parse.gender || noun.gender === 'common' || parse.gender === 'common';
    return genders ? 3 : -3;
  }
  if (person && noun.animacy === 'animate' && !before.person) {
    // «депутат Сара Вагенкнехт»: an office may be masculine; «певица Джонс» tells a woman.
    if (same) return noun.gender === 'feminine' && parse.gender === 'masculine' ? 0 : 3;
    return parse.case === 'genitive' ? 0.3 : -2;
  }
  if (person && titleOf(before, parse)) return 2.5;
  if (name && same && parse.names.includes('place') && noun.animacy === 'inanimate' && !noun.names.includes('place'))
    return 1;
  return BEHIND_NOUN[parse.case];
}

/** «лидер Ирана Али», «главу МИД Индии Джайшанкара»: an office in the name's case, with genitives in between. */
function titleOf(before: Step, name: Parse): boolean {
  let step: Step | null = before;
  for (let hops = 0; step && hops < 5 && step.parse.case === 'genitive'; hops++) step = step.before;
  const noun = step?.parse;
  return (
    noun?.partOfSpeech === 'noun' &&
    noun.animacy === 'animate' &&
    noun.case === name.case &&
    noun.number === name.number &&
    !isPersonName(noun)
  );
}

const CLAUSE_MARK = /^[.,;:!?…()—–]+$/;

/**
 * Weighs nouns as subjects: only what agrees with the verb of its clause is nominative, and one noun is enough. Returns
 * a function from a token's place to the weights of its readings.
 */
function weighSubjects(tokens: readonly ParsedToken[]): (index: number) => (parse: Parse) => number {
  const verbs = new Map<number, Parse>();
  const clauses: number[] = [];
  const certain = new Map<number, number>();
  const firsts = new Map<number, number>();
  let clause = 0;
  tokens.forEach((token, index) => {
    if (CLAUSE_MARK.test(token.text)) clause++;
    clauses[index] = clause;
    const verb = token.parses[0];
    if (verb?.partOfSpeech === 'verb' && verb.score > 0.5 && !verbs.has(clause)) {
      verbs.set(clause, verb);
      firsts.set(clause, index);
    }
  });
  const led = new Set<number>();
  tokens.forEach((token, index) => {
    const own = clauses[index] ?? 0;
    const verb = verbs.get(own);
    if (!verb || certain.has(own) || governedBefore(tokens, index) || isEachOther(tokens, index)) return;
    const behind = index > (firsts.get(own) ?? 0);
    let sure = 0;
    let doubtful = false;
    for (const parse of token.parses)
      if (parse.case === 'nominative' && isSubject(parse) && suits(parse, verb)) sure += parse.score;
      else if (parse.case === 'accusative' && parse.score > 0.03) doubtful = true;
    if (sure > 0.2 && !behind) led.add(own);
    if (sure > 0.6 && !doubtful && !(behind && led.has(own))) certain.set(own, index);
  });
  return (index) => {
    const own = clauses[index] ?? 0;
    const verb = verbs.get(own);
    if (!verb || governedBefore(tokens, index)) return NO_WEIGHT;
    const first = firsts.get(own) ?? 0;
    const subject = certain.get(own);
    const behind = index > first;
    const reflexive = /с[яь]$/.test(tokens[first]?.folded ?? '');
    const inverted = !led.has(own) && subject === undefined && index === first + 1;
    return (parse) => {
      if (!isSubject(parse)) return 0;
      if (parse.case === 'nominative') {
        if (!suits(parse, verb)) return -2;
        if (subject === undefined) return inverted ? 1.2 : behind ? 0.3 : 1;
        return subject === index ? 1.5 : index < subject || isPersonName(parse) ? 0 : -1;
      }
      if (parse.case !== 'accusative') return 0;
      return reflexive ? -1.5 : (subject !== undefined || behind) && subject !== index ? 0.7 : 0;
    };
  };
}

const NO_WEIGHT = (): number => 0;

/** «уведомлять друг друга»: «друг» is no subject there. */
function isEachOther(tokens: readonly ParsedToken[], index: number): boolean {
  return tokens[index]?.folded === 'друг' && /^друг/.test(tokens[index + 1]?.folded ?? '');
}

function governedBefore(tokens: readonly ParsedToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && governedBy(before) !== undefined;
}

function isSubject(parse: Parse): boolean {
  return parse.partOfSpeech === 'noun' || parse.partOfSpeech === 'pronoun';
}

function suits(subject: Parse, verb: Parse): boolean {
  if (verb.person !== null && verb.person !== 3) return subject.partOfSpeech === 'pronoun';
  if (verb.number !== null && subject.number !== null && verb.number !== subject.number)
    // «Лавров и Ван подписали»: several subjects in the singular take a plural verb.
    return verb.number === 'plural';
  if (verb.tense !== 'past' || verb.number !== 'singular' || subject.gender === null) return true;
  // «министр заявила»: an office in the masculine may be a woman's.
  return (
    subject.gender === verb.gender ||
    subject.gender === 'common' ||
    (verb.gender === 'feminine' &&
      subject.gender === 'masculine' &&
      subject.animacy === 'animate' &&
      !isPersonName(subject))
  );
}
