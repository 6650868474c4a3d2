/** A wording with a capital first letter where the words that it replaces begin a sentence with one; names keep theirs. */
export function withCapitalOf(replaced: string, wording: string): string {
  return /^\p{Lu}\p{Ll}/u.test(replaced) ? `${wording.charAt(0).toUpperCase()}${wording.slice(1)}` : wording;
}
