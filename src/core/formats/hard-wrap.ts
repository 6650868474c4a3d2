import { LINE_END } from '../text/line-end';
import type { Span } from '../text/span';

/** A line that is not blank, without the blanks around it. */
export interface Line extends Span {
  readonly text: string;
  /** Characters of indentation. */
  readonly indent: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank; a BOM at its start belongs to none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let afterBlank = true;
  const take = (end: number): void => {
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed === '') {
      afterBlank = true;
      return;
    }
    const indent = line.length - line.trimStart().length;
    lines.push({ from: start + indent, to: start + indent + trimmed.length, text: trimmed, indent, afterBlank });
    afterBlank = false;
  };
  for (const match of text.matchAll(LINE_END)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/** Widths that people and programs wrap at, in characters of the widest line. */
const NARROWEST = 55;
const WIDEST = 100;
/** Wrapping that balances lines leaves them a little short of the width. */
const SLACK = 8;
/** Share of wrapped lines that go on in lower case, from which a paragraph or a text is taken for wrapped. */
const EVIDENT = 0.5;

/**
 * Paragraphs of a text as spans over its lines: lines of one width that the next word would not have fitted on are
 * joined, when enough of them go on in lower case; all others stand alone (lists, verse, one paragraph a line).
 */
export function joinedLines(lines: readonly Line[]): Span[] {
  const groups = groupsOf(lines);
  const joins = groups.map(joinsOf);
  const isWrappedText = isEvident(groups, joins);
  return groups.flatMap((group, index) => {
    const joined = joins[index] ?? [];
    const wrapped = isWrappedText || isEvident([group], [joined]);
    return paragraphsOf(group, wrapped ? joined : []);
  });
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || line.afterBlank) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** For each line of a group, whether it may go on with the next one. */
function joinsOf(group: readonly Line[]): boolean[] {
  const width = Math.max(...group.map(widthOf));
  if (width < NARROWEST || width > WIDEST) return group.map(() => false);
  return group.map((line, index) => {
    const next = group[index + 1];
    if (next === undefined || next.indent > line.indent + 1 || ITEM.test(next.text)) return false;
    const [firstWord = ''] = next.text.split(/\s/, 1);
    return widthOf(line) + 1 + firstWord.length >= width - SLACK;
  });
}

/** A line that begins an item of a list. */
const ITEM = /^(?:[-*•–—]\s|\d{1,3}[.)]\s)/;

function widthOf(line: Line): number {
  return line.indent + line.text.length;
}

function isEvident(groups: readonly (readonly Line[])[], joins: readonly (readonly boolean[])[]): boolean {
  let joined = 0;
  let inLowerCase = 0;
  groups.forEach((group, number) => {
    group.forEach((_, index) => {
      const next = group[index + 1];
      if (next === undefined || joins[number]?.[index] !== true) return;
      joined += 1;
      if (/^\p{Ll}/u.test(next.text)) inLowerCase += 1;
    });
  });
  return joined > 0 && inLowerCase >= joined * EVIDENT;
}

function paragraphsOf(group: readonly Line[], joins: readonly boolean[]): Span[] {
  const paragraphs: Span[] = [];
  let from: number | null = null;
  group.forEach((line, index) => {
    from ??= line.from;
    if (joins[index] === true) return;
    paragraphs.push({ from, to: line.to });
    from = null;
  });
  return paragraphs;
}
