import type { Segment } from '../segments/segment';

/**
 * What a correction did to the machine translation: `wording`: other words; `marks`: the same words with other punctuation,
 * spacing or capitals; `added`: English where there was none; `removed`: none where there was some, or left out of the text;
 * `paragraph`: only the border of its paragraph.
 */
export const CORRECTION_KINDS = ['wording', 'marks', 'added', 'removed', 'paragraph'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Words with their apostrophes ("it's" is another word than "its") and numbers with their points ("1.5" is no "15"). */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*/gu;

/** What became of a segment; null when it stands as the machine translation has it. */
export function correctionKind({ machine, target, state, breakBefore }: Segment): CorrectionKind | null {
  if (state === 'excluded') return 'removed';
  if (target === machine) return breakBefore === undefined ? null : 'paragraph';
  if (machine.trim() === '') return 'added';
  if (target.trim() === '') return 'removed';
  return wordsOf(machine) === wordsOf(target) ? 'marks' : 'wording';
}

function wordsOf(text: string): string {
  return (text.match(WORD) ?? []).join(' ').replaceAll('’', "'").toLowerCase();
}
