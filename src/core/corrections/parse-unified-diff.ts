import { fault } from '../fault';
import { failure, success, type Result } from '../result';

/** A line of a hunk: kept (` `), taken out (`-`) or put in (`+`); the text has its line end, if it has one. */
export interface HunkLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines that stand together in the file that a diff is for. */
export interface Hunk {
  /** Line of the file before the change at which it begins, from 0; for a pure insertion the line that it comes before. */
  readonly start: number;
  readonly lines: readonly HunkLine[];
  /** What stands behind the second `@@`. */
  readonly label: string;
}

/** The changes of one file. */
export interface FileDiff {
  /** Names in the `---` and `+++` lines, without their dates. */
  readonly before: string;
  readonly after: string;
  readonly hunks: readonly Hunk[];
}

/** What the lines above a diff say, where they are ours. */
export interface DiffPreamble {
  readonly author?: string;
  /** ISO 8601. */
  readonly time?: string;
  /** SHA-256 of the file that the diff applies to, hex. */
  readonly hash?: string;
}

/** A unified diff, read. */
export interface UnifiedDiff {
  readonly preamble: DiffPreamble;
  readonly files: readonly FileDiff[];
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;
const NO_NEWLINE = /^\\ /;

/**
 * Reads a unified diff as `diff -u`, `git diff` and we write it. Its hunks are counted out line by line, so that a changed line
 * may look like a header. What no tool would take is a fault that names the line: `diff-empty` when there is no hunk,
 * `diff-invalid` when one is cut off or a binary file.
 */
export function parseUnifiedDiff(text: string, path: string): Result<UnifiedDiff> {
  const lines = text.replace(/^\ufeff/, '').split(/(?<=\n)/);
  const preamble: { author?: string; time?: string; hash?: string } = {};
  const files: { before: string; after: string; hunks: Hunk[] }[] = [];
  const invalid = (at: number): Result<UnifiedDiff> => failure(fault('diff-invalid', { path, line: at + 1 }));
  for (let at = 0; at < lines.length; at++) {
    const line = withoutEnd(lines[at] ?? '');
    if (line.startsWith('# ') && files.length === 0) readPreamble(line, preamble);
    else if (/^(?:GIT binary patch|Binary files .* differ)/.test(line)) return invalid(at);
    else if (line.startsWith('--- ') && (lines[at + 1] ?? '').startsWith('+++ ')) {
      files.push({ before: fileName(line), after: fileName(withoutEnd(lines[at + 1] ?? '')), hunks: [] });
      at += 1;
    } else if (line.startsWith('@@')) {
      const read = readHunk(lines, at);
      const file = files.at(-1);
      if (read === null || file === undefined) return invalid(at);
      file.hunks.push(read.hunk);
      at = read.next - 1;
    }
  }
  if (!files.some(({ hunks }) => hunks.length > 0)) return failure(fault('diff-empty', { path }));
  return success({ preamble, files });
}

function readHunk(lines: readonly string[], at: number): { readonly hunk: Hunk; readonly next: number } | null {
  const head = HUNK.exec(withoutEnd(lines[at] ?? ''));
  if (head === null) return null;
  let before = Number(head[2] ?? 1);
  let after = Number(head[4] ?? 1);
  // An empty range names the line before it.
  const start = Number(head[1]) - (before === 0 ? 0 : 1);
  const read: { sign: HunkLine['sign']; text: string }[] = [];
  let next = at + 1;
  while (before > 0 || after > 0) {
    const line = lines[next];
    if (line === undefined) return null;
    next += 1;
    const sign = line.charAt(0);
    if (NO_NEWLINE.test(line)) dropNewline(read);
    // Some programs take the blank off an empty line.
    else if (sign === ' ' || line === '\n' || line === '\r\n') {
      read.push({ sign: ' ', text: sign === ' ' ? line.slice(1) : line });
      before -= 1;
      after -= 1;
    } else if (sign === '-') {
      read.push({ sign, text: line.slice(1) });
      before -= 1;
    } else if (sign === '+') {
      read.push({ sign, text: line.slice(1) });
      after -= 1;
    } else return null;
    if (before < 0 || after < 0) return null;
  }
  while (NO_NEWLINE.test(lines[next] ?? '')) {
    dropNewline(read);
    next += 1;
  }
  return start < 0 ? null : { hunk: { start, lines: read, label: (head[5] ?? '').trim() }, next };
}

function dropNewline(read: { text: string }[]): void {
  const last = read.at(-1);
  if (last !== undefined) last.text = last.text.replace(/\r?\n$/, '');
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}

/** `--- a/target.txt<tab>2026-03-01 …`, with the quotes of names that hold strange characters. */
function fileName(line: string): string {
  const name = line.slice(4).replace(/\t.*$/s, '').trim();
  return name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
}

function readPreamble(line: string, preamble: { author?: string; time?: string; hash?: string }): void {
  const [, key = '', value = ''] = /^# ([^:]+): (.*)$/.exec(line) ?? [];
  const hash = /SHA-256 ([0-9a-f]{64})$/.exec(value)?.[1];
  if (key === 'Author' && value.trim() !== '') preamble.author = value.trim();
  else if (key === 'Date' && !Number.isNaN(Date.parse(value))) preamble.time = value;
  else if (hash !== undefined) preamble.hash = hash;
}
