import type { FoundTag } from './growing-text';

/** How the texts of a file that is no XML are written. */
export interface TextNotation {
  /** What in a text is a placeholder or other markup, each a tag; global. */
  readonly placeholders?: RegExp | null;
  /** What is left of the text between them as people read it. */
  decode?(text: string): string;
}

/** A text and its tags in turn, without the blanks around them; nothing for a text of blanks alone. */
export function textPieces(text: string | null, notation: TextNotation): (string | FoundTag)[] {
  const { placeholders = null, decode = (part) => part } = notation;
  const words = text?.trim() ?? '';
  if (words === '') return [];
  const pieces: (string | FoundTag)[] = [];
  let end = 0;
  for (const { 0: markup, index } of placeholders === null ? [] : words.matchAll(placeholders)) {
    pieces.push(decode(words.slice(end, index)), { markup, kind: kindOf(markup) });
    end = index + markup.length;
  }
  return [...pieces, decode(words.slice(end))];
}

/** `<i>` begins what `</i>` ends; everything else stands for itself. */
function kindOf(markup: string): FoundTag['kind'] {
  if (/^<\/\p{L}/u.test(markup)) return 'close';
  return /^<\p{L}[^]*[^/]>$|^<\p{L}>$/u.test(markup) ? 'open' : 'standalone';
}
