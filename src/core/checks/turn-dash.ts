import type { Check } from './check';

/** Finds turns of an interview whose dash is on one side only: question and answer run into each other. */
export const turnDash: Check = {
  meta: {
    id: 'turn-dash',
    category: 'fluency/typography',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['lost', 'added'],
    reach: 1,
  },
  mayFind: ({ segment: { source, target } }) =>
    DASH.test(source.text) !== DASH.test(target.text) && source.text.trim() !== '' && target.text.trim() !== '',
  *run({ document, segment }) {
    const { source, target, index } = segment;
    const russian = DASH.exec(source.text);
    const english = DASH.exec(target.text);
    if (russian !== null) {
      // Quotation marks are the other way to show speech, for the whole text.
      if (/^["“'‘]/.test(target.text) || !keepsDashes(document.segments, index)) return;
      yield {
        segment: segment.id,
        messageId: 'lost',
        data: {},
        confidence: 0.7,
        target: target.text === '' ? [] : [{ from: 0, to: Math.min(1, target.text.length) }],
        source: [{ from: 0, to: russian[0].length }],
        suggestions: [[{ from: 0, to: 0, text: '— ' }]],
      };
    } else if (english !== null) {
      yield {
        segment: segment.id,
        messageId: 'added',
        data: {},
        confidence: 0.6,
        target: [{ from: 0, to: english[0].length }],
        source: [],
        suggestions: [[{ from: 0, to: english[0].length, text: '' }]],
      };
    }
  },
};

const DASH = /^\s*[—–−-]\s+/;

/** Whether the English shows turns by dashes at all: the segment before does, if it is a turn; alone, it is left to the house. */
function keepsDashes(
  segments: readonly { readonly source: { readonly text: string }; readonly target: { readonly text: string } }[],
  index: number,
): boolean {
  const before = segments[index - 1];
  return before !== undefined && DASH.test(before.source.text) && DASH.test(before.target.text);
}
