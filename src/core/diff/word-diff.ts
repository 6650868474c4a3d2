import { longestMatches, type Match } from './longest-matches';
import { isWord, wordTokens, type WordTokens } from './word-tokens';

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
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const changes = new ChangeList();
  changes.add('equal', before.slice(0, head));
  diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), changes);
  changes.add('equal', before.slice(before.length - tail));
  return changes.list;
}

/** Length of the shared beginning, cut behind a space, which stands in no token. */
function sharedHead(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  let space = 0;
  while (end < shorter && before.charCodeAt(end) === after.charCodeAt(end)) {
    end += 1;
    if (before.charCodeAt(end - 1) === SPACE) space = end;
  }
  return space;
}

/** Length of the shared end behind the shared beginning, cut before a space. */
function sharedTail(before: string, after: string, head: number): number {
  const shorter = Math.min(before.length, after.length) - head;
  let length = 0;
  let space = 0;
  while (
    length < shorter &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  ) {
    length += 1;
    if (before.charCodeAt(before.length - length) === SPACE) space = length;
  }
  return space;
}

const SPACE = 0x20;

function diffMiddle(before: string, after: string, changes: ChangeList): void {
  const old = wordTokens(before);
  const young = wordTokens(after);
  let readBefore = 0;
  let readAfter = 0;
  const share = (run: Run): void => {
    const [startBefore, endBefore] = placeOf(old, run.before, run.length);
    const [startAfter, endAfter] = placeOf(young, run.after, run.length);
    const text = before.slice(startBefore, endBefore);
    if (run.length > 1 && text !== after.slice(startAfter, endAfter)) {
      // The blanks between the tokens differ.
      for (let index = 0; index < run.length; index += 1) {
        share({ before: run.before + index, after: run.after + index, length: 1 });
      }
      return;
    }
    changes.addGap(before.slice(readBefore, startBefore), after.slice(readAfter, startAfter));
    changes.add('equal', text);
    readBefore = endBefore;
    readAfter = endAfter;
  };
  withoutCrumbs(runsOf(longestMatches(old.tokens, young.tokens)), old.tokens, young.tokens).forEach(share);
  changes.addGap(before.slice(readBefore), after.slice(readAfter));
}

function placeOf({ tokens, starts }: WordTokens, first: number, length: number): [number, number] {
  const last = first + length - 1;
  return [starts[first] ?? 0, (starts[last] ?? 0) + (tokens[last] ?? '').length];
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
    const end = run.before + run.length;
    const size = lettersIn(before, run.before, end);
    const isCrumb = size <= left && size <= right && wordsIn(before, run.before, end) <= MOST_CRUMB_WORDS;
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
  return character === ' ' || (character !== undefined && /\s/.test(character));
}
