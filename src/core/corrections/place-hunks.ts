import { diffArrays } from 'diff';
import { indexLines, type LineIndex } from '../diff/line-index';
import type { Replacement } from '../formats/format';
import type { Hunk, HunkLine } from './parse-unified-diff';

/** A stretch of the text that a hunk changes, whole lines, with the label of its hunk. */
export interface PlacedChange extends Replacement {
  /** Which hunk it is of, from 0 in the order of the text. */
  readonly hunk: number;
  readonly label: string;
}

/** Where the hunks of a diff stand in a text. */
export interface PlacedHunks {
  /** In the order of the text, not overlapping. */
  readonly changes: readonly PlacedChange[];
  /** Hunks whose lines are not in the text, or overlap those of another. */
  readonly unplaced: readonly Hunk[];
}

/** Lines around a change that need not be there, as `patch` has it. */
const FUZZ = 2;

/**
 * Finds each hunk of a diff in a text: at its line, else nearest to it, else with up to two lines fewer around it. Line ends
 * count, unless the lines are found without them only: then added lines take those of the text.
 */
export function placeHunks(text: string, hunks: readonly Hunk[]): PlacedHunks {
  const lines = indexLines(text);
  const index = new LinePlaces(lines);
  const changes: PlacedChange[] = [];
  const unplaced: Hunk[] = [];
  let shift = 0;
  for (const [number, hunk] of [...hunks].sort((a, b) => a.start - b.start).entries()) {
    const found = findHunk(index, hunk, hunk.start + shift);
    const placed = found === null ? [] : changesOf(lines, found, number);
    const end = changes.at(-1)?.to ?? 0;
    if (found === null || placed.some(({ from }) => from < end)) {
      unplaced.push(hunk);
      continue;
    }
    shift = found.at - found.skipped - hunk.start;
    changes.push(...placed);
  }
  return { changes, unplaced };
}

interface Found {
  readonly hunk: Hunk;
  /** The lines of the hunk that were looked for. */
  readonly used: readonly HunkLine[];
  /** How many lines at the beginning were not. */
  readonly skipped: number;
  /** The line of the text at which they begin. */
  readonly at: number;
}

/** Lines of a text by what stands in them without their line end. */
class LinePlaces {
  readonly lines: LineIndex;
  private places: Map<string, number[]> | null = null;

  constructor(lines: LineIndex) {
    this.lines = lines;
  }

  /** Lines that say this, in order. */
  of(line: string): readonly number[] {
    if (this.places === null) {
      this.places = new Map();
      for (let number = 0; number < this.lines.count; number++) {
        const words = bare(this.lines.line(number));
        const known = this.places.get(words);
        if (known === undefined) this.places.set(words, [number]);
        else known.push(number);
      }
    }
    return this.places.get(bare(line)) ?? [];
  }
}

function findHunk(index: LinePlaces, hunk: Hunk, expected: number): Found | null {
  const head = leading(hunk.lines);
  const tail = leading([...hunk.lines].reverse());
  for (let fuzz = 0; fuzz <= FUZZ; fuzz++) {
    const skipped = Math.min(fuzz, head);
    const used = hunk.lines.slice(skipped, hunk.lines.length - Math.min(fuzz, tail));
    const before = used.filter(({ sign }) => sign !== '+');
    // A pure insertion without anything around it has only its line to go by.
    if (before.length === 0 && (fuzz > 0 || expected > index.lines.count)) continue;
    if (fuzz > 0 && head === 0 && tail === 0) break;
    const at = placeOf(index, before, expected + skipped);
    if (at !== null) return { hunk, used, skipped, at };
  }
  return null;
}

/** How many kept lines stand at the beginning. */
function leading(lines: readonly HunkLine[]): number {
  const first = lines.findIndex(({ sign }) => sign !== ' ');
  return first < 0 ? lines.length : first;
}

/** The line at which these lines stand, nearest to the expected one; with their line ends if there is such a place. */
function placeOf(index: LinePlaces, before: readonly HunkLine[], expected: number): number | null {
  const { lines } = index;
  const stands = (at: number, form: (line: string) => string): boolean =>
    at >= 0 &&
    at + before.length <= lines.count &&
    before.every(({ text }, offset) => form(lines.line(at + offset)) === form(text));
  if (before.length === 0) return Math.min(expected, lines.count);
  for (const form of [same, bare]) {
    if (stands(expected, form)) return expected;
    // The longest line is the rarest.
    const [rarest] = [...before.keys()].sort(
      (a, b) => (before[b]?.text.length ?? 0) - (before[a]?.text.length ?? 0),
    ) as [number];
    const near = index
      .of(before[rarest]?.text ?? '')
      .map((line) => line - rarest)
      .filter((at) => stands(at, form))
      .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (near[0] !== undefined) return near[0];
  }
  return null;
}

/** The stretches of changed lines within a hunk, without lines that only seem to change because all of them do. */
function changesOf(lines: LineIndex, { hunk, used, at }: Found, number: number): PlacedChange[] {
  const changes: PlacedChange[] = [];
  let line = at;
  let added: string[] = [];
  let first = at;
  const close = (): void => {
    const removed = Array.from({ length: line - first }, (_, offset) => lines.line(first + offset));
    for (const { from, to, text } of changedLines(removed, added))
      changes.push({
        from: lines.start(first + from),
        to: lines.start(first + to),
        text,
        hunk: number,
        label: hunk.label,
      });
    added = [];
  };
  for (const { sign, text } of used) {
    if (sign === '+') added.push(withEndOf(lines, line, text));
    else {
      // A line that goes behind one that came begins another change.
      if (sign === ' ' || added.length > 0) {
        close();
        first = sign === ' ' ? line + 1 : line;
      }
      line += 1;
    }
  }
  close();
  return changes;
}

/** What differs between two lists of lines, as ranges of the first and what takes their place. */
function changedLines(
  removed: readonly string[],
  added: readonly string[],
): { from: number; to: number; text: string }[] {
  const changes: { from: number; to: number; text: string }[] = [];
  let at = 0;
  let open: { from: number; to: number; text: string } | null = null;
  for (const part of diffArrays([...removed], [...added])) {
    if (!part.added && !part.removed) {
      open = null;
      at += part.value.length;
      continue;
    }
    if (open === null) changes.push((open = { from: at, to: at, text: '' }));
    if (part.added) open.text += part.value.join('');
    else {
      at += part.value.length;
      open.to = at;
    }
  }
  return changes;
}

/** An added line with the line end that lines around there have, where the diff was given others (a mail, a setting of git). */
function withEndOf(lines: LineIndex, near: number, text: string): string {
  const end = /\r?\n$/.exec(text)?.[0];
  if (end === undefined) return text;
  const there = /\r?\n$/.exec(lines.line(Math.min(near, lines.count - 1)))?.[0] ?? /\r?\n$/.exec(lines.line(0))?.[0];
  return there === undefined || there === end ? text : text.slice(0, -end.length) + there;
}

function same(line: string): string {
  return line;
}

function bare(line: string): string {
  return line.replace(/\r?\n$/, '');
}
