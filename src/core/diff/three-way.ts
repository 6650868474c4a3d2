import { diffWords } from './word-diff';
import { wordTokens } from './word-tokens';

/** A stretch of the base that gives way to another text. */
export interface WordEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Merges two changes of one text word by word (diff3: Khanna, Kunal and Pierce 2007); null when they are in conflict. What
 * only one side changed is taken from it, what both changed alike counts once. Changes with no token of the base between
 * them are a conflict: words side by side mostly depend on each other ("a red house" and "the blue houses").
 */
export function mergeThreeWay(base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const edits = mergedEdits(wordEdits(base, ours), wordEdits(base, theirs), wordTokens(base).starts);
  return edits === null ? null : applied(base, edits);
}

function mergedEdits(
  ours: readonly WordEdit[],
  theirs: readonly WordEdit[],
  tokens: readonly number[],
): WordEdit[] | null {
  const merged: WordEdit[] = [];
  let [atOurs, atTheirs] = [0, 0];
  for (;;) {
    const our = ours[atOurs];
    const their = theirs[atTheirs];
    if (our === undefined || their === undefined) {
      return [...merged, ...ours.slice(atOurs), ...theirs.slice(atTheirs)];
    }
    if (our.from === their.from && our.to === their.to && our.text === their.text) {
      merged.push(our);
      atOurs += 1;
      atTheirs += 1;
    } else if (isApart(our, their, tokens)) {
      merged.push(our);
      atOurs += 1;
    } else if (isApart(their, our, tokens)) {
      merged.push(their);
      atTheirs += 1;
    } else {
      return null;
    }
  }
}

/** Whether a token that both sides kept stands between two edits, the first of which comes before the second. */
function isApart(first: WordEdit, second: WordEdit, tokens: readonly number[]): boolean {
  return first.to < second.from && tokens.some((start) => start >= first.to && start < second.from);
}

/** The word diff as replacements of the base, in order; a deletion and the insertion behind it are one. */
export function wordEdits(base: string, changed: string): WordEdit[] {
  const edits: { from: number; to: number; text: string }[] = [];
  let at = 0;
  let open: { from: number; to: number; text: string } | null = null;
  for (const { kind, text } of diffWords(base, changed)) {
    if (kind === 'equal') {
      open = null;
      at += text.length;
      continue;
    }
    if (open === null) {
      open = { from: at, to: at, text: '' };
      edits.push(open);
    }
    if (kind === 'insert') {
      open.text += text;
    } else {
      at += text.length;
      open.to = at;
    }
  }
  return edits;
}

function applied(base: string, edits: readonly WordEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits) {
    parts.push(base.slice(at, from), text);
    at = to;
  }
  return parts.join('') + base.slice(at);
}
