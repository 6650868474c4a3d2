import type { AnalysedSegment } from '../analysis/analysed-document';
import type { Check } from './check';

/** Finds translations far too short or too long for their Russian: half a sentence lost, or something made up. */
export const lengthRatio: Check = {
  meta: {
    id: 'length-ratio',
    category: 'accuracy/omission',
    severity: 'major',
    scope: 'segment',
    // A loop is why it is so long.
    yieldsTo: ['repeated-sentence'],
    messageIds: ['short', 'long'],
  },
  // Letters are cheap to count; words only where these are far apart.
  mayFind: ({ segment }) => isFarApart(segment) && segment.kind !== 'boilerplate' && segment.target.text.trim() !== '',
  *run({ segment }) {
    const { source, target } = segment;
    const letters = lettersPerLetter(segment);
    const russian = wordCount(source.text);
    const english = wordCount(target.text);
    if (letters <= SHORTEST && russian >= ENOUGH && english < russian * FEWEST) {
      yield {
        segment: segment.id,
        messageId: 'short',
        data: { source: russian, target: english },
        confidence: 0.75,
        target: [whole(target.text)],
        source: [whole(source.text)],
      };
    } else if (letters >= LONGEST && english >= 2 * ENOUGH && english > russian * MOST) {
      yield {
        segment: segment.id,
        messageId: 'long',
        data: { source: russian, target: english },
        severity: 'minor',
        confidence: 0.6,
        target: [whole(target.text)],
        source: [whole(source.text)],
      };
    }
  },
};

/** English news has some 1.05 letters and 1.3 words for each of the Russian; these are far beyond what translators do. */
const SHORTEST = 0.6;
const LONGEST = 2;
const FEWEST = 0.7;
const MOST = 2.6;
/** Shorter sentences vary too much. */
const ENOUGH = 8;

function lettersPerLetter({ source, target }: AnalysedSegment): number {
  return target.text.length / Math.max(1, source.text.length);
}

function isFarApart(segment: AnalysedSegment): boolean {
  const letters = lettersPerLetter(segment);
  return letters <= SHORTEST || letters >= LONGEST;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu)?.length ?? 0;
}

function whole(text: string): { readonly from: number; readonly to: number } {
  return { from: 0, to: text.length };
}
