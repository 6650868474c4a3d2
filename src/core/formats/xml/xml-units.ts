import { SEGMENT_KINDS, type SegmentKind, type SegmentState } from '../../segments/segment';
import type { Side } from '../../text/span';
import type { Fault } from '../../fault';
import type { BilingualDocument } from '../format';
import { GrowingText } from '../growing-text';
import { Nearest, type FindNear } from '../nearest';
import { readInline, type InlineContent, type InlineRules, type InlineTag } from './inline-content';
import type { XmlElement } from './xml-element';
import { decodeXml, privateCharacters } from './xml-text';

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
    source: sides.source.add(piecesOf(text, source, rules), kind),
    target: sides.target.add(piecesOf(text, target, rules), kind),
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
export type TagFinder = FindNear<InlineTag>;

/** The tags of all units by the characters that `documentOfUnits` gives them. */
export function tagsOfUnits(text: string, units: readonly XmlUnit[], rules: InlineRules): TagFinder {
  const sides = sidesOf(text);
  const known = new Nearest<InlineTag>();
  for (const [place, unit] of units.entries()) {
    for (const side of ['source', 'target'] as const) {
      sides[side].add(piecesOf(text, unit[side], rules), 'paragraph', (character, tag) => {
        known.add(character, place, tag);
      });
    }
  }
  return known.find;
}

/** Whether an element holds a text, or a tag at least. */
export function holdsText(text: string, element: XmlElement | null): boolean {
  if (element === null) return false;
  return element.children.length > 0 || /\S/.test(decodeXml(text.slice(element.content.from, element.content.to)));
}

function piecesOf(text: string, element: XmlElement | null, rules: InlineRules): InlineContent['pieces'] {
  return element === null ? [] : readInline(text, element, rules).pieces;
}

function sidesOf(text: string): Readonly<Record<Side, GrowingText<InlineTag>>> {
  const own = privateCharacters(text);
  return { source: new GrowingText('source', own), target: new GrowingText('target', own) };
}
