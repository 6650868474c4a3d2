import type { Check } from './check';
import { LIMITS } from './limit-lost.lexicon';

/** Finds limits of a number that the English drops or turns round: «не менее 20» as "20", «до 5 %» as "over 5%". */
export const limitLost: Check = {
  meta: {
    id: 'limit-lost',
    category: 'accuracy/mistranslation',
    severity: 'major',
    scope: 'segment',
    messageIds: ['lost', 'reversed'],
  },
  mayFind: ({ segment: { source, target } }) => ANY.test(source.text) && /\d/.test(target.text),
  *run({ segment }) {
    const { source, target } = segment;
    for (const { russian, english, opposite, hints } of LIMITS) {
      const found = russian.exec(source.text);
      if (found === null) continue;
      const from = found.index + found[0].length - found[0].trimStart().length;
      const to = found.index + found[0].length;
      const number = /\d[\d.,]*/.exec(source.text.slice(to))?.[0] ?? '';
      const reversed = opposite === null ? null : opposite.exec(target.text);
      if (english.test(target.text)) continue;
      const data = { russian: source.text.slice(from, to), number: number.replace(/[.,]$/, ''), hints };
      if (reversed !== null) {
        yield {
          segment: segment.id,
          messageId: 'reversed',
          data: { ...data, english: reversed[0] },
          confidence: 0.75,
          target: [{ from: reversed.index, to: reversed.index + reversed[0].length }],
          source: [{ from, to }],
        };
      } else {
        yield {
          segment: segment.id,
          messageId: 'lost',
          data,
          severity: 'minor',
          confidence: 0.65,
          target: [],
          source: [{ from, to }],
        };
      }
      return;
    }
  },
};

const ANY =
  /(?:не менее|не более|не меньше|не больше|более|менее|свыше|больше|меньше|минимум|максимум|около|примерно|приблизительно|порядка|почти|как минимум)/i;
