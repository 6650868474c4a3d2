/** A line end as files have it: CRLF, LF, a lone CR, or one of Unicode's two separators. */
export const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Whether a text has a line end in it. */
export function hasLineEnd(text: string): boolean {
  return /[\n\r\u2028\u2029]/.test(text);
}

/** The line ends of a text, in order. */
export function lineEndsOf(text: string): string[] {
  return text.match(LINE_END) ?? [];
}
