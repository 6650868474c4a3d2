import { alignByEdits } from '../metrics/edit-alignment';
import type { Language, Span } from '../text/span';
import { splitSentences } from '../text/split-sentences';
import type { Segment } from './segment';

/**
 * The border nearest to an offset into a text, as the offset behind what stands before it; the two ends of the text stay as they
 * are, when asked for exactly. Null when the text has no border inside.
 */
export function nearestBorder(
  text: string,
  offset: number,
  of: 'word' | 'sentence',
  language: Language,
): number | null {
  if (offset <= 0 || offset >= text.length) return offset <= 0 ? 0 : text.length;
  let best: number | null = null;
  let least = Infinity;
  for (const { from, to } of gapsOf(text, of === 'word' ? wordsOf(text) : splitSentences(text, language))) {
    const distance = offset < from ? from - offset : Math.max(0, offset - to);
    if (distance < least) [best, least] = [from, distance];
  }
  return best;
}

/**
 * Where the machine translation of a segment is cut when its present text is cut at `offset`: at the same place in the same
 * text, behind as many sentences when both have equally many, else behind the word that the one before the cut answers to.
 * Both parts get a word when there are two.
 */
export function machinePlace({ machine, target }: Segment, offset: number): number {
  if (machine === target) return offset;
  if (offset <= 0) return 0;
  const words = wordsOf(machine);
  if (offset >= target.length || words.length < 2) return machine.length;
  const sentences = splitSentences(machine, 'en');
  const present = splitSentences(target, 'en');
  if (sentences.length === present.length) {
    const cut = present.slice(0, -1).findIndex(({ to }, index) => to <= offset && offset <= present[index + 1]!.from);
    if (cut >= 0) return sentences[cut]!.to;
  }
  const reference = wordsOf(target);
  const before = reference.filter(({ to }) => to <= offset).length;
  const { aligned } = alignByEdits(
    words.map((word) => lettersOf(machine, word)),
    reference.map((word) => lettersOf(target, word)),
  );
  const answered = (aligned[before - 1] ?? -1) + 1;
  return words[Math.min(Math.max(answered, 1), words.length - 1) - 1]!.to;
}

/** What stands between spans that follow each other. */
function gapsOf(text: string, spans: readonly Span[]): Span[] {
  return spans.slice(1).map(({ from }, index) => ({ from: spans[index]!.to, to: from })).filter(({ to }) => to < text.length); // prettier-ignore
}

/** A word without its marks and capitals, which edits of a border change most. */
function lettersOf(text: string, { from, to }: Span): string {
  const word = text.slice(from, to).toLowerCase();
  return word.replace(/[^\p{L}\p{N}]/gu, '') || word;
}

function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ from: index, to: index + word.length }));
}
