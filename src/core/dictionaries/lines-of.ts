/** The lines one by one: a large dictionary cut at once would stand in memory twice. */
export function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    yield text.slice(from, text.charAt(to - 1) === '\r' ? to - 1 : to);
    from = to + 1;
  }
}
