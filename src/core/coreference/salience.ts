import type { RussianText } from '../analysis/analysed-document';
import type { Anchor } from './anchor';
import { mentionsOf, type Mention } from './mention';
import type { PronounGender } from './pronoun';
import { wordsOf, type Word } from './word';

/** A mention that a pronoun may stand for, with how prominent it is for a reader at that point. */
export interface Candidate {
  readonly mention: Mention;
  /** How many segments before the pronoun's it stands; 0 for the same. */
  readonly distance: number;
  readonly salience: number;
  /** Grammar bars it: the subject of the pronoun's own clause would need свой or себя. */
  readonly barred: boolean;
}

/** What raises or lowers the prominence of a mention. Set by hand, never fitted; steps of about 0.1 do not matter. */
const WEIGHTS = {
  /** By distance in segments; the last holds for all further ones. */
  distance: [0.9, 1, 0, -0.5, -0.8, -1.1, -1.4, -1.6, -1.8],
  /** Right before the pronoun 1, fading over six words. */
  near: 0.8,
  subject: 0.9,
  onlyNominative: 0.3,
  afterPreposition: -0.7,
  dependentThing: -0.6,
  dependentPerson: -0.1,
  repeated: 0.25,
  first: 0.2,
  proper: 0.1,
  properPerson: 0.4,
  organisation: 0.3,
  place: -0.3,
  time: -2,
  weak: -1,
  latin: -0.8,
  /** Stands behind the pronoun: cataphora is rare. */
  after: -2.6,
  /** Subject of the pronoun's own clause, which «его», «ей» cannot stand for. */
  barred: -1.5,
  /** Subject of the clause of свой or себя, which point to it. */
  boundSubject: 2.5,
  quotedCommonNoun: -0.6,
  masculineTitleForShe: -1,
  sureThing: 0.2,
  surePerson: 0.6,
  parallel: 0.4,
  /** Subject of the same verb as the pronoun: «Комиссия вышла … Она вышла». */
  sameVerb: 1.2,
  /** A pronoun of the same gender between the mention and this one: the text goes on about it. */
  chained: 0.3,
  maybePlural: -0.8,
  creature: 0.3,
} as const;

