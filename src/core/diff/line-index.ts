/** Where the lines of a text begin. Only LF ends a line, as for `diff` and `patch`; other line ends stay in the line. */
export interface LineIndex {
  /** How many lines there are; none in an empty text. */
  readonly count: number;
  /** A line, from 0, with its LF if it has one. */
  line(number: number): string;
  /** Offset of the beginning of a line; of the end of the text for the one behind the last. */
  start(number: number): number;
  /** The line that an offset lies in; the end of the text lies in the last line. */
  lineAt(offset: number): number;
}

/** The lines of a text, found once. */
export function indexLines(text: string): LineIndex {
  const starts: number[] = [];
  for (let from = 0; from < text.length;) {
    starts.push(from);
    const end = text.indexOf('\n', from);
    if (end < 0) break;
    from = end + 1;
  }
  const start = (number: number): number => starts[number] ?? text.length;
  return {
    count: starts.length,
    start,
    line: (number) => text.slice(start(number), start(number + 1)),
    lineAt(offset) {
      let low = 0;
      let high = starts.length;
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** The lines of a text, each with its LF if it has one. */
export function splitLines(text: string): string[] {
  const lines = indexLines(text);
  return Array.from({ length: lines.count }, (_, number) => lines.line(number));
}
