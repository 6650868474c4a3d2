import type { AnalysedSegment } from '../analysis/analysed-document';
import type { FindingDraft } from '../findings/finding';
import type { Check } from './check';

/** Finds sentences that stand on one side only: Russian without English, English without Russian. */
export const missingTranslation: Check = {
  meta: {
    id: 'missing-translation',
    category: 'accuracy/omission',
    severity: 'major',
    scope: 'segment',
    messageIds: ['nothing', 'extra'],
  },
  // The furniture of a page has a check of its own.
  mayFind: ({ segment: { source, target, kind } }) =>
    kind !== 'boilerplate' && (target.text.trim() === '' || source.text.trim() === ''),
  *run({ segment }) {
    const { source, target } = segment;
    if (target.text.trim() === '' && WORD.test(source.text)) yield missing(segment);
    else if (source.text.trim() === '' && WORD.test(target.text)) {
      yield {
        segment: segment.id,
        messageId: 'extra',
        data: {},
        severity: 'minor',
        confidence: 0.5,
        target: [trimmed(target.text)],
        source: [],
      };
    }
  },
};

const WORD = /\p{L}{2}/u;

function missing({ id, source }: AnalysedSegment): FindingDraft {
  return { segment: id, messageId: 'nothing', data: {}, confidence: 0.8, target: [], source: [trimmed(source.text)] };
}

function trimmed(text: string): { readonly from: number; readonly to: number } {
  return { from: text.length - text.trimStart().length, to: text.trimEnd().length };
}
