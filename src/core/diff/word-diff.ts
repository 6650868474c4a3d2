import { longestMatches, type Match } from './longest-matches';
import { isWord, wordTokens } from './word-tokens';

/** A stretch of text that two versions share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/**
 * What changed between two versions of a sentence, for people: whole words and numbers, and rather one larger replacement
 * than crumbs. Equal and deleted texts joined give `before`, equal and inserted ones `after`; a replacement is a deletion
 * and then an insertion.
 */
export function diffWords(before: string, after: string): WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'equal', text: before }];
  const old = wordTokens(before);
  const young = wordTokens(after);
  const runs = withoutCrumbs(runsOf(longestMatches(old.tokens, young.tokens)), old.tokens, young.tokens);

  const changes = new ChangeList();
  let readBefore = 0;
  let readAfter = 0;
  for (const run of runs) {
    for (let index = 0; index < run.length; index += 1) {
      const startBefore = old.starts[run.before + index] ?? before.length;
      const startAfter = young.starts[run.after + index] ?? after.length;
      const token = old.tokens[run.before + index] ?? '';
      changes.addGap(before.slice(readBefore, startBefore), after.slice(readAfter, startAfter));
      changes.add('equal', token);
      readBefore = startBefore + token.length;
      readAfter = startAfter + token.length;
    }
  }
  changes.addGap(before.slice(readBefore), after.slice(readAfter));
  return changes.list;
}

/** The changes as one text, with deletions and insertions marked by what the caller makes of them. */
export function renderWordDiff(
  changes: readonly WordChange[],
  marks: { readonly deleted: (text: string) => string; readonly inserted: (text: string) => string },
): string {
  return changes
    .map(({ kind, text }) => {
      if (kind === 'equal') return text;
      return kind === 'delete' ? marks.deleted(text) : marks.inserted(text);
    })
    .join('');
}

/** Tokens in a row that both versions share. */
interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

function runsOf(matches: readonly Match[]): Run[] {
  const runs: Run[] = [];
  let open: { before: number; after: number; length: number } | null = null;
  for (const { before, after } of matches) {
    if (open !== null && before === open.before + open.length && after === open.after + open.length) {
      open.length += 1;
    } else {
      open = { before, after, length: 1 };
      runs.push(open);
    }
  }
  return runs;
}

/** Words up to which a shared run may be a crumb: three words in a row are worth seeing as kept. */
const MOST_CRUMB_WORDS = 2;

/**
 * Leaves out short runs between larger changes, which say nothing ("of" or a comma that two wordings share by chance):
 * those no longer than the change on either side, as the semantic cleanup of diff-match-patch does, but by tokens.
 */
function withoutCrumbs(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const kept: Run[] = [];
  runs.forEach((run, index) => {
    const last = kept.at(-1);
    const next = runs[index + 1];
    const left = changeBetween(last, run, before, after);
    const right = changeBetween(run, next ?? { before: before.length, after: after.length, length: 0 }, before, after);
    const words = wordsIn(before, run.before, run.before + run.length);
    const size = lettersIn(before, run.before, run.before + run.length);
    const isCrumb = words <= MOST_CRUMB_WORDS && size <= left && size <= right;
    if (!isCrumb) kept.push(run);
  });
  return kept;
}

/** Letters that change between two runs: those of the longer version. */
function changeBetween(
  first: Run | undefined,
  second: Run,
  before: readonly string[],
  after: readonly string[],
): number {
  return Math.max(
    lettersIn(before, first === undefined ? 0 : first.before + first.length, second.before),
    lettersIn(after, first === undefined ? 0 : first.after + first.length, second.after),
  );
}

function lettersIn(tokens: readonly string[], from: number, to: number): number {
  let letters = 0;
  for (let index = from; index < to; index += 1) letters += tokens[index]?.length ?? 0;
  return letters;
}

function wordsIn(tokens: readonly string[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index += 1) if (isWord(tokens[index] ?? '')) words += 1;
  return words;
}

/** Collects changes; neighbours of one kind become one. */
class ChangeList {
  readonly list: { kind: WordChange['kind']; text: string }[] = [];

  add(kind: WordChange['kind'], text: string): void {
    if (text === '') return;
    const last = this.list.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.list.push({ kind, text });
  }

  /** What stands between two shared tokens: the blanks at its ends that both versions have are shared as well. */
  addGap(before: string, after: string): void {
    if (before === after) {
      this.add('equal', before);
      return;
    }
    const head = sharedBlanks(before, after);
    const shorter = Math.min(before.length, after.length) - head;
    let tail = 0;
    while (tail < shorter && isBlank(before.at(-1 - tail)) && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    this.add('equal', before.slice(0, head));
    this.add('delete', before.slice(head, before.length - tail));
    this.add('insert', after.slice(head, after.length - tail));
    this.add('equal', before.slice(before.length - tail));
  }
}

function sharedBlanks(before: string, after: string): number {
  let length = 0;
  while (length < before.length && isBlank(before[length]) && before[length] === after[length]) length += 1;
  return length;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
