/**
 * Words, numbers and marks, never cut: "12,000", "17:00", "don't", "well-known", "U.S.", an emoji of several signs. Blanks
 * belong to no token.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{N})[.,:/\u00A0\u202F](?=\p{N})|['’\-‑\u00AD](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}_]+)*|\S(?:[\p{M}\uFE0F]|\u200D\S|[\u{1F3FB}-\u{1F3FF}])*/gu;

/** The tokens of a text and where they stand; blanks lie between them. */
export interface WordTokens {
  readonly tokens: readonly string[];
  /** Offset of each token. */
  readonly starts: readonly number[];
}

/** Cuts a text into the tokens that a word diff compares. */
export function wordTokens(text: string): WordTokens {
  const tokens: string[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push(match[0]);
    starts.push(match.index);
  }
  return { tokens, starts };
}

/** Whether a token is a word or a number, not a mark. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}
