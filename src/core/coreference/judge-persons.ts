import type { AnalysedSegment } from '../analysis/analysed-document';
import type { Anchor } from './anchor';
import type { EnglishWords } from './english-pronoun';
import { clauseEvidence } from './evidence';
import type { PronounGender } from './pronoun';
import { candidatesOf, type Candidate } from './salience';
import { wordsOf, type Word } from './word';

/** A Russian subject pronoun that stands for a person, as far as the text shows. */
export interface PersonJudgement {
  readonly word: Word;
  readonly gender: PronounGender;
  /** Probability that it stands for a person, 0..1. */
  readonly probability: number;
  readonly antecedent: Candidate;
}

/** How much a more salient candidate outweighs the others; as for things. */
const SHARPNESS = 1.5;
/** What speaks for a person before anything is known: that much less than for a thing, since "it" is mostly right. */
const OFFSET = -0.6;
/** Where a thing is spoken of as well, what the clause says has to be a person's doing (evidence for a thing, in nats). */
const MOST_EVIDENCE = -0.5;

/**
 * Judges the first «он» or «она» that is a subject: the persons named before against the things, and what its clause says.
 * Null where nobody is named: a person out of nowhere is a thing as well as not.
 */
export function judgePerson(
  segment: AnalysedSegment,
  before: readonly AnalysedSegment[],
  english: EnglishWords,
): PersonJudgement | null {
  const words = wordsOf(segment.source);
  const word = words.find(({ pronoun }) => pronoun?.role === 'subject');
  const gender = word?.pronoun?.gender;
  if (word === undefined || gender === undefined) return null;
  const anchor: Anchor = { word, role: 'subject', maybeNeuter: false, english: [] };
  const texts = [...before.map((each) => each.source), segment.source];
  const candidates = candidatesOf(texts, anchor, gender);
  const persons = candidates.filter(({ mention, barred }) => mention.kind === 'person' && !mention.creature && !barred);
  const [first] = persons;
  if (first === undefined) return null;
  const antecedent = persons.reduce((best, each) => (each.salience > best.salience ? each : best), first);
  const things = candidates.filter(({ mention }) => mention.kind === 'thing' || mention.creature);
  const evidence = clauseEvidence(anchor, words, english);
  if (things.length > 0 && evidence > MOST_EVIDENCE) return null;
  const balance = mass(persons) - mass(things);
  // The clause's evidence is for a thing where it is above 0.
  const sum = SHARPNESS * balance - evidence + OFFSET;
  return { word, gender, probability: 1 / (1 + Math.exp(-sum)), antecedent };
}

/** The joint weight of candidates, as a salience; that of none is what a thing which nobody names has. */
function mass(candidates: readonly Candidate[]): number {
  if (candidates.length === 0) return 0;
  return Math.log(candidates.reduce((sum, { salience }) => sum + Math.exp(SHARPNESS * salience), 0)) / SHARPNESS;
}
