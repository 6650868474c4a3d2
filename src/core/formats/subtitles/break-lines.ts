/** A text in so many lines, as even as they can be; fewer where it has fewer words. Sentences and clauses end lines where they can. */
export function breakLines(text: string, count: number): string[] {
  const words = text.split(/ +/).filter((word) => word !== '');
  if (count <= 1 || words.length <= 1) return [words.join(' ')];
  const aim = text.length / count;
  let best = 1;
  let least = Infinity;
  let length = 0;
  for (let place = 1; place < words.length; place += 1) {
    const word = words[place - 1]!;
    length += word.length + (place === 1 ? 0 : 1);
    const cost = Math.abs(length - aim) - (/[.!?…:;,]["”»)]*$/.test(word) ? CLAUSE : 0);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return [words.slice(0, best).join(' '), ...breakLines(words.slice(best).join(' '), count - 1)];
}

/** So many characters a line may be off for the sake of ending with a clause. */
const CLAUSE = 6;
