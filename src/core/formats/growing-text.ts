import type { SegmentKind, Tag } from '../segments/segment';
import type { Side } from '../text/span';
import type { Block, PlacedTag, TextDocument } from './format';
import { Nearest, type FindNear } from './nearest';
import { tagCharacters } from './tag-characters';

/** A tag as a reader finds it. */
export type FoundTag = Pick<Tag, 'markup' | 'kind'>;

/** Where something stands in the text that was read; `end` is the first place behind it. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
}

/** The extracted text of one side as it grows, a paragraph a line, with a character for each tag. */
export class GrowingText<Found extends FoundTag = FoundTag> {
  private readonly next: () => string;
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private readonly tags: PlacedTag[] = [];
  private readonly found = new Nearest<Found>();

  /** `own` holds the characters of the private use area that the texts themselves have. */
  constructor(side: Side, own: string) {
    this.next = tagCharacters(side, own);
  }

  /** The tag of a character near a place of the text. */
  get tagNear(): FindNear<Found> {
    return this.found.find;
  }

  /** Adds a whole block; null for one without text and tags. `take` is told of each tag. */
  add(
    pieces: readonly (string | Found)[],
    kind: SegmentKind,
    take?: (character: string, tag: Found) => void,
  ): number | null {
    if (pieces.length === 0) return null;
    const from = this.begin();
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        this.text(piece);
        continue;
      }
      const { character } = this.tag(piece);
      take?.(character, piece);
    }
    this.end(from, kind);
    return this.blocks.length - 1;
  }

  /** Begins a block of which the pieces follow; gives its place. */
  begin(): number {
    if (this.length > 0) this.text('\n');
    return this.length;
  }

  text(part: string): Stretch {
    const at = this.length;
    this.parts.push(part);
    this.length += part.length;
    return { at, end: this.length };
  }

  /** Adds a tag; gives its place, and the character that stands for it. */
  tag(tag: Found): Stretch & { readonly character: string } {
    const character = this.next();
    const { markup, kind } = tag;
    this.tags.push({ character, markup, kind, at: this.length });
    this.found.add(character, this.length, tag);
    return { character, ...this.text(character) };
  }

  /** Ends the block that was begun at a place. */
  end(from: number, kind: SegmentKind): Block {
    const block = { from, to: this.length, kind };
    this.blocks.push(block);
    return block;
  }

  document(): TextDocument {
    return { text: this.parts.join(''), blocks: this.blocks, tags: this.tags };
  }
}
