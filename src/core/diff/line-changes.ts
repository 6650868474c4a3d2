import { diffArrays } from 'diff';
import { applyReplacements } from '../formats/apply-replacements';
import type { Replacement } from '../formats/format';
import { splitLines, type LineIndex } from './line-index';

/** Lines that give way to others, with what changed them. */
export interface LineChange<Change> {
  /** The first of the lines that go, from 0; where the new ones come when none goes. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** The replacements of the stretch of lines that this belongs to. */
  readonly replacements: readonly Change[];
}

/** Edits within one stretch up to which lines are compared; beyond, all of them give way. */
const MOST_EDITS = 2_000;

/** The lines that replacements change, in order; only the lines that they touch are looked at. */
export function lineChanges<Change extends Replacement>(
  text: string,
  lines: LineIndex,
  replacements: readonly Change[],
): LineChange<Change>[] {
  const changes: LineChange<Change>[] = [];
  let next = 0;
  for (let first = replacements[next]; first !== undefined; first = replacements[next]) {
    const firstLine = lines.lineAt(first.from);
    let lastLine = lines.lineAt(first.to);
    const start = next;
    for (let other: Change | undefined = first; other !== undefined; other = replacements[next]) {
      if (next > start && lines.lineAt(other.from) > lastLine) break;
      lastLine = lines.lineAt(other.to);
      next += 1;
    }
    const touching = replacements.slice(start, next);
    const span = { from: lines.start(firstLine), to: lines.start(lastLine + 1) };
    const after = applyReplacements(text, span, touching);
    if (firstLine === lastLine && isOneLine(after)) {
      const before = text.slice(span.from, span.to);
      if (before !== after)
        changes.push({ line: firstLine, removed: [before], added: [after], replacements: touching });
    } else {
      const before = splitLines(text.slice(span.from, span.to));
      changes.push(...changesWithin(before, splitLines(after), firstLine, touching));
    }
  }
  return changes;
}

/** Most corrections stay within a line: then there is nothing to compare. */
function isOneLine(text: string): boolean {
  return text !== '' && [-1, text.length - 1].includes(text.indexOf('\n'));
}

function changesWithin<Change>(
  before: readonly string[],
  after: readonly string[],
  firstLine: number,
  replacements: readonly Change[],
): LineChange<Change>[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [{ line: firstLine, removed: before, added: after, replacements }];
  const changes: LineChange<Change>[] = [];
  let line = firstLine;
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const close = (): void => {
    if (removed.length > 0 || added.length > 0) changes.push({ line, removed, added, replacements });
    line += removed.length;
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) added = [...added, ...part.value];
    else {
      close();
      line += part.value.length;
    }
  }
  close();
  return changes;
}
