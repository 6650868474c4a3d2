import { SEGMENT_KINDS, type SegmentKind, type SegmentState } from '../../segments/segment';
import type { Side } from '../../text/span';
import type { Fault } from '../../fault';
import type { BilingualDocument, Block, PlacedTag, TextDocument } from '../format';
import { TAG_CHARACTERS, tagCharacters } from '../tag-characters';
import { readInline, type InlineContent, type InlineRules, type InlineTag } from './inline-content';
import type { XmlElement } from './xml-element';
import { decodeXml } from './xml-text';

/** One pair of texts of a bilingual XML file. */
export interface XmlUnit {
  /** The elements whose content the texts are; null where there is none. */
  readonly source: XmlElement | null;
  readonly target: XmlElement | null;
  readonly state: SegmentState;
  readonly notes: readonly string[];
  /** What our own exports say that it is; a paragraph where nothing is said. */
  readonly kind?: SegmentKind;
}

/** The kind that a name of our own says, `sverka:heading` behind a prefix like `sverka:`. */
export function kindNamed(name: string | null, prefix: string): SegmentKind {
  const own = name?.startsWith(prefix) === true ? name.slice(prefix.length) : '';
  return SEGMENT_KINDS.find((kind) => kind === own) ?? 'paragraph';
}

/** The texts of the units, with one character for each tag. */
export function documentOfUnits(
  text: string,
  units: readonly XmlUnit[],
  rules: InlineRules,
  warnings: readonly Fault[] = [],
): BilingualDocument {
  const sides = sidesOf(text);
  const read = units.map(({ source, target, state, notes, kind = 'paragraph' }) => ({
    source: source === null ? null : sides.source.add(readInline(text, source, rules), kind),
    target: target === null ? null : sides.target.add(readInline(text, target, rules), kind),
    state,
    notes,
  }));
  const document = { source: sides.source.document(), target: sides.target.document(), units: read };
  return warnings.length === 0 ? document : { ...document, warnings };
}

/**
 * Finds the tag that a character stands for in the text of a unit: that of its own texts, or else of the nearest unit that
 * has one (segments may have been joined).
 */
export type TagFinder = (character: string, unit: number) => InlineTag | null;

/** The tags of all units by the characters that `documentOfUnits` gives them. */
export function tagsOfUnits(text: string, units: readonly XmlUnit[], rules: InlineRules): TagFinder {
  const sides = sidesOf(text);
  const known = new Map<string, { readonly unit: number; readonly tag: InlineTag }[]>();
  let unit = 0;
  const take = (character: string, tag: InlineTag): void => {
    const others = known.get(character);
    if (others === undefined) known.set(character, [{ unit, tag }]);
    else others.push({ unit, tag });
  };
  for (const { source, target } of units) {
    if (source !== null) sides.source.add(readInline(text, source, rules), 'paragraph', take);
    if (target !== null) sides.target.add(readInline(text, target, rules), 'paragraph', take);
    unit += 1;
  }
  return (character, place) => {
    let best: { readonly unit: number; readonly tag: InlineTag } | null = null;
    for (const one of known.get(character) ?? []) {
      if (best === null || Math.abs(one.unit - place) < Math.abs(best.unit - place)) best = one;
    }
    return best?.tag ?? null;
  };
}

/** Whether an element holds a text, or a tag at least. */
export function holdsText(text: string, element: XmlElement | null): boolean {
  if (element === null) return false;
  return element.children.length > 0 || /\S/.test(decodeXml(text.slice(element.content.from, element.content.to)));
}

function sidesOf(text: string): Readonly<Record<Side, SideText>> {
  const references = (text.match(/&#[^;]{1,8};/g) ?? []).map((reference) => decodeXml(reference)).join('');
  const own = `${(text.match(TAG_CHARACTERS) ?? []).join('')}${references}`;
  return { source: new SideText('source', own), target: new SideText('target', own) };
}

/** One side of a bilingual file as it grows, a unit a block. */
class SideText {
  private readonly next: () => string;
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private readonly tags: PlacedTag[] = [];

  constructor(side: Side, own: string) {
    this.next = tagCharacters(side, own);
  }

  /** The number of the new block; null for a content without text or tag. */
  add({ pieces }: InlineContent, kind: SegmentKind, take?: (character: string, tag: InlineTag) => void): number | null {
    if (pieces.length === 0) return null;
    if (this.length > 0) this.push('\n');
    const from = this.length;
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        this.push(piece);
        continue;
      }
      const character = this.next();
      take?.(character, piece);
      this.tags.push({ character, markup: piece.markup, kind: piece.kind, at: this.length });
      this.push(character);
    }
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
