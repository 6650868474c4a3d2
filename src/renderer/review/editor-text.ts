import type { Span } from '../../core/text/span';

const LINE_BREAK = /\r\n|[\r\u2028\u2029]/g;

/** A text as the editor holds it: every line break is one character. */
export function toEditorText(text: string): string {
  return text.replace(LINE_BREAK, '\n');
}

/** A place of a text as it is in the editor's. */
export function toEditorSpan<Place extends Span>(text: string, place: Place): Place {
  return {
    ...place,
    from: toEditorText(text.slice(0, place.from)).length,
    to: toEditorText(text.slice(0, place.to)).length,
  };
}

/** How far into a text a place is that lies so far into the editor's. */
export function fromEditorOffset(text: string, offset: number): number {
  let at = 0;
  for (let seen = 0; seen < offset && at < text.length; seen += 1) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

/** The smallest single replacement that makes one text into another; null when they are the same. */
export function smallestChange(before: string, after: string): { from: number; to: number; insert: string } | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}
