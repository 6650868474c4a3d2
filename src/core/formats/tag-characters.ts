import type { Side } from '../text/span';

/** The characters that stand for inline tags: the private use area, the first part for the Russian, the rest for the English. */
const RANGES: Readonly<Record<Side, { readonly first: number; readonly count: number }>> = {
  source: { first: 0xe000, count: 0x0c00 },
  target: { first: 0xec00, count: 0x0d00 },
};

/** Any character that may stand for a tag. */
export const TAG_CHARACTERS = /[\uE000-\uF8FF]/g;

/** Whether a character may stand for a tag; which one it is the table of its segment says. */
export function isTagCharacter(character: string): boolean {
  return character >= '\uE000' && character <= '\uF8FF';
}

/** A text without the characters of tags. */
export function withoutTags(text: string): string {
  return text.replace(TAG_CHARACTERS, '');
}

/**
 * Gives out the characters for the tags of one text, one after the other, beginning again when all are used: tags near each
 * other never share one. Characters that the text itself holds are left out.
 */
export function tagCharacters(side: Side, text: string): () => string {
  const { first, count } = RANGES[side];
  const own = new Set(text.match(TAG_CHARACTERS) ?? []);
  let next = 0;
  return () => {
    for (let tried = 0; tried < count; tried += 1) {
      const character = String.fromCharCode(first + next);
      next = (next + 1) % count;
      if (!own.has(character)) return character;
    }
    throw new RangeError('The text itself holds every character that could stand for a tag');
  };
}

/** A text to be read where markup cannot be drawn: each tag is a small sign. Places stay what they are. */
export function showTags(text: string): string {
  return text.replace(TAG_CHARACTERS, '◇');
}

/** The name of markup as it stands in a file: `a` for `<a href="…">` and for `</a>`. */
export function tagName(markup: string): string {
  return /[\p{L}\p{N}_:.-]+/u.exec(markup)?.[0].toLowerCase() ?? markup;
}

/** Markup in a few characters, for a chip in the text: `b`, `/b`, `ph 3`. */
export function tagLabel({
  markup,
  kind,
}: {
  readonly markup: string;
  readonly kind: 'open' | 'close' | 'standalone';
}): string {
  const name = tagName(markup);
  const id = kind === 'standalone' ? (/\sid="([^"]{1,6})"/.exec(markup)?.[1] ?? '') : '';
  const label = [name.slice(0, 12), id].filter((part) => part !== '').join(' ');
  return kind === 'close' ? `/${label}` : label;
}
