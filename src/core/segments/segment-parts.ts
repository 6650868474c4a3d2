import type { TextDocument } from '../formats/format';
import { hasLineEnd } from '../text/line-end';
import type { Span } from '../text/span';
import { isBorderBetween } from './repair';
import type { Segment, SegmentBreak } from './segment';

/** A stretch of the Russian that belongs to a segment. */
export interface SourcePart {
  readonly owner: Segment;
  readonly span: Span;
}

/** A stretch of the English that belongs to a segment: where it stood in the machine translation, and what it says now. */
export interface TargetPart {
  readonly owner: Segment;
  /** Null for what was typed where the machine translation had nothing. */
  readonly span: Span | null;
  readonly text: string;
  readonly breakBefore: SegmentBreak | undefined;
}

/** What a segment is, or will be, made of. */
export interface Parts {
  readonly source: readonly SourcePart[];
  readonly target: readonly TargetPart[];
}

/** The parts of a segment: at most one of each side. */
export function partsOf(segment: Segment): Parts {
  const { sourceSpan, targetSpan, target, breakBefore } = segment;
  const hasTarget = targetSpan !== null || /\S/.test(target);
  return {
    source: sourceSpan === null ? [] : [{ owner: segment, span: sourceSpan }],
    target: hasTarget ? [{ owner: segment, span: targetSpan, text: target, breakBefore }] : [],
  };
}

/** The parts of several segments, in their order. */
export function joinParts(...all: readonly Parts[]): Parts {
  return { source: all.flatMap(({ source }) => source), target: all.flatMap(({ target }) => target) };
}

/** Cuts the Russian of a segment at an offset into it; the blanks around the cut stand in neither part. */
export function cutSource(segment: Segment, offset: number): readonly [readonly SourcePart[], readonly SourcePart[]] {
  const { sourceSpan: span, source } = segment;
  if (span === null) return [[], []];
  const part = (half: Span | null): readonly SourcePart[] => (half === null ? [] : [{ owner: segment, span: half }]);
  const [first, second] = cutSpan(span, source, offset);
  return [part(first), part(second)];
}

/**
 * Cuts the English of a segment at an offset into its present text, and the machine translation behind it at an offset
 * of its own. Where a cut falls on a border that was written as a space, the second part remembers that.
 */
export function cutTarget(
  segment: Segment,
  offsets: { readonly target: number; readonly machine: number },
  document: TextDocument,
): readonly [readonly TargetPart[], readonly TargetPart[]] {
  const { targetSpan, machine, target, breakBefore } = segment;
  const first = target.slice(0, offsets.target).trimEnd();
  const second = target.slice(offsets.target).trimStart();
  const [firstSpan, secondSpan] = targetSpan === null ? [null, null] : cutSpan(targetSpan, machine, offsets.machine);
  const gap = target.slice(first.length, target.length - second.length);
  const written =
    firstSpan !== null && secondSpan !== null && isBorderBetween(document, firstSpan, secondSpan) && !hasLineEnd(gap)
      ? 'space'
      : undefined;
  const part = (span: Span | null, text: string, before: SegmentBreak | undefined): readonly TargetPart[] =>
    span === null && text === '' ? [] : [{ owner: segment, span, text, breakBefore: before }];
  // What stood before the whole stands before its first part that the machine translation had.
  return firstSpan === null
    ? [part(null, first, undefined), part(secondSpan, second, breakBefore)]
    : [part(firstSpan, first, breakBefore), part(secondSpan, second, written)];
}

function cutSpan({ from, to }: Span, text: string, offset: number): readonly [Span | null, Span | null] {
  const end = from + text.slice(0, offset).trimEnd().length;
  const start = to - text.slice(offset).trimStart().length;
  return [end > from ? { from, to: end } : null, start < to ? { from: start, to } : null];
}
