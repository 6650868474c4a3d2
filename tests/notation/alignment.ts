import type { AlignmentSide, Bead } from '../../src/core/alignment/alignment';

/** A side from its sentences; a `|` on its own starts the next paragraph. */
export function sideOf(...sentences: readonly string[]): AlignmentSide {
  let text = '';
  let block = 0;
  const places = [];
  for (const sentence of sentences) {
    if (sentence === '|') {
      block++;
      text += '\n\n';
      continue;
    }
    if (text !== '' && !text.endsWith('\n')) text += ' ';
    places.push({ from: text.length, to: text.length + sentence.length, block });
    text += sentence;
  }
  return { text, sentences: places };
}

/** Beads as numbers of sentences, in order: `1-1 2-1 0-1`. */
export function shapeOf(beads: readonly Bead[]): string {
  const count = (span: Bead['source']): number => (span ? span.to - span.from : 0);
  return beads.map((bead) => `${count(bead.source)}-${count(bead.target)}`).join(' ');
}
