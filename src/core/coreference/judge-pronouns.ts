import type { AnalysedSegment } from '../analysis/analysed-document';
import { findAnchors, linkEnglish, type Anchor } from './anchor';
import { readEnglish, type EnglishWords } from './english-pronoun';
import { clauseEvidence, earlierEnglishEvidence, personEvidence } from './evidence';
import type { PronounGender } from './pronoun';
import { candidatesOf, type Candidate } from './salience';
import { wordsOf } from './word';

/** What one Russian pronoun stands for, as far as the text shows. */
export interface Judgement {
  readonly anchor: Anchor;
  readonly gender: PronounGender;
  /** Probability that it stands for a thing, an organisation or a country, 0..1. */
  readonly probability: number;
  /** The likeliest thing. */
  readonly antecedent: Candidate;
}

/** A person whom the texts do not name weighs as much as a candidate of this salience. */
const UNNAMED_PERSON = 1.2;
/** How much a more salient candidate outweighs the others. */
const SHARPNESS = 1.5;
/** Added to every sum; sets the level at which the probability is one half. */
const OFFSET = 0.85;
/** English seamen call a ship she, so "she" for one may be meant. */
const SHIP_AS_SHE = -1;
/** How much pronouns of one gender in a segment share their clauses' evidence. */
const POOLING = 0.5;

/** How many segments before are read first; mostly a person is so near that the others need not be. */
const FIRST_LOOK = 2;
/** Below this probability at the first look no segment farther back would make a finding of it. */
const HOPELESS = 0.1;

/**
 * Judges the he words (or she words) of a segment: every singular noun of fitting gender in it and the segments before
 * is a candidate; the probability follows from the weight of the things against the persons, and from evidence.
 * Returns nothing for pronouns without any thing that they could stand for.
 */
export function judgePronouns(
  segment: AnalysedSegment,
  before: readonly AnalysedSegment[],
  gender: PronounGender,
): readonly Judgement[] {
  const near = judgeWithin(segment, before.slice(-FIRST_LOOK), gender);
  const settled = near.length > 0 && near.every(({ probability }) => probability < HOPELESS);
  return settled || before.length <= FIRST_LOOK ? near : judgeWithin(segment, before, gender);
}

function judgeWithin(
  segment: AnalysedSegment,
  before: readonly AnalysedSegment[],
  gender: PronounGender,
): readonly Judgement[] {
  const english = readEnglish(segment.target.text);
  const anchors = findAnchors(segment.source, english, gender);
  if (anchors.length === 0) return [];
  const texts = [...before.map((each) => each.source), segment.source];
  const earlier = before.slice(-2).map((each) => readEnglish(each.target.text));
  const shared = earlierEnglishEvidence(earlier, gender) + OFFSET;
  const clauses = pool(
    anchors,
    anchors.map((anchor) => clauseEvidence(anchor, wordsOf(segment.source), english)),
  );
  const judgements: Judgement[] = [];
  anchors.forEach((anchor, index) => {
    const candidates = candidatesOf(texts, anchor, gender);
    const things = candidates.filter(({ mention }) => mention.kind === 'thing');
    const antecedent = mostSalient(things);
    if (!antecedent) return;
    const persons = candidates.filter(({ mention }) => mention.kind === 'person');
    const balance =
      mass(things.map((each) => each.salience)) - mass([...persons.map((each) => each.salience), UNNAMED_PERSON]);
    const possible = persons.filter(({ mention, barred }) => !barred && !mention.creature);
    const near = possible.filter(({ mention, distance }) => distance === 0 && mention.word.index < anchor.word.index);
    const people = personEvidence(possible.length, near.length);
    const style = gender === 'feminine' && antecedent.mention.ship ? SHIP_AS_SHE : 0;
    const sum = SHARPNESS * balance + (clauses[index] ?? 0) + people + shared + style;
    judgements.push({ anchor, gender, probability: 1 / (1 + Math.exp(-sum)), antecedent });
  });
  const kept = withoutAlreadyNeutral(judgements, english, anchors.length, gender);
  const linked =
    kept.length === judgements.length
      ? kept.map(({ anchor }) => anchor)
      : linkEnglish(
          kept.map(({ anchor }) => anchor),
          english,
          gender,
          wordsOf(segment.source).length,
        );
  return kept
    .map((judgement, index) => ({ ...judgement, anchor: linked[index] ?? judgement.anchor }))
    .filter(({ anchor }) => anchor.english.length > 0);
}

/** Pronouns of one gender in one segment mostly stand for the same: what one clause says counts for the others too. */
function pool(anchors: readonly Anchor[], clauses: readonly number[]): readonly number[] {
  if (anchors.length < 2) return clauses;
  const mean = clauses.reduce((sum, each) => sum + each, 0) / clauses.length;
  return clauses.map((each) => each + POOLING * (mean - each));
}

/** Where the English has fewer he words than the Russian pronouns and also "it", the likeliest things are "it" already. */
function withoutAlreadyNeutral(
  judgements: readonly Judgement[],
  english: EnglishWords,
  anchors: number,
  gender: PronounGender,
): readonly Judgement[] {
  const gendered = english.pronouns.filter((pronoun) => pronoun.gender === gender).length;
  const neutral = english.lower.filter((word) => word === 'it' || word === 'its' || word === 'itself').length;
  const settled = Math.min(Math.max(0, anchors - gendered), neutral);
  if (settled === 0) return judgements;
  const byProbability = [...judgements].sort((a, b) => b.probability - a.probability);
  const dropped = new Set(byProbability.slice(0, settled));
  return judgements.filter((each) => !dropped.has(each));
}

function mostSalient(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const each of candidates) if (!best || each.salience > best.salience) best = each;
  return best;
}

/** The joint weight of several saliences, as a salience. */
function mass(saliences: readonly number[]): number {
  return Math.log(saliences.reduce((sum, each) => sum + Math.exp(SHARPNESS * each), 0)) / SHARPNESS;
}
