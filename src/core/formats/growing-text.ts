import type { SegmentKind, Tag } from '../segments/segment';
import type { Side } from '../text/span';
import type { Block, PlacedTag, TextDocument } from './format';
import { tagCharacters } from './tag-characters';

/** What a text that is added is, and what in it is a tag. */
export interface AddedText {
  readonly kind?: SegmentKind;
  /** What in the text is a placeholder or other markup, each a tag; global. */
  readonly placeholders?: RegExp | null;
  /** What is left of the text between them as people read it. */
  decode?(text: string): string;
}

/** The extracted text of one side as it grows, a paragraph a line, with a character for each piece of markup. */
export class GrowingText {
  private readonly next: () => string;
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private readonly tags: PlacedTag[] = [];

  /** `own` holds the characters of the private use area that the texts themselves have. */
  constructor(side: Side, own: string) {
    this.next = tagCharacters(side, own);
  }

  /** The number of the new block; null for a text of blanks alone. `take` is told of each tag. */
  add(
    { kind = 'paragraph', placeholders = null, decode = (part) => part }: AddedText,
    text: string | null,
    take?: (character: string, markup: string) => void,
  ): number | null {
    const words = text?.trim() ?? '';
    if (words === '') return null;
    if (this.length > 0) this.push('\n');
    const from = this.length;
    let end = 0;
    for (const found of placeholders === null ? [] : words.matchAll(placeholders)) {
      this.push(decode(words.slice(end, found.index)));
      const character = this.next();
      take?.(character, found[0]);
      this.tags.push({ character, markup: found[0], kind: kindOf(found[0]), at: this.length });
      this.push(character);
      end = found.index + found[0].length;
    }
    this.push(decode(words.slice(end)));
    this.blocks.push({ from, to: this.length, kind });
    return this.blocks.length - 1;
  }

  document(): TextDocument {
    return { text: this.parts.join(''), blocks: this.blocks, tags: this.tags };
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}

/** `<i>` begins what `</i>` ends; everything else stands for itself. */
function kindOf(markup: string): Tag['kind'] {
  if (/^<\/\p{L}/u.test(markup)) return 'close';
  return /^<\p{L}[^]*[^/]>$|^<\p{L}>$/u.test(markup) ? 'open' : 'standalone';
}
