import type { AnalysedSegment } from '../analysis/analysed-document';
import { englishAntecedent } from '../coreference/english-antecedent';
import { hasGenderedPronoun, neutralForm, withCapitalsOf, type EnglishPronoun } from '../coreference/english-pronoun';
import { judgePronouns, type Judgement } from '../coreference/judge-pronouns';
import type { Mention } from '../coreference/mention';
import type { FindingDraft, Severity, Suggestion } from '../findings/finding';
import type { Check } from './check';

/** How many segments before its own a pronoun's antecedent is looked for. */
const REACH = 8;
/** Below this probability nothing is said. */
const LEAST = 0.5;
/** From this probability on the message says "likely" instead of asking to check. */
const LIKELY = 0.71;
const CRITICAL = 0.8;
const MAJOR = 0.6;

/** Finds he and she words that stand for a thing: «Администрация … Она вышла» rendered as "She left". */
export const pronounAntecedent: Check = {
  meta: {
    id: 'pronoun-antecedent',
    category: 'accuracy/mistranslation',
    severity: 'critical',
    scope: 'segment',
    reach: REACH,
    messageIds: ['likely-here', 'likely-before', 'likely-earlier', 'check-here', 'check-before', 'check-earlier'],
  },
  mayFind: ({ segment }) => hasGenderedPronoun(segment.target.text),
  *run({ document, segment }) {
    const before = document.segments.slice(Math.max(0, segment.index - REACH), segment.index);
    for (const gender of ['masculine', 'feminine'] as const) {
      const judgements = judgePronouns(segment, before, gender).filter(({ probability }) => probability >= LEAST);
      if (judgements.length > 0) yield toFinding(segment, before, judgements);
    }
  },
};

/** One finding for all pronouns of one gender in the segment; the surest one names the antecedent. */
function toFinding(
  segment: AnalysedSegment,
  before: readonly AnalysedSegment[],
  judgements: readonly Judgement[],
): FindingDraft {
  const surest = judgements.reduce((best, each) => (each.probability > best.probability ? each : best));
  const { antecedent, gender, probability } = surest;
  const home = antecedent.distance === 0 ? segment : (before.at(-antecedent.distance) ?? segment);
  const english = judgements.flatMap(({ anchor }) => anchor.english).sort((a, b) => a.from - b.from);
  const token = antecedent.mention.word.token;
  const pronoun = surest.anchor.english[0];
  const level = probability >= LIKELY ? 'likely' : 'check';
  const place = antecedent.distance === 0 ? 'here' : antecedent.distance === 1 ? 'before' : 'earlier';
  return {
    segment: segment.id,
    messageId: `${level}-${place}`,
    data: {
      pronoun: pronoun?.text ?? '',
      russian: surest.anchor.word.token.text,
      antecedent: nameOf(antecedent.mention),
      word: token.text,
      gender: `$gender.${antecedent.mention.genders.includes(gender) ? gender : 'neuter'}`,
      replacement: pronoun ? neutralForm(pronoun) : 'it',
    },
    severity: severityOf(probability),
    confidence: Math.round(probability * 1000) / 1000,
    target: english.map(({ from, to }) => ({ from, to })),
    source: judgements.map(({ anchor }) => ({ from: anchor.word.token.from, to: anchor.word.token.to })),
    evidence: [{ segment: home.id, side: 'source', from: token.from, to: token.to }],
    suggestions: suggest(english, surest, home.target.text),
  };
}

function severityOf(probability: number): Severity {
  if (probability >= CRITICAL) return 'critical';
  return probability >= MAJOR ? 'major' : 'minor';
}

/** First all pronouns as "it"; then, where the English before has the noun, the first of them as that noun. */
function suggest(
  english: readonly EnglishPronoun[],
  { antecedent }: Judgement,
  earlierEnglish: string,
): readonly (readonly Suggestion[])[] {
  const neutral = english.map((pronoun) => ({ from: pronoun.from, to: pronoun.to, text: neutralForm(pronoun) }));
  const [first, ...rest] = neutral;
  const pronoun = english[0];
  if (!first || !pronoun || antecedent.distance === 0) return [neutral];
  const noun = englishAntecedent(antecedent.mention, earlierEnglish);
  if (!noun || pronoun.role === 'reflexive' || pronoun.role === 'possessive-alone') return [neutral];
  const text = pronoun.role === 'possessive' ? `${noun}'s` : noun;
  return [neutral, [{ ...first, text: withCapitalsOf(pronoun.text, text) }, ...rest]];
}

/** The antecedent in its dictionary form where that is sure; acronyms and unknown names as they stand. */
function nameOf({ word, lemma, proper, latin }: Mention): string {
  const noun = word.parses.find((parse) => parse.partOfSpeech === 'noun');
  if (!noun || latin || word.acronym || noun.origin === 'predicted') return word.token.text;
  const name = noun.lemma || lemma;
  return proper ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
