import type { Span } from './span';

/** What a token is made of: a word of letters, a number, a punctuation mark, or anything else (symbols, emoji, tags). */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number or mark of a text with its place; tokens come in order and never overlap, spaces lie between them. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}
