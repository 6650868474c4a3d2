import type { Segment } from '../segments/segment';

/** Longest piece of Russian in a label. */
const QUOTED = 48;

/**
 * What stands behind the second `@@` of a hunk: for each corrected segment its number, a shortened Russian and why it was
 * corrected: `#12 «Она вышла из договора…» — pronoun-antecedent; #13 «…»`. Without the Russian where the encoding of the
 * file has no Cyrillic.
 */
export function hunkLabel(
  changed: readonly { readonly number: number; readonly segment: Segment; readonly reason: string | null }[],
  withRussian: boolean,
): string {
  return changed
    .map(({ number, segment, reason }) => {
      const russian = withRussian && segment.source !== '' ? ` «${shortened(segment.source)}»` : '';
      return `#${String(number)}${russian}${reason === null ? '' : ` — ${reason.replace(/\s*;\s*/g, ', ')}`}`;
    })
    .join('; ');
}

/** What a label says of one segment. */
export interface LabelEntry {
  readonly number: number;
  /** The beginning of its Russian, as `shortened` gives it; null if the label has none. */
  readonly russian: string | null;
  readonly reason: string | null;
}

/** What stands behind the second `@@` of a hunk, taken apart; empty for what another tool wrote there. */
export function labelEntries(label: string): LabelEntry[] {
  return label.split(/; (?=#\d)/).flatMap((part) => {
    const [, number, russian, reason] = /^#(\d+)(?!\d)(?: «([^»]*)»)?(?: — (.+))?/s.exec(part) ?? [];
    if (number === undefined) return [];
    return [{ number: Number(number), russian: russian ?? null, reason: reason?.trim() ?? null }];
  });
}

/**
 * The reason that a label gives for a segment: that of the entry with its Russian, or with its number (from 1) where the label
 * has no Russian; null if it gives none.
 */
export function reasonInLabel(label: string, number: number, source: string): string | null {
  const russian = shortened(source);
  const entries = labelEntries(label);
  const entry =
    entries.find((each) => each.number === number && (each.russian ?? russian) === russian) ??
    entries.find((each) => each.russian !== null && each.russian === russian);
  return entry?.reason ?? null;
}

/** The beginning of a Russian text as labels have it: without the marks that they are taken apart by. */
export function shortened(text: string): string {
  const plain = text.replace(/[«»]/g, '"').replace(/\s+/g, ' ').trim();
  if (plain.length <= QUOTED) return plain;
  const cut = plain.slice(0, QUOTED);
  const word = cut.lastIndexOf(' ');
  return `${(word > QUOTED / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
