import { pageFurnitureReason } from '../segments/page-furniture';
import type { AlignmentSide } from './alignment';

/** Labels longer than this say enough by their words. */
const LONGEST_LABEL = 80;

/** What each sentence is if it is a label of the page around the text («Реклама», "Share"): a kind of furniture, or null. */
export function labelsOf({ text, sentences }: AlignmentSide): (string | null)[] {
  return sentences.map(({ from, to }) =>
    to - from > LONGEST_LABEL ? null : pageFurnitureReason(text.slice(from, to)),
  );
}

/**
 * Evidence in nats of the labels of two sentences. Labels are short and share no words, and pages carry different ones:
 * without this «Читайте также» at the end of one page would answer "Live broadcast" at the end of the other.
 */
export function labelEvidence(source: string | null | undefined, target: string | null | undefined): number {
  if (!source && !target) return 0;
  if (source === target) return 3;
  // A label with an unknown wording on the other side is more likely than two that stand for different things.
  return source && target ? -14 : -5;
}
