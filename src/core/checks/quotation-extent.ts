import type { Span } from '../text/span';
import type { Check } from './check';

/** Finds quotations that grew, shrank, vanished or came out of nowhere: words that somebody did not say. */
export const quotationExtent: Check = {
  meta: {
    id: 'quotation-extent',
    category: 'accuracy/mistranslation',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['lost', 'added', 'grew', 'shrank'],
    // One mark too few makes a quotation of everything behind it.
    yieldsTo: ['quote-pair'],
  },
  mayFind: ({ segment: { source, target } }) =>
    (MARKS.test(source.text) || MARKS.test(target.text)) && source.text.trim() !== '' && target.text.trim() !== '',
  *run({ segment }) {
    const russian = segment.source.text;
    const english = segment.target.text;
    const said = quotationsIn(russian);
    const rendered = quotationsIn(english);
    if (said === null || rendered === null) return;
    const [only, another] = said;
    const [answer, more] = rendered;
    if (only !== undefined && answer !== undefined && another === undefined && more === undefined) {
      const difference = shareOf(english, answer) - shareOf(russian, only);
      if (Math.abs(difference) < MOST_DIFFERENT || isName(russian, only)) return;
      yield {
        segment: segment.id,
        messageId: difference > 0 ? 'grew' : 'shrank',
        data: { words: shortened(english.slice(answer.from, answer.to)) },
        severity: 'major',
        confidence: 0.65,
        target: [answer],
        source: [only],
      };
    } else if (
      only !== undefined &&
      answer === undefined &&
      another === undefined &&
      isSpeech(russian, only) &&
      isSaid(russian, only) &&
      !SINGLE.test(english)
    ) {
      yield {
        segment: segment.id,
        messageId: 'lost',
        data: { words: shortened(russian.slice(only.from, only.to)) },
        confidence: 0.6,
        target: [],
        source: [only],
      };
    } else if (
      only === undefined &&
      answer !== undefined &&
      more === undefined &&
      isSpeech(english, answer) &&
      !TURN.test(russian)
    ) {
      yield {
        segment: segment.id,
        messageId: 'added',
        data: { words: shortened(english.slice(answer.from, answer.to)) },
        confidence: 0.5,
        target: [answer],
        source: [],
      };
    }
  },
};

const MARKS = /["«»„“”]/;
/** Shares of the segment that a quotation takes may differ by so much. */
const MOST_DIFFERENT = 0.35;
/** A quotation of so many words is speech rather than a name or a single word held at a distance. */
const SPEECH = 4;
const LONGEST = 60;

/** The quoted stretches without their marks; null where the marks do not pair. */
function quotationsIn(text: string): Span[] | null {
  const spans: Span[] = [];
  let from = -1;
  for (const { index, 0: mark } of text.matchAll(/["«»„“”]/g)) {
    const opens = mark === '«' || mark === '„' || (mark !== '»' && mark !== '”' && from < 0);
    if (opens) {
      // «…„…“…» counts as one.
      if (from < 0) from = index + 1;
      else if (mark !== '„') return null;
    } else if (from < 0) return null;
    else if (mark === '“' && text.charAt(from - 1) === '«') continue;
    else {
      spans.push({ from, to: index });
      from = -1;
    }
  }
  return from < 0 ? spans : null;
}

function shareOf(text: string, { from, to }: Span): number {
  return (to - from) / text.trim().length;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

function isSpeech(text: string, { from, to }: Span): boolean {
  return wordsIn(text.slice(from, to)) >= SPEECH;
}

/** Quoted as somebody's words, not as the title of a law or a film: at the beginning, behind a colon, or in front of «— сказал». */
function isSaid(text: string, { from, to }: Span): boolean {
  return /^\s*["«„]?$|:\s*["«„]?$/.test(text.slice(0, from)) || /^["»”],?\s+[—–-]/.test(text.slice(to));
}

/** Speech that the Russian shows by a dash. */
const TURN = /^\s*[—–−-]\s/;
/** Single marks are quotation marks too. */
const SINGLE = /(?:^|\s)['‘]\p{L}/u;

/** «Новой газете»: a name or title of one or two words, whose length says little. */
function isName(text: string, { from, to }: Span): boolean {
  return wordsIn(text.slice(from, to)) < 3;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}
