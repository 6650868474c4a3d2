import type { FindingDraft } from '../findings/finding';
import { FormNote } from '../analysis/form-note';
import { isLabelLong, pageFurnitureReason, tellsFurniture } from '../segments/page-furniture';
import type { AnalysedSegment } from '../analysis/analysed-document';
import type { Span } from '../text/span';
import type { Check } from './check';

/** Longest piece of a text that a message quotes. */
const QUOTED = 60;

/** Finds segments that are part of the web page and not of the article: «Реклама» beside "Advertisement". */
export const pageFurniture: Check = {
  meta: {
    id: 'page-furniture',
    category: 'other',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['furniture', 'furniture-one-sided'],
  },
  mayFind: ({ segment: { source, target } }) =>
    isLabelLong(source.text) ||
    isLabelLong(target.text) ||
    source.tokens.some(({ form, folded }) => TELLING.of(form, folded)) ||
    target.tokens.some(({ form, lower }) => TELLING.of(form, lower)),
  run({ segment }) {
    if (segment.excluded) return [];
    const source = segment.source.text;
    const target = segment.target.text;
    const sourceIsFurniture = pageFurnitureReason(source) !== null;
    const targetIsFurniture = pageFurnitureReason(target) !== null;
    if (target.trim() === '' && sourceIsFurniture) return [draft(segment, 'furniture-one-sided', source, 0.9)];
    if (source.trim() === '' && targetIsFurniture) return [draft(segment, 'furniture-one-sided', target, 0.95)];
    // «Главная» rendered as "The main one" is a label still; a real sentence on the other side makes a wrong pair likelier.
    if (sourceIsFurniture && (targetIsFurniture || isShort(target))) return [draft(segment, 'furniture', source, 0.9)];
    if (targetIsFurniture && isShort(source)) return [draft(segment, 'furniture', target, 0.7)];
    return [];
  },
};

const TELLING = new FormNote(tellsFurniture);

function draft(segment: AnalysedSegment, messageId: string, words: string, confidence: number): FindingDraft {
  const target = whole(segment.target.text);
  return {
    segment: segment.id,
    messageId,
    data: { word: shortened(words.trim()) },
    confidence,
    target,
    source: whole(segment.source.text),
    suggestions: [[{ from: 0, to: segment.target.text.length, text: '', action: 'exclude' }]],
  };
}

function whole(text: string): Span[] {
  return text === '' ? [] : [{ from: 0, to: text.length }];
}

/** As short as a label: at most four words without a full stop. */
function isShort(text: string): boolean {
  const trimmed = text.trim();
  return !/[.!?]$/.test(trimmed) && trimmed.split(/\s+/).length <= 4;
}

function shortened(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED).trimEnd()}…`;
}
