import { answerWords } from '../lexicon/word-answers';
import type { Check } from './check';

/** Translations are free: a word alone proves nothing, and neither does a small share of many. */
const FEWEST = 2;
const SHARE = 0.5;
/** From so many on, a smaller share will do. */
const SEVERAL = 3;
const SHARE_OF_SEVERAL = 0.4;
/** Longest list of words that a message quotes. */
const MOST_QUOTED = 4;

/**
 * Finds segments of whose Russian words a dictionary of the user finds hardly any in the English. Without a dictionary it
 * is silent: the common words alone are the ones that translations get right.
 */
export const unansweredWords: Check = {
  meta: {
    id: 'unanswered-words',
    category: 'accuracy/omission',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['unanswered'],
  },
  mayFind: ({ segment, dictionary }) =>
    dictionary !== undefined && dictionary.size > 0 && segment.target.text.trim() !== '',
  *run({ segment, dictionary }) {
    if (dictionary === undefined) return;
    const { known, unanswered } = answerWords(segment.source, segment.target, dictionary);
    const share = unanswered.length < SEVERAL ? SHARE : SHARE_OF_SEVERAL;
    if (unanswered.length < FEWEST || unanswered.length < known * share) return;
    const quoted = unanswered.slice(0, MOST_QUOTED).map(({ text }) => `«${text}»`);
    yield {
      segment: segment.id,
      messageId: 'unanswered',
      data: {
        count: unanswered.length,
        known,
        words: quoted.join(', ') + (unanswered.length > MOST_QUOTED ? ' …' : ''),
      },
      confidence: Math.min(0.7, 0.3 + (0.4 * unanswered.length) / known),
      target: [],
      source: unanswered.map(({ from, to }) => ({ from, to })),
    };
  },
};
