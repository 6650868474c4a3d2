import type { FindingDraft } from '../findings/finding';
import type { Check } from './check';
import { SPELLINGS } from './house-style.lexicon';

/**
 * Marks what the house writes otherwise: American or British spelling, the shape of quotation marks, the order of dates. Silent
 * until an option asks for it: `spelling` ("us" or "uk"), `quotes` ("curly" or "straight"), `dates` ("us" or "uk").
 */
export const houseStyle: Check = {
  meta: {
    id: 'house-style',
    category: 'locale-convention',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['spelling', 'quotes', 'date'],
  },
  mayFind: ({ options: { spelling, quotes, dates } }) =>
    spelling !== undefined || quotes !== undefined || dates !== undefined,
  *run({ segment, options }) {
    const { spelling, quotes, dates } = options;
    if (spelling === 'us' || spelling === 'uk') {
      for (const token of segment.target.tokens) {
        const better = token.kind === 'word' ? SPELLINGS[spelling].get(token.lower) : undefined;
        if (better === undefined) continue;
        const text = /^\p{Lu}/u.test(token.text) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
        yield draft(segment.id, 'spelling', { word: token.text, better: text }, token.from, token.to, text);
      }
    }
    const english = segment.target.text;
    if (quotes === 'curly' || quotes === 'straight') {
      for (const { index, 0: mark } of english.matchAll(quotes === 'curly' ? /"/g : /[“”]/g)) {
        const opens = index === 0 || /[\s([—–-]/.test(english.charAt(index - 1));
        const text = quotes === 'straight' ? '"' : opens ? '“' : '”';
        yield draft(segment.id, 'quotes', { mark, better: text }, index, index + 1, text);
      }
    }
    if (dates === 'us' || dates === 'uk') {
      for (const match of english.matchAll(dates === 'us' ? DAY_FIRST : MONTH_FIRST)) {
        const { day = '', month = '', year = '' } = match.groups ?? {};
        const text = dates === 'us' ? `${month} ${day}${year && `, ${year}`}` : `${day} ${month}${year && ` ${year}`}`;
        yield draft(
          segment.id,
          'date',
          { date: match[0], better: text },
          match.index,
          match.index + match[0].length,
          text,
        );
      }
    }
  },
};

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_FIRST = new RegExp(String.raw`\b(?<day>\d{1,2}) (?<month>${MONTHS})(?: (?<year>\d{4}))?\b`, 'g');
const MONTH_FIRST = new RegExp(String.raw`\b(?<month>${MONTHS}) (?<day>\d{1,2})(?:, (?<year>\d{4}))?\b(?! ?[–-])`, 'g');

function draft(
  segment: string,
  messageId: string,
  data: FindingDraft['data'],
  from: number,
  to: number,
  text: string,
): FindingDraft {
  return {
    segment,
    messageId,
    data,
    confidence: 0.9,
    target: [{ from, to }],
    source: [],
    suggestions: [[{ from, to, text }]],
  };
}
