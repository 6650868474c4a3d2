import { longestMatches } from '../diff/longest-matches';
import { isWord, wordTokens } from '../diff/word-tokens';
import type { Segment } from '../segments/segment';
import { chrF } from './chrf';
import { editRate, translationEdits } from './ter';

/** How much editing a machine translation took, over the segments that stand (excluded ones are left out). */
export interface Effort {
  /** Edits per word of the corrected text, 0 for an untouched project: HTER (Snover et al. 2006), marks as
   * words and capitals as small letters. */
  readonly hter: number;
  /** Likeness of machine translation and corrected text in characters, 0..100; 100 for an untouched project. */
  readonly chrf: number;
  /** Words of the machine translation. */
  readonly words: number;
  /** Words that were taken out, put in or replaced; of a replacement those of the longer side. */
  readonly editedWords: number;
  /** Segments whose text differs from the machine translation. */
  readonly editedSegments: number;
}

/** The effort figures of a project as it stands. */
export function effortOf(segments: readonly Segment[]): Effort {
  const standing = segments.filter(({ state, machine, target }) => state !== 'excluded' && machine + target !== '');
  const total = { edits: 0, referenceLength: 0, words: 0, editedWords: 0, editedSegments: 0 };
  for (const { machine, target } of standing) {
    const words = wordTokens(machine).tokens;
    total.words += words.filter(isWord).length;
    if (machine === target) {
      total.referenceLength += words.length;
      continue;
    }
    const { edits, referenceLength } = translationEdits(lowerCased(words), lowerCased(wordTokens(target).tokens));
    total.edits += edits;
    total.referenceLength += referenceLength;
    total.editedWords += countEditedWords(machine, target);
    total.editedSegments += 1;
  }
  const { edits, referenceLength, ...counts } = total;
  return {
    hter: editRate({ edits, referenceLength }),
    chrf: chrF(standing.map(({ machine, target }) => ({ hypothesis: machine, reference: target }))),
    ...counts,
  };
}

function lowerCased(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase());
}

/** Words that a correction takes out, puts in or replaces, of a replacement those of the longer side; marks do not count. */
export function countEditedWords(before: string, after: string): number {
  const old = wordTokens(before).tokens.filter(isWord);
  const young = wordTokens(after).tokens.filter(isWord);
  let edited = 0;
  let readBefore = 0;
  let readAfter = 0;
  for (const match of [...longestMatches(old, young), { before: old.length, after: young.length }]) {
    edited += Math.max(match.before - readBefore, match.after - readAfter);
    readBefore = match.before + 1;
    readAfter = match.after + 1;
  }
  return edited;
}
