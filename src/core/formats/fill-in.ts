import type { Segment, SegmentId } from '../segments/segment';
import type { Span } from '../text/span';
import { withLineEndsOf } from '../text/line-end';
import { applyReplacements } from './apply-replacements';
import { composeGap, type Gap, type GapPart, type PlacedSegment, type TypedText } from './compose-gap';
import type { Replacement } from './format';

/** A change of the imported English text, with the segments that it comes from. */
export interface SegmentReplacement extends Replacement {
  readonly segments: readonly SegmentId[];
}

/** The corrected English text and where each segment stands in it; a segment without text has no place. */
export interface LaidOutText {
  readonly text: string;
  readonly places: ReadonlyMap<SegmentId, Span>;
}

/** A stretch of the imported text that is written anew, perhaps with the very same text. */
interface Slot extends SegmentReplacement {
  /** Where segments stand within `text`. */
  readonly held: readonly { readonly id: SegmentId; readonly at: number; readonly length: number }[];
}

/**
 * The changes that turn the imported English text into the corrected one, in order; empty for an untouched project.
 * An edited segment changes its own span only; one that is excluded (or emptied) goes with the blanks, or the line,
 * that it leaves behind; one typed where the machine translation had nothing goes behind the segment before. Where
 * paragraphs were joined or split (`breakBefore`), the separator between two segments changes.
 */
export function replacementsOf(text: string, segments: readonly Segment[]): SegmentReplacement[] {
  return slotsOf(text, segments, 'changed')
    .filter((slot) => text.slice(slot.from, slot.to) !== slot.text)
    .map(({ from, to, text: filled, segments: ids }) => ({ from, to, text: filled, segments: ids }));
}

/** The imported text with the replacements made; they must be in order and not overlap. */
export function fillIn(text: string, replacements: readonly Replacement[]): string {
  return applyReplacements(text, { from: 0, to: text.length }, replacements);
}

/** The corrected text together with each segment's place in it. */
export function layOut(text: string, segments: readonly Segment[]): LaidOutText {
  const places = new Map<SegmentId, Span>();
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  for (const slot of slotsOf(text, segments, 'all')) {
    parts.push(text.slice(read, slot.from), slot.text);
    written += slot.from - read;
    for (const { id, at, length } of slot.held) places.set(id, { from: written + at, to: written + at + length });
    written += slot.text.length;
    read = slot.to;
  }
  parts.push(text.slice(read));
  return { text: parts.join(''), places };
}

/** The stretches to write anew, in order; `all`: one for each segment that stands, changed or not. */
function slotsOf(text: string, segments: readonly Segment[], extent: 'changed' | 'all'): Slot[] {
  const placed = segments.filter((segment): segment is PlacedSegment => segment.targetSpan !== null);
  requireOrder(text, placed);
  const slots: Slot[] = [];
  let standing: PlacedSegment | null = null;
  let passed = 0;
  let typed: TypedText[] = [];
  let removed: PlacedSegment[] = [];

  const closeGap = (next: PlacedSegment | null): void => {
    const isSetOff = standing !== null && next?.breakBefore !== undefined;
    if (typed.length > 0 || removed.length > 0 || isSetOff) {
      slots.push(gapSlot(text, placed, { before: standing, removed, typed, after: next, passed }));
    }
    typed = [];
    removed = [];
  };
  for (const segment of segments) {
    const stands = segment.state !== 'excluded' && /\S/.test(segment.target);
    if (isPlaced(segment)) {
      if (stands) {
        closeGap(segment);
        if (extent === 'all' || segment.target !== segment.machine) slots.push(ownSlot(text, segment));
        standing = segment;
      } else {
        removed.push(segment);
      }
      passed += 1;
    } else if (stands) {
      typed.push({ segment, text: withLineEnds(segment.target, '', text) });
    }
  }
  closeGap(null);
  return slots;
}

function isPlaced(segment: Segment): segment is PlacedSegment {
  return segment.targetSpan !== null;
}

function requireOrder(text: string, placed: readonly PlacedSegment[]): void {
  let end = 0;
  for (const { id, targetSpan } of placed) {
    if (targetSpan.from < end || targetSpan.to < targetSpan.from || targetSpan.to > text.length) {
      throw new RangeError(
        `Segment ${id}: target span ${targetSpan.from}–${targetSpan.to} is outside ${end}–${text.length}`,
      );
    }
    end = targetSpan.to;
  }
}

function ownSlot(text: string, segment: PlacedSegment): Slot {
  const { from, to } = segment.targetSpan;
  const original = text.slice(from, to);
  const filled = segment.target === segment.machine ? original : withLineEnds(segment.target, original, text);
  return { from, to, text: filled, segments: [segment.id], held: [{ id: segment.id, at: 0, length: filled.length }] };
}

function gapSlot(text: string, placed: readonly PlacedSegment[], gap: Gap): Slot {
  const from = gap.before?.targetSpan.to ?? 0;
  const to = gap.after?.targetSpan.from ?? text.length;
  const setOff = gap.after?.breakBefore === undefined ? [] : [gap.after];
  const segments = [...gap.removed, ...gap.typed.map(({ segment }) => segment), ...setOff].map(({ id }) => id);
  return trimmed(text, { from, to, segments, ...joined(composeGap(text, placed, gap)) });
}

function joined(parts: readonly GapPart[]): {
  text: string;
  held: Slot['held'];
} {
  let text = '';
  const held: { id: SegmentId; at: number; length: number }[] = [];
  for (const part of parts) {
    if (part.id !== null) held.push({ id: part.id, at: text.length, length: part.text.length });
    text += part.text;
  }
  return { text, held };
}

/** The slot without what it shares with the imported text at both ends, so that a change is no larger than it is. */
function trimmed(text: string, slot: Slot): Slot {
  const most = Math.min(slot.to - slot.from, slot.text.length);
  const firstHeld = slot.held[0]?.at ?? slot.text.length;
  let start = 0;
  while (start < Math.min(most, firstHeld) && text[slot.from + start] === slot.text[start]) start += 1;
  const lastHeld = slot.held.at(-1);
  const free = slot.text.length - (lastHeld === undefined ? 0 : lastHeld.at + lastHeld.length);
  let end = 0;
  while (end < Math.min(most - start, free) && text[slot.to - 1 - end] === slot.text[slot.text.length - 1 - end]) {
    end += 1;
  }
  return {
    from: slot.from + start,
    to: slot.to - end,
    text: slot.text.slice(start, slot.text.length - end),
    segments: slot.segments,
    held: slot.held.map((place) => ({ ...place, at: place.at - start })),
  };
}

/** An edited text with line ends as in the file; further ones are what is used there, or first in the file. */
function withLineEnds(edited: string, original: string, text: string): string {
  return withLineEndsOf(edited, original, (typed, own) => own.at(-1) ?? /\r\n|\r|\n/.exec(text)?.[0] ?? typed);
}
