import type { AnalysedSegment, RussianToken } from '../analysis/analysed-document';
import { hasGenderedPronoun, readEnglish } from '../coreference/english-pronoun';
import { judgePerson } from '../coreference/judge-persons';
import { droppedSubject } from './dropped-subject';
import type { FindingDraft } from '../findings/finding';
import type { Check } from './check';

/** How many segments before are read for the person. */
const REACH = 2;
/** Below this probability it says nothing; above the other one it is major. */
const LEAST = 0.7;
const LIKELY = 0.85;

/** Finds "it" for a person («Министр… Он провёл переговоры» as "It held talks") and he or she where "I" speaks. */
export const pronounPerson: Check = {
  meta: {
    id: 'pronoun-person',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    reach: REACH,
    messageIds: ['it', 'speaker'],
  },
  mayFind: ({ segment: { source, target } }) =>
    source.text !== '' && (hasGenderedPronoun(target.text) || THIRD_PERSON.test(source.text)),
  *run({ document, segment }) {
    const before = document.segments.slice(Math.max(0, segment.index - REACH), segment.index);
    const it = forPerson(segment, before);
    if (it !== null) yield it;
    const speaker = forSpeaker(segment, before);
    if (speaker !== null) yield speaker;
  },
};

const THIRD_PERSON = /(?<!\p{L})(?:он|она)(?!\p{L})/iu;
/** "It" or "it" as the subject of a verb that says what it did; "it is", "it seems" and the like speak of nothing. */
const IT_DOES =
  /\b(?<it>It|it)\s+(?:(?:also|then|later|never|first|again|already|soon|always|often)\s+)*(?<verb>[a-z]+)/g;
const EMPTY_VERB =
  /^(?:is|was|s|has|had|will|would|could|may|might|can|should|must|seems?|seemed|appears?|appeared|turns?|turned|happen(?:s|ed)?|takes?|took|remain(?:s|ed)?|means?|meant|follow(?:s|ed)?|depend(?:s|ed)?|rain\w*|snow\w*|cost\w*|matters?|works?|to|and|in|on|that|for|from|with|by|at|as|all|not|does|did|becomes?|became|makes?|made|helps?|helped|goes|came|comes|looks?|looked|sounds?|felt|feels)$/;

function forPerson(segment: AnalysedSegment, before: readonly AnalysedSegment[]): FindingDraft | null {
  const { source, target } = segment;
  if (!THIRD_PERSON.test(source.text) || hasGenderedPronoun(target.text)) return null;
  const found = [...target.text.matchAll(IT_DOES)].find(({ groups }) => !EMPTY_VERB.test(groups?.['verb'] ?? ''));
  if (found === undefined) return null;
  const judged = judgePerson(segment, before, readEnglish(target.text));
  if (judged === null || judged.probability < LEAST) return null;
  const { word, gender, antecedent, probability } = judged;
  const home = antecedent.distance === 0 ? segment : (before.at(-antecedent.distance) ?? segment);
  const person = antecedent.mention.word.token;
  const pronoun = gender === 'feminine' ? 'she' : 'he';
  const better = found[0].startsWith('I') ? pronoun.charAt(0).toUpperCase() + pronoun.slice(1) : pronoun;
  return {
    segment: segment.id,
    messageId: 'it',
    data: { pronoun: found[0].slice(0, 2), russian: word.token.text, person: person.text, better },
    severity: probability >= LIKELY ? 'major' : 'minor',
    confidence: Math.round(probability * 1000) / 1000,
    target: [{ from: found.index, to: found.index + 2 }],
    source: [{ from: word.token.from, to: word.token.to }],
    evidence: [{ segment: home.id, side: 'source', from: person.from, to: person.to }],
    suggestions: [[{ from: found.index, to: found.index + 2, text: better }]],
  };
}

/** How far from its beginning the English may name the subject that the Russian leaves out, in characters. */
const FIRST_WORDS = 24;

function forSpeaker(segment: AnalysedSegment, before: readonly AnalysedSegment[]): FindingDraft | null {
  const last = before.at(-1);
  if (last === undefined || !hasGenderedPronoun(segment.target.text)) return null;
  const speaker = last.source.tokens.find(({ folded }) => FIRST_PERSON.test(folded));
  if (speaker === undefined || !/\b(?:I|me|my)\b/.test(last.target.text)) return null;
  const [pronoun] = readEnglish(segment.target.text).pronouns;
  if (pronoun === undefined || pronoun.role !== 'subject' || pronoun.from > FIRST_WORDS) return null;
  const verb = droppedSubject(segment.source.tokens);
  if (verb === undefined || verb.gender !== pronoun.gender) return null;
  // Somebody else whom the verb may speak of.
  if (last.source.tokens.some((token) => mayAct(token, verb.gender))) return null;
  if (speakersGender(last.source.tokens) === OTHER[verb.gender]) return null;
  return {
    segment: segment.id,
    messageId: 'speaker',
    data: { pronoun: pronoun.text, russian: verb.token.text, speaker: speaker.text },
    confidence: 0.7,
    target: [{ from: pronoun.from, to: pronoun.to }],
    source: [{ from: verb.token.from, to: verb.token.to }],
    evidence: [{ segment: last.id, side: 'source', from: speaker.from, to: speaker.to }],
    suggestions: [[{ from: pronoun.from, to: pronoun.to, text: 'I' }]],
  };
}

const FIRST_PERSON = /^(?:я|мне|меня)$/;
const OTHER = { masculine: 'feminine', feminine: 'masculine' } as const;

/** Whether a word names a person of the gender: «сестру», «директора», «Анна». */
function mayAct({ kind, parses, folded }: RussianToken, gender: 'masculine' | 'feminine'): boolean {
  if (kind !== 'word') return false;
  if (/^(?:он|она|его|ее|ей|ему|кто|отец|мать)$/.test(folded)) return true;
  return parses.some(
    (parse) =>
      parse.partOfSpeech === 'noun' &&
      parse.animacy === 'animate' &&
      parse.score > 0.15 &&
      parse.number !== 'plural' &&
      (parse.gender === gender || parse.gender === 'common'),
  );
}

/** The gender of the past verbs in a text that «я» tells. */
function speakersGender(tokens: readonly RussianToken[]): 'masculine' | 'feminine' | undefined {
  for (const { reading } of tokens) {
    if (reading?.partOfSpeech !== 'verb' || reading.tense !== 'past') continue;
    if (reading.gender === 'masculine' || reading.gender === 'feminine') return reading.gender;
  }
  return undefined;
}