/** The mentions that agree with a pronoun in the texts given: the pronoun's own last, the ones before it first. */
export function candidatesOf(
  texts: readonly RussianText[],
  anchor: Anchor,
  gender: PronounGender,
): readonly Candidate[] {
  const last = texts.length - 1;
  const counts = new Map<string, number>();
  for (const text of texts) for (const { lemma } of mentionsOf(text)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const own = texts[last];
  const verb = own && anchor.role === 'subject' ? verbOfClause(anchor, own) : null;
  const goesOn = pronounsAhead(texts, gender);
  const candidates: Candidate[] = [];
  texts.forEach((text, index) => {
    const distance = last - index;
    for (const mention of mentionsOf(text)) {
      const agrees =
        mention.genders.includes(gender) ||
        (anchor.maybeNeuter && mention.genders.includes('neuter')) ||
        (gender === 'feminine' && mention.masculineTitle);
      if (!agrees || (distance === 0 && isExcluded(mention, anchor, text))) continue;
      const ownSubject = distance === 0 && isSubjectOfClause(mention, anchor, text);
      const reflexive = anchor.role === 'reflexive';
      const barred = ownSubject && !reflexive && anchor.role !== 'subject' && anchor.role !== 'dropped';
      const bound = ownSubject && reflexive;
      let salience = scoreOf(mention, anchor, gender, distance, counts.get(mention.lemma) ?? 1, bound);
      if (barred) salience += WEIGHTS.barred;
      const chained = index < last && (goesOn[index] ?? -1) > mention.word.index;
      if (verb !== null && mention.subject > 0.5 && verbOfClause(mention, text) === verb) salience += WEIGHTS.sameVerb;
      if (chained) salience += WEIGHTS.chained;
      candidates.push({ mention, distance, salience, barred });
    }
  });
  return candidates;
}

/** For each text but the last, behind which word a pronoun of the gender stands there or in the ones up to the last. */
function pronounsAhead(texts: readonly RussianText[], gender: PronounGender): readonly number[] {
  const ahead: number[] = [];
  let later = false;
  for (let index = texts.length - 2; index >= 0; index--) {
    let at = -1;
    for (const word of wordsOf(texts[index] as RussianText)) if (word.pronoun?.gender === gender) at = word.index;
    ahead[index] = later ? Infinity : at;
    later ||= at >= 0;
  }
  return ahead;
}

/** The pronoun itself, and the head that it possesses: «его мышление» is not about мышление. */
function isExcluded(mention: Mention, anchor: Anchor, text: RussianText): boolean {
  const from = anchor.word.index;
  const at = mention.word.index;
  if (at === from) return true;
  if (anchor.role !== 'possessive' && anchor.role !== 'reflexive') return false;
  return (
    at > from &&
    at <= from + 4 &&
    wordsOf(text)
      .slice(from + 1, at)
      .every((word) => word.adjectiveShare > 0.4)
  );
}

function scoreOf(
  mention: Mention,
  anchor: Anchor,
  gender: PronounGender,
  distance: number,
  count: number,
  bound: boolean,
): number {
  const w = WEIGHTS;
  const person = mention.kind === 'person';
  const after = distance === 0 && mention.word.index > anchor.word.index;
  let score = w.distance[Math.min(distance, w.distance.length - 1)] ?? 0;
  if (bound) score += w.boundSubject;
  else if (after) score += w.after;
  else if (distance === 0) score += w.near / (1 + (anchor.word.index - mention.word.index) / 6);
  score += w.subject * mention.subject;
  if (mention.nominative && !mention.accusative) score += w.onlyNominative;
  if (mention.afterPreposition) score += w.afterPreposition;
  if (mention.dependent) score += person ? w.dependentPerson : w.dependentThing;
  score += w.repeated * Math.min(3, count - 1);
  if (mention.first) score += w.first;
  if (mention.proper) score += person && (mention.sure || mention.personName) ? w.properPerson : w.proper;
  if (mention.organisation) score += w.organisation;
  if (mention.place && !mention.organisation) score += w.place;
  if (mention.time) score += w.time;
  if (mention.weak) score += w.weak;
  if (mention.latin) score += w.latin;
  if (mention.word.quoted && !person && !mention.word.capital) score += w.quotedCommonNoun;
  if (gender === 'feminine' && mention.masculineTitle) score += w.masculineTitleForShe;
  if (mention.sure) score += person ? w.surePerson : w.sureThing;
  if (mention.creature) score += w.creature;
  if (mention.singularShare < 0.5) score += w.maybePlural;
  const subjectAnchor = anchor.role === 'subject' || anchor.role === 'dropped';
  if (subjectAnchor ? mention.subject > 0.5 : mention.accusative && mention.subject < 0.5) score += w.parallel;
  return score;
}

/** The lemma of the finite verb in the clause of a word, null if there is none. */
function verbOfClause({ word: { clause } }: { readonly word: Word }, text: RussianText): string | null {
  const verb = wordsOf(text).find((word) => word.clause === clause && word.verb?.partOfSpeech === 'verb')?.verb;
  return verb ? verb.lemma : null;
}

const CLAUSE_STARTS =
  /^(что|чтобы|котор(ый|ая|ое|ые|ого|ой|ому|ую|ым|ых|ом)|если|когда|пока|хотя|потому|поскольку|где|куда|но|а|то|зато|так)$/;

/** Whether a mention is the subject of the clause that holds the pronoun; participial phrases do not part them. */
function isSubjectOfClause(mention: Mention, anchor: Anchor, text: RussianText): boolean {
  if (mention.subject <= 0.5) return false;
  if (mention.word.clause === anchor.word.clause) return true;
  if (mention.word.index > anchor.word.index) return false;
  let verbs = 0;
  for (const word of wordsOf(text).slice(mention.word.index + 1, anchor.word.index)) {
    if (word.mark ? /[.!?…;:"«»()—–-]/.test(word.token.text) : CLAUSE_STARTS.test(word.folded)) return false;
    if (word.verb?.partOfSpeech === 'verb') verbs++;
  }
  return verbs === 1;
}
