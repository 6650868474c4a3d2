/** A text in so many lines, as even as they can be; fewer where it has fewer words. Sentences and clauses end lines where they can. */
export function breakLines(text: string, count: number): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  let left = words.reduce((sum, word) => sum + word.length + 1, -1);
  let from = 0;
  for (let open = count; open > 1 && words.length - from > 1; open -= 1) {
    const to = lineEnd(words, from, left / open);
    const line = words.slice(from, to).join(' ');
    lines.push(line);
    left -= line.length + 1;
    from = to;
  }
  return [...lines, words.slice(from).join(' ')];
}

/** Behind which word a line from `from` on ends best, if it is to be so long: the next line has a word at least. */
function lineEnd(words: readonly string[], from: number, aim: number): number {
  let best = from + 1;
  let least = Infinity;
  let length = -1;
  for (let to = from + 1; to < words.length; to += 1) {
    const word = words[to - 1]!;
    length += word.length + 1;
    const cost = Math.abs(length - aim) - (/[.!?…:;,]["”»)]*$/.test(word.slice(-MOST_SIGNS)) ? CLAUSE : 0);
    if (cost < least) {
      least = cost;
      best = to;
    }
    // What is longer still can only be worse.
    if (length > aim + CLAUSE + least) break;
  }
  return best;
}

/** So many characters a line may be off for the sake of ending with a clause. */
const CLAUSE = 6;
/** So many signs stand together at the end of a word. */
const MOST_SIGNS = 8;
