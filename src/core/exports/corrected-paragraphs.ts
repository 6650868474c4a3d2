import { layOut } from '../formats/fill-in';
import { withoutTags } from '../formats/tag-characters';
import type { Segment, SegmentKind } from '../segments/segment';
import type { Span } from '../text/span';
import type { ExportInput } from './exporter';

/** A paragraph of the corrected English, in one line and without inline markup. */
export interface CorrectedParagraph {
  readonly kind: SegmentKind;
  readonly text: string;
}

/** The paragraphs of the corrected English, with what they are; what is left out is not among them. */
export function correctedParagraphs({
  target,
  segments,
}: Pick<ExportInput, 'target' | 'segments'>): CorrectedParagraph[] {
  const { text, places } = layOut(target.text, segments);
  const paragraphs: { kind: SegmentKind; span: { from: number; to: number } }[] = [];
  let before: Segment | null = null;
  for (const segment of segments) {
    const place = places.get(segment.id);
    if (place === undefined) continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && before !== null && belongTogether(text, last.span, place, before, segment)) {
      last.span.to = place.to;
    } else paragraphs.push({ kind: segment.kind, span: { ...place } });
    before = segment;
  }
  return paragraphs.flatMap(({ kind, span }) => {
    const line = withoutTags(text.slice(span.from, span.to)).replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [{ kind, text: line }];
  });
}

/** Sentences of one paragraph of the file, unless an editor parted them; others where nothing but blanks lies between. */
function belongTogether(text: string, last: Span, place: Span, before: Segment, segment: Segment): boolean {
  if (segment.breakBefore === undefined && before.targetBlock !== null && before.targetBlock === segment.targetBlock) {
    return true;
  }
  return !/[\n\r]/.test(text.slice(last.to, place.from));
}
