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

/**
 * An edited text with line ends as the original has them: editing fields turn them all into LF, so the n-th becomes the n-th of the
 * original again, and further ones what `further` says of them.
 */
export function withLineEndsOf(
  edited: string,
  original: string,
  further: (typed: string, own: readonly string[]) => string,
): string {
  if (!/[\r\n]/.test(edited)) return edited;
  const own = lineEndsOf(original);
  let count = 0;
  return edited.replace(/\r\n|\r|\n/g, (typed) => own[count++] ?? further(typed, own));
}
