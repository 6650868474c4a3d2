import type { Fault } from '../fault';
import type { SegmentKind, SegmentState } from '../segments/segment';
import type { Side } from '../text/span';
import type { BilingualDocument } from './format';
import { GrowingText } from './growing-text';
import { TAG_CHARACTERS } from './tag-characters';

/** One pair of texts of a bilingual file that is no XML; the blanks around a text belong to the file. */
export interface TextUnit {
  readonly source: string | null;
  readonly target: string | null;
  readonly state: SegmentState;
  readonly notes: readonly string[];
  readonly kind?: SegmentKind;
  /** What in its texts is a placeholder that must stay whole; global. */
  readonly placeholders?: RegExp | null;
  /** What is left of its texts between them as people read it. */
  decode?(text: string): string;
  /** What the file calls the unit. */
  readonly id?: string;
}

/** The texts of the units, with one character for each placeholder. */
export function documentOfTexts(units: readonly TextUnit[], warnings: readonly Fault[] = []): BilingualDocument {
  const sides = { source: sideOf('source', units), target: sideOf('target', units) };
  const read = units.map(({ state, notes, id, ...unit }) => ({
    source: sides.source.add(unit, unit.source),
    target: sides.target.add(unit, unit.target),
    state,
    notes,
    ...(id === undefined ? {} : { id }),
  }));
  const document = { source: sides.source.document(), target: sides.target.document(), units: read };
  return warnings.length === 0 ? document : { ...document, warnings };
}

/** Finds what a character of a unit stands for: in its own texts, else in those of the nearest unit that has it. */
export type PlaceholderFinder = (character: string, unit: number) => string | null;

/** The placeholders of all units by the characters that `documentOfTexts` gives them. */
export function placeholdersOf(units: readonly TextUnit[]): PlaceholderFinder {
  const sides = { source: sideOf('source', units), target: sideOf('target', units) };
  const known = new Map<string, { readonly unit: number; readonly markup: string }[]>();
  for (const [place, unit] of units.entries()) {
    for (const side of ['source', 'target'] as const) {
      sides[side].add(unit, unit[side], (character, markup) => {
        const others = known.get(character);
        if (others === undefined) known.set(character, [{ unit: place, markup }]);
        else others.push({ unit: place, markup });
      });
    }
  }
  return (character, place) => {
    let best: { readonly unit: number; readonly markup: string } | null = null;
    for (const one of known.get(character) ?? []) {
      if (best === null || Math.abs(one.unit - place) < Math.abs(best.unit - place)) best = one;
    }
    return best?.markup ?? null;
  };
}

/** A corrected text with its placeholders written out; a character that no unit knows goes. */
export function withPlaceholders(text: string, unit: number, find: PlaceholderFinder): string {
  return text.replace(TAG_CHARACTERS, (character) => find(character, unit) ?? '');
}

/** A corrected text between the blanks that stand around the one it takes the place of. */
export function withBlanksOf(original: string, text: string): string {
  const before = /^\s*/.exec(original)?.[0] ?? '';
  const behind = original.trim() === '' ? '' : (/\s*$/.exec(original)?.[0] ?? '');
  return `${before}${text.trim()}${behind}`;
}

function sideOf(side: Side, units: readonly TextUnit[]): GrowingText {
  const own = new Set<string>();
  for (const unit of units) for (const character of unit[side]?.match(TAG_CHARACTERS) ?? []) own.add(character);
  return new GrowingText(side, [...own].join(''));
}
