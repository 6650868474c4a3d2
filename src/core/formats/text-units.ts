import type { Fault } from '../fault';
import type { SegmentKind, SegmentState } from '../segments/segment';
import type { Side } from '../text/span';
import type { BilingualDocument } from './format';
import { GrowingText } from './growing-text';
import { Nearest, type FindNear } from './nearest';
import { TAG_CHARACTERS } from './tag-characters';
import { textPieces, type TextNotation } from './text-pieces';

/** One pair of texts of a bilingual file that is no XML; the blanks around a text belong to the file. */
export interface TextUnit extends TextNotation {
  readonly source: string | null;
  readonly target: string | null;
  readonly state: SegmentState;
  readonly notes: readonly string[];
  readonly kind?: SegmentKind;
  /** What the file calls the unit. */
  readonly id?: string;
}

/** The texts of the units, with one character for each placeholder. */
export function documentOfTexts(units: readonly TextUnit[], warnings: readonly Fault[] = []): BilingualDocument {
  const sides = { source: sideOf('source', units), target: sideOf('target', units) };
  const read = units.map(({ state, notes, id, ...unit }) => ({
    source: sides.source.add(textPieces(unit.source, unit), unit.kind ?? 'paragraph'),
    target: sides.target.add(textPieces(unit.target, unit), unit.kind ?? 'paragraph'),
    state,
    notes,
    ...(id === undefined ? {} : { id }),
  }));
  const document = { source: sides.source.document(), target: sides.target.document(), units: read };
  return warnings.length === 0 ? document : { ...document, warnings };
}

/** Finds what a character of a unit stands for: in its own texts, else in those of the nearest unit that has it. */
export type PlaceholderFinder = FindNear<string>;

/** The placeholders of all units by the characters that `documentOfTexts` gives them. */
export function placeholdersOf(units: readonly TextUnit[]): PlaceholderFinder {
  const sides = { source: sideOf('source', units), target: sideOf('target', units) };
  const known = new Nearest<string>();
  for (const [place, unit] of units.entries()) {
    for (const side of ['source', 'target'] as const) {
      sides[side].add(textPieces(unit[side], unit), 'paragraph', (character, { markup }) => {
        known.add(character, place, markup);
      });
    }
  }
  return known.find;
}

/** A corrected text with its placeholders written out; a character that no unit knows goes. */
export function withPlaceholders(text: string, unit: number, find: PlaceholderFinder): string {
  return text.replace(TAG_CHARACTERS, (character) => find(character, unit) ?? '');
}

/** A corrected text between the blanks that stand around the one it takes the place of. */
export function withBlanksOf(original: string, text: string): string {
  const before = original.slice(0, original.length - original.trimStart().length);
  const behind = original.trim() === '' ? '' : original.slice(original.trimEnd().length);
  return `${before}${text.trim()}${behind}`;
}

function sideOf(side: Side, units: readonly TextUnit[]): GrowingText {
  const own = new Set<string>();
  for (const unit of units) for (const character of unit[side]?.match(TAG_CHARACTERS) ?? []) own.add(character);
  return new GrowingText(side, [...own].join(''));
}
