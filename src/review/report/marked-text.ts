import { showTags } from '../../core/formats/tag-characters';
import type { Span } from '../../core/text/span';

/** A piece of a text, marked or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its spans; overlapping spans become one marked piece. The pieces joined give the text back, with a sign for each tag. */
export function cutAtSpans(text: string, spans: readonly Span[]): MarkedPiece[] {
  const shown = showTags(text);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    if (start > at) pieces.push({ text: shown.slice(at, start), marked: false });
    if (to > start) pieces.push({ text: shown.slice(start, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: shown.slice(at), marked: false });
  return pieces;
}
