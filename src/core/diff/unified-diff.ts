import type { Replacement } from '../formats/format';
import { safeFileName, quotedFileName } from './diff-file-name';
import { lineChanges, type LineChange } from './line-changes';
import { indexLines, type LineIndex } from './line-index';

/** What a unified diff is made from. */
export interface UnifiedDiffInput<Change extends Replacement> {
  /** The text that the diff is to be applied to. */
  readonly beforeText: string;
  /** The changes of that text, in order, not overlapping. */
  readonly replacements: readonly Change[];
  /** The file that the diff is for; made safe, so that it never leads out of a folder. */
  readonly fileName: string;
  /** ISO 8601: when the text was changed last. Tools read a name with a blank only with a date behind it. */
  readonly time: string;
  /** Lines for people above the diff, without the leading `# `. */
  readonly header?: readonly string[];
  /** Unchanged lines around a change. */
  readonly context?: number;
  /** What to write behind the second `@@` of a hunk, from the changes that it holds. */
  readonly label?: (replacements: readonly Change[]) => string;
}

/**
 * The unified diff that makes the changes, for `patch`, `patch -p0` and `git apply`; null when nothing changes. Its cost
 * grows with the lines that are touched, not with the text.
 */
export function unifiedDiff<Change extends Replacement>(input: UnifiedDiffInput<Change>): string | null {
  const { beforeText, replacements, header = [], context = 3, label } = input;
  const lines = indexLines(beforeText);
  const hunks = groupChanges(lineChanges(beforeText, lines, replacements), context);
  if (hunks.length === 0) return null;

  const name = quotedFileName(safeFileName(input.fileName));
  const out = header.map((line) => `# ${oneLine(line)}\n`);
  const time = diffTime(input.time);
  out.push(`--- ${name}\t${time}\n`, `+++ ${name}\t${time}\n`);
  let shift = 0;
  for (const changes of hunks) {
    const heading = out.push('') - 1;
    const { start, before, after } = writeHunk(out, changes, lines, context);
    const note = label === undefined ? '' : oneLine(label(replacementsIn(changes)));
    const ranges = `-${range(start, before)} +${range(start + shift, after)}`;
    out[heading] = `@@ ${ranges} @@${note === '' ? '' : ` ${note}`}\n`;
    shift += after - before;
  }
  return out.join('');
}

/** Changes whose context would touch belong to one hunk. */
function groupChanges<Change>(changes: readonly LineChange<Change>[], context: number): LineChange<Change>[][] {
  const hunks: LineChange<Change>[][] = [];
  let end = -Infinity;
  for (const change of changes) {
    if (change.line - end <= 2 * context) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    end = change.line + change.removed.length;
  }
  return hunks;
}

/** The replacements of changes, each once. */
function replacementsIn<Change>(changes: readonly LineChange<Change>[]): Change[] {
  const made = new Set<Change>();
  for (const { replacements } of changes) for (const one of replacements) made.add(one);
  return [...made];
}

/** Where a hunk begins (line from 0) and how many lines it has before and after. */
interface HunkExtent {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

function writeHunk<Change>(
  out: string[],
  changes: readonly LineChange<Change>[],
  lines: LineIndex,
  context: number,
): HunkExtent {
  const start = Math.max(0, (changes[0]?.line ?? 0) - context);
  let before = 0;
  let after = 0;
  const keepUpTo = (line: number): void => {
    for (; start + before < line; before += 1, after += 1) writeLine(out, ' ', lines.line(start + before));
  };
  for (const { line, removed, added } of changes) {
    keepUpTo(line);
    for (const one of removed) writeLine(out, '-', one);
    for (const one of added) writeLine(out, '+', one);
    before += removed.length;
    after += added.length;
  }
  keepUpTo(Math.min(lines.count, start + before + context));
  return { start, before, after };
}

function writeLine(out: string[], sign: ' ' | '-' | '+', line: string): void {
  out.push(sign, line);
  if (!line.endsWith('\n')) out.push('\n\\ No newline at end of file\n');
}

/** Lines count from 1; an empty range names the line before it. */
function range(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}

/** `2026-03-01T10:00:00.123Z` as diffs write it: `2026-03-01 10:00:00.123 +0000`. */
function diffTime(time: string): string {
  return oneLine(time).replace('T', ' ').replace(/Z$/, ' +0000');
}

/** Keeps a text on its line; tabs and controls have no business there either. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
