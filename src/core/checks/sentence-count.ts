import { splitSentences } from '../text/split-sentences';
import type { Check } from './check';

/** Finds sentences that were run together or cut up: three Russian ones as one English one, or the other way round. */
export const sentenceCount: Check = {
  meta: {
    id: 'sentence-count',
    category: 'style',
    severity: 'neutral',
    scope: 'segment',
    messageIds: ['merged', 'split'],
  },
  mayFind: ({ segment: { source, target, kind } }) =>
    kind !== 'boilerplate' &&
    (INNER_END.test(source.text) || INNER_END.test(target.text)) &&
    source.text.trim() !== '' &&
    target.text.trim() !== '',
  *run({ segment }) {
    const { source, target } = segment;
    const russian = sentencesIn(source.text, 'ru');
    const english = sentencesIn(target.text, 'en');
    // One more or less is a matter of taste.
    if (Math.abs(russian - english) < DIFFERENCE) return;
    yield {
      segment: segment.id,
      messageId: english < russian ? 'merged' : 'split',
      data: { russian, english },
      confidence: 0.6,
      target: [{ from: 0, to: target.text.length }],
      source: [{ from: 0, to: source.text.length }],
    };
  },
};

const DIFFERENCE = 2;
/** The end of a sentence with more behind it. */
const INNER_END = /[.!?…]["”»)]*\s+["“«(—–-]*\s*\p{Lu}/u;

/** Sentences that have a word in them. */
function sentencesIn(text: string, language: 'ru' | 'en'): number {
  return splitSentences(text, language).filter(({ from, to }) => /\p{L}{2}/u.test(text.slice(from, to))).length;
}
