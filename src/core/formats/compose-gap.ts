import type { Segment, SegmentBreak, SegmentId } from '../segments/segment';
import { hasLineEnd } from '../text/line-end';
import type { Span } from '../text/span';
import { closeUp } from './close-up';

/** A segment that stands in the imported English text. */
export type PlacedSegment = Segment & { readonly targetSpan: Span };

/** A segment typed where the machine translation had nothing, with line ends as in the file. */
export interface TypedText {
  readonly segment: Segment;
  readonly text: string;
}

/** What happens between two segments that stand next to each other in the corrected text. */
export interface Gap {
  /** The segment that stands before; null at the start of the text. */
  readonly before: PlacedSegment | null;
  /** Segments whose text is taken out. */
  readonly removed: readonly PlacedSegment[];
  readonly typed: readonly TypedText[];
  /** The segment that stands behind; null at the end of the text. */
  readonly after: PlacedSegment | null;
  /** How many placed segments lie before the end of the gap. */
  readonly passed: number;
}

/** A piece of a gap: a segment's text, or what separates (`id` null). */
export interface GapPart {
  readonly text: string;
  readonly id: SegmentId | null;
}

/**
 * What stands between two segments: the imported gap, closed up around the texts taken out, with the typed texts in it.
 * A typed text joins the paragraph that its Russian stands in: that of the segment before, or else of the one behind,
 * or it becomes a paragraph of its own, set off as paragraphs around there are.
 */
export function composeGap(text: string, placed: readonly PlacedSegment[], gap: Gap): GapPart[] {
  const { before, after, typed, passed } = gap;
  const wanted = wantedBreak(text, gap);
  const closed = closedGap(text, gap);
  const rest: GapPart = { text: wanted === null ? closed : separated(text, placed, gap, { closed, wanted }), id: null };
  if (typed.length === 0) return [rest];

  const inParagraph =
    before !== null &&
    after !== null &&
    (wanted === null ? !isParagraphBreak(rest.text, before, after) : wanted === 'space');
  const blockBefore = before === null ? null : paragraphOf(placed, passed - gap.removed.length - 1, -1);
  const blockAfter = after === null ? null : paragraphOf(placed, passed, 1);
  const paragraphEnd = paragraphSeparator(text, placed, passed);
  const separator = (first: number | null, second: number | null): GapPart => ({
    text: inParagraph || first === second ? ' ' : paragraphEnd,
    id: null,
  });

  const joinsNext = typed.findIndex(({ segment: { sourceBlock } }) => {
    return sourceBlock === blockAfter && sourceBlock !== blockBefore;
  });
  const near = before === null ? 0 : after === null || inParagraph || joinsNext < 0 ? typed.length : joinsNext;
  const parts: GapPart[] = [];
  let block = blockBefore;
  for (const { segment, text: own } of typed.slice(0, near)) {
    parts.push(separator(block, segment.sourceBlock), { text: own, id: segment.id });
    block = segment.sourceBlock;
  }
  parts.push(rest);
  const far = typed.slice(near);
  far.forEach(({ segment, text: own }, index) => {
    parts.push({ text: own, id: segment.id });
    const following = far[index + 1]?.segment.sourceBlock ?? blockAfter;
    if (index + 1 < far.length || after !== null) parts.push(separator(segment.sourceBlock, following));
  });
  return parts;
}

/** The imported text between two standing segments, closed up around what is taken out. */
function closedGap(text: string, { before, removed, after }: Gap): string {
  const edges = { atStart: before === null, atEnd: after === null };
  const starts = [before?.targetSpan.to ?? 0, ...removed.map(({ targetSpan }) => targetSpan.to)];
  const ends = [...removed.map(({ targetSpan }) => targetSpan.from), after?.targetSpan.from ?? text.length];
  const [first = '', ...others] = starts.map((start, index) => text.slice(start, ends[index]));
  return others.reduce((left, right, index) => {
    return closeUp(left, right, { atStart: edges.atStart, atEnd: edges.atEnd && index === others.length - 1 });
  }, first);
}

/**
 * What an editor wants between two standing segments; null where nobody joined or split paragraphs. Of the borders around
 * texts that are taken out, a paragraph's one wins.
 */
function wantedBreak(text: string, gap: Gap): SegmentBreak | null {
  const borders = bordersIn(text, gap);
  if (borders.every(({ wanted }) => wanted === undefined)) return null;
  const isBorder = borders.some(({ wanted, imported }) => (wanted ?? imported) === 'paragraph');
  return isBorder ? 'paragraph' : 'space';
}

/** The gap with the wanted separator; a paragraph that the imported text sets off there keeps its own. */
function separated(
  text: string,
  placed: readonly PlacedSegment[],
  gap: Gap,
  { closed, wanted }: { readonly closed: string; readonly wanted: SegmentBreak },
): string {
  if (/\S/.test(closed)) return closed;
  if (wanted === 'space') return ' ';
  const isImported = hasLineEnd(closed) && bordersIn(text, gap).some(({ imported }) => imported === 'paragraph');
  return isImported ? closed : paragraphSeparator(text, placed, gap.passed);
}

/** What stands, and what an editor wants, before each text from the first one taken out to the one behind the gap. */
function bordersIn(
  text: string,
  { before, removed, after }: Gap,
): { readonly wanted: SegmentBreak | undefined; readonly imported: SegmentBreak }[] {
  if (before === null || after === null) return [];
  return [...removed, after].map((segment, index) => {
    const previous = removed[index - 1] ?? before;
    const between = text.slice(previous.targetSpan.to, segment.targetSpan.from);
    return {
      wanted: segment.breakBefore,
      imported: isParagraphBreak(between, previous, segment) ? 'paragraph' : 'space',
    };
  });
}

function isParagraphBreak(gap: string, before: PlacedSegment, after: PlacedSegment): boolean {
  return hasLineEnd(gap) && before.targetBlock !== after.targetBlock;
}

/**
 * The Russian paragraph of a segment; English that has no Russian counts to that of its neighbours in its own
 * paragraph.
 */
function paragraphOf(placed: readonly PlacedSegment[], index: number, step: 1 | -1): number | null {
  const block = placed[index]?.targetBlock;
  for (let at = index; placed[at] !== undefined && placed[at]?.targetBlock === block; at += step) {
    const own = placed[at]?.sourceBlock ?? null;
    if (own !== null) return own;
  }
  return null;
}

/** Paragraph breaks looked at, nearest first, as steps from the gap. */
const NEARBY = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

/** What commonly separates paragraphs around a place: of the nearest breaks the most frequent one. */
function paragraphSeparator(text: string, placed: readonly PlacedSegment[], passed: number): string {
  const counts = new Map<string, number>();
  for (const step of NEARBY) {
    const before = placed[passed + step - 1];
    const after = placed[passed + step];
    if (before === undefined || after === undefined) continue;
    const gap = text.slice(before.targetSpan.to, after.targetSpan.from);
    if (gap.trim() === '' && isParagraphBreak(gap, before, after)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (commonest !== undefined) return commonest[0];
  const lineEnd = /\r\n|[\n\r\u2028\u2029]/.exec(text)?.[0] ?? '\n';
  return /(?:\r\n|[\n\r])[^\S\n\r]*[\n\r]/.test(text) ? lineEnd + lineEnd : lineEnd;
}
