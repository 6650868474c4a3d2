import type { Correction } from '../../bridge/correction-calls';
import type { CorrectionKind } from '../../core/corrections/correction-kind';

/** Which corrections are shown by how far they are. */
export const SHOWS = ['all', 'confirmed', 'unconfirmed', 'noted'] as const;
export type Show = (typeof SHOWS)[number];

/** What a list of corrections is filtered by. */
export interface CorrectionFilter {
  readonly show: Show;
  readonly kind: CorrectionKind | 'all';
  /** Words that the texts, the notes or the reason must have. */
  readonly words: string;
}

export const NO_FILTER: CorrectionFilter = { show: 'all', kind: 'all', words: '' };

/** Whether a correction is one of those. An excluded segment is neither confirmed nor waits for it. */
export function isShownAs({ segment: { state, notes } }: Correction, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'confirmed':
      return state === 'confirmed';
    case 'unconfirmed':
      return state === 'edited' || state === 'untouched';
    case 'noted':
      return notes.length > 0;
  }
}

/** The corrections that a filter lets through, in their order. */
export function shownCorrections(
  corrections: readonly Correction[],
  { show, kind, words }: CorrectionFilter,
): readonly Correction[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return corrections.filter(
    (correction) =>
      isShownAs(correction, show) &&
      (kind === 'all' || correction.kind === kind) &&
      (wanted.length === 0 || says(correction, wanted)),
  );
}

function says({ segment, reason, author }: Correction, words: readonly string[]): boolean {
  const { source, machine, target, notes } = segment;
  const said = folded([source, machine, target, ...notes, reason ?? '', author].join(' '));
  return words.every((word) => said.includes(word));
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
