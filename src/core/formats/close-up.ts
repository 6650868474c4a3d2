import { lineEndsOf } from '../text/line-end';

const LINE_ENDS = '\\n\\r\\u2028\\u2029';
const BLANKS_BEHIND = /[^\S\uFEFF]*$/u;
const BLANKS_BEFORE = /^[^\S\uFEFF]*/u;
const INDENT = new RegExp(`[^\\S${LINE_ENDS}\\uFEFF]*$`, 'u');
const REST_OF_LINE = new RegExp(`^[^\\S${LINE_ENDS}\\uFEFF]*(?:\\r\\n|[${LINE_ENDS}])`, 'u');
const SPACES = new RegExp(`^[^\\S${LINE_ENDS}\\uFEFF]*`, 'u');

/** Marks of Markdown at the beginning of a line: of headings, lists and quotations. Of plain text they are part of the line. */
const LINE_MARKS = new RegExp(`(^|[${LINE_ENDS}])[ \\t]*(?:(?:#{1,6}|>|[-*+]|\\d{1,9}[.)])[ \\t]+)+$`, 'u');
/** The line below a heading that makes it one. */
const UNDERLINE = /^[ \t]*(?:\r\n|[\n\r])(?:=+|-{2,})[ \t]*(?=[\n\r]|$)/;

/**
 * What is left between two texts when the one between them is taken out: `left` and `right` are the stretches that
 * stood around it. A text alone on its line takes the line along, and as many blank lines as would double; within a
 * line one of the blanks around it goes. `atStart` and `atEnd` say that no text stands before or behind.
 */
export function closeUp(
  before: string,
  behind: string,
  { atStart, atEnd }: { atStart: boolean; atEnd: boolean },
): string {
  const right = behind.replace(UNDERLINE, '');
  const isWholeLine = right.trim() === '' ? atEnd || lineEndsOf(right).length > 0 : /^[^\S\n\r]*[\n\r]/.test(right);
  const left = isWholeLine ? before.replace(LINE_MARKS, '$1') : before;
  const blanksLeft = BLANKS_BEHIND.exec(left)?.[0] ?? '';
  const blanksRight = BLANKS_BEFORE.exec(right)?.[0] ?? '';
  const keptLeft = left.slice(0, left.length - blanksLeft.length);
  const keptRight = right.slice(blanksRight.length);
  const first = atStart && (keptLeft === '' || keptLeft === '\uFEFF');
  const last = atEnd && keptRight === '';
  const endsLeft = lineEndsOf(blanksLeft).length;
  const opensLine = first || endsLeft > 0;
  const closesLine = last || lineEndsOf(blanksRight).length > 0;

  if (opensLine && closesLine) {
    const linesBefore = left.replace(INDENT, '');
    if (last) return first ? linesBefore : keptLeft + right.replace(SPACES, '');
    return linesBefore + withoutLines(right, first ? Infinity : endsLeft);
  }
  if (opensLine) return left + keptRight;
  if (closesLine) return keptLeft + right;
  // An opening mark before or a closing mark behind stays close to what follows or precedes.
  if (blanksLeft === '' && left !== '') return left + keptRight;
  if (blanksRight === '' && right !== '') return keptLeft + right;
  return keptLeft + (blanksLeft === '' ? blanksRight : blanksLeft) + keptRight;
}

/** A text without the rest of its first line and the blank lines behind that, `most` lines in all. */
function withoutLines(text: string, most: number): string {
  let rest = text;
  for (let count = 0; count < most; count += 1) {
    const line = REST_OF_LINE.exec(rest)?.[0];
    if (line === undefined) break;
    rest = rest.slice(line.length);
  }
  return rest;
}
