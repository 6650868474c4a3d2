import { align } from '../src/core/alignment/align';
import type { AlignmentSide, SentencePlace } from '../src/core/alignment/alignment';

// Prints time and memory of the pairing of made texts of 1,000 to 20,000 sentences a side, a paragraph of the English
// missing now and then; other sizes may be named: node bench/run.mjs alignment 500 40000
// Memory is the most that the whole process has had so far, so the sizes ascend.

/** Letters that sound alike in both languages, so that made names can be told by their sound. */
const SYLLABLES = [
  'ба ba',
  'ве ve',
  'го go',
  'ди di',
  'ка ka',
  'ле le',
  'мо mo',
  'ни ni',
  'по po',
  'ру ru',
  'са sa',
  'та ta',
];
const SENTENCES_OF_A_PARAGRAPH = 5;
const PARAGRAPH_MISSING = 60;

/** A text that grows by sentences. */
class Text {
  private readonly parts: string[] = [];
  private readonly sentences: SentencePlace[] = [];
  private length = 0;

  /** Adds a sentence that begins with a capital. */
  add(words: string, block: number): void {
    const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}. `;
    this.parts.push(sentence);
    this.sentences.push({ from: this.length, to: this.length + sentence.length - 1, block });
    this.length += sentence.length;
  }

  side(): AlignmentSide {
    return { text: this.parts.join(''), sentences: this.sentences };
  }
}

const sizes = process.argv.slice(3).map(Number);
for (const size of sizes.length > 0 ? sizes : [1_000, 5_000, 10_000, 20_000]) {
  const { source, target } = madeTexts(size);
  const start = performance.now();
  const beads = align(source, target);
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  const paired = beads.filter((bead) => bead.source && bead.target).length;
  process.stdout.write(
    `${size.toLocaleString('en').padStart(7)} sentences a side: ${seconds.toFixed(2)} s, ${peak.toFixed(0)} MB at most, ${paired.toLocaleString('en')} pairs\n`,
  );
}

/** Two texts that answer each other: most words are unlike, a few names, numbers and words of common origin are not. */
function madeTexts(size: number): { readonly source: AlignmentSide; readonly target: AlignmentSide } {
  const russian = new Text();
  const english = new Text();
  const random = seeded(7);
  const pick = (count: number): number => Math.floor(random() * count);
  for (let sentence = 0; sentence < size; sentence++) {
    const block = Math.floor(sentence / SENTENCES_OF_A_PARAGRAPH);
    const words = 5 + pick(16);
    const pair: [string, string][] = Array.from({ length: words }, () => {
      const place = Math.floor(6_000 * random() ** 3);
      return [`${made(place, 0)}ый`, `q${made(place * 7 + 3, 1)}`];
    });
    if (pick(3) === 0) pair.push(named(pick(400)));
    if (pick(5) === 0) {
      const number = String(pick(900) + 10);
      pair.push([number, number]);
    }
    russian.add(pair.map(([word]) => word).join(' '), block);
    if (block % PARAGRAPH_MISSING !== 7) english.add(pair.map(([, word]) => word).join(' '), block);
  }
  return { source: russian.side(), target: english.side() };
}

function named(number: number): [string, string] {
  const name = (language: 0 | 1): string => {
    const word = made(number + 9_000, language);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return [name(0), name(1)];
}

/** The made word of a number in one of the two languages. */
function made(number: number, language: 0 | 1): string {
  let word = '';
  for (let rest = number + 200; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!.split(' ')[language]!;
  return word;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
