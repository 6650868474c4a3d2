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

/** The reason that a label gives for a segment's number; null if it gives none. */
export function reasonInLabel(label: string, number: number): string | null {
  const entry = label.split(/; (?=#\d)/).find((part) => new RegExp(`^#${String(number)}(?!\\d)`).test(part));
  const reason = / — (.+)$/s.exec(entry?.replace(/«[^»]*»/, '') ?? '')?.[1];
  return reason === undefined ? null : reason.trim();
}

/** Russian without the marks that a label is taken apart by. */
function shortened(text: string): string {
  const plain = text.replace(/[«»]/g, '"').replace(/\s+/g, ' ').trim();
  if (plain.length <= QUOTED) return plain;
  const cut = plain.slice(0, QUOTED);
  const word = cut.lastIndexOf(' ');
  return `${(word > QUOTED / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
