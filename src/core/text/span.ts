/** A stretch of text: UTF-16 offsets, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The side of a pair: Russian is always the source, English the target. */
export type Side = 'source' | 'target';

/** The languages that Sverka knows. */
export type Language = 'ru' | 'en';

/** The text that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
