import type { EnglishToken } from '../analysis/analysed-document';
import type { Check } from './check';
import { OPENERS, SUBJECTS, VERBS } from './comma-splice.lexicon';

/** Finds two sentences that only a comma joins, as Russian may: «Итоги есть, они неплохие» as "There are results, they are not bad". */
export const commaSplice: Check = {
  meta: {
    id: 'comma-splice',
    category: 'fluency/grammar',
    severity: 'minor',
    scope: 'segment',
    yieldsTo: ['repeated-word'],
    messageIds: ['splice'],
  },
  mayFind: ({ segment }) => CANDIDATE.test(segment.target.text) && segment.source.text.includes(','),
  *run({ segment }) {
    const { tokens } = segment.target;
    for (const [index, token] of tokens.entries()) {
      if (token.text !== ',' || !startsClause(tokens, index + 1)) continue;
      const from = sentenceStart(tokens, index);
      // Only where the whole part before is one main clause: a comma in it may open anything.
      if (!startsClause(tokens, from) || tokens.slice(from, index).some(({ text: mark }) => mark === ',')) continue;
      if (isList(tokens, index + 1) || isReport(tokens, index + 1)) continue;
      if (index - from <= SHORT) continue;
      const next = tokens[index + 1];
      if (next === undefined) continue;
      yield {
        segment: segment.id,
        messageId: 'splice',
        data: { subject: next.text },
        confidence: 0.75,
        target: [{ from: token.from, to: next.to }],
        source: [],
        suggestions: [
          [{ from: token.from, to: token.to, text: ';' }],
          [
            {
              from: token.from,
              to: next.to,
              text: `. ${next.text.charAt(0).toUpperCase()}${next.text.slice(1)}`,
            },
          ],
          [{ from: token.to, to: token.to, text: ' and' }],
        ],
      };
    }
  },
};

/** As many words or fewer before the comma are a figure of speech: "You win, you go on", "That is, they …". */
const SHORT = 3;
const CANDIDATE = /, (?:there|they|it|this|these|we|he|she|I|you) /;

/** A pronoun or "there" with a finite verb right behind it: "they are", "it can", "there were". */
function startsClause(tokens: readonly EnglishToken[], at: number): boolean {
  const [subject, verb, third] = tokens.slice(at, at + 3);
  if (subject === undefined || verb === undefined) return false;
  if (/^(?:it|they|we|he|she|there|that|i|you)'(?:s|re|m)$/.test(subject.lower)) return true;
  if (!SUBJECTS.has(subject.lower)) return false;
  if (VERBS.has(verb.lower)) return true;
  // "These proposals are", "this idea was".
  return (
    /^(?:this|these|those|our|their|his|her|its|my)$/.test(subject.lower) && third !== undefined && BE.test(third.lower)
  );
}

const BE = /^(?:is|are|was|were|has|have|will)$/;

/** The first word behind the last full stop, dash or quote before `index`; conjunctions that open a sentence are passed over. */
function sentenceStart(tokens: readonly EnglishToken[], index: number): number {
  let at = index;
  while (at > 0 && !/^(?:[.!?…;:—–"“”«»(-]+)$/.test(tokens[at - 1]?.text ?? '')) at--;
  while (OPENERS.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** "The rules are clear, he said": who says it. */
function isReport(tokens: readonly EnglishToken[], at: number): boolean {
  return REPORTING.test(tokens[at + 1]?.lower ?? '');
}

const REPORTING =
  /^(?:said|says|say|think|thinks|know|knows|believe|believes|understand|understands|hope|hopes|see|sees)$/;

/** "He came, he saw, he conquered": three or more, or two that are short, are meant so. */
function isList(tokens: readonly EnglishToken[], from: number): boolean {
  const rest = tokens.slice(from);
  return rest.some(({ text }, index) => text === ',' && startsClause(rest, index + 1));
}
