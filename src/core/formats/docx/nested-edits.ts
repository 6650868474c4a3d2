import { applyReplacements } from '../apply-replacements';
import type { Replacement } from '../format';
import type { Span } from '../../text/span';

/**
 * Edits of a part without overlap: where a paragraph that is written anew holds a text box with edits of its own, they are made in the
 * box as it stands in the new text.
 */
export function withoutNesting(file: string, edits: readonly Replacement[]): Replacement[] {
  const isInsertion = ({ from, to }: Replacement): boolean => from === to;
  // What is put in before a stretch that is written anew stays before it.
  const inOrder = [...edits].sort(
    (one, other) => one.from - other.from || Number(isInsertion(other)) - Number(isInsertion(one)) || other.to - one.to,
  );
  const outer: { edit: Replacement; inner: Replacement[] }[] = [];
  for (const edit of inOrder) {
    const last = outer.at(-1);
    if (last !== undefined && edit.from >= last.edit.from && edit.to <= last.edit.to && edit.from < last.edit.to) {
      last.inner.push(edit);
    } else outer.push({ edit, inner: [] });
  }
  return outer.map(({ edit, inner }) => (inner.length === 0 ? edit : { ...edit, text: withInner(file, edit, inner) }));
}

function withInner(file: string, { from, to, text }: Replacement, inner: readonly Replacement[]): string {
  let written = text;
  for (const box of boxesIn(file, { from, to })) {
    const own = inner.filter((edit) => edit.from >= box.from && edit.to <= box.to);
    if (own.length === 0) continue;
    const edited = applyReplacements(file, box, withoutNesting(file, own));
    // Once: of two versions of a drawing the first one is read.
    written = written.replace(file.slice(box.from, box.to), () => edited);
  }
  return written;
}

/** The contents of the outermost text boxes in a stretch. */
function boxesIn(file: string, { from, to }: Span): Span[] {
  const boxes: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const match of file.slice(from, to).matchAll(/<(\/?)[\w-]*:?txbxContent\b[^>]*?(\/?)>/g)) {
    if (match[2] === '/') continue;
    if (match[1] === '') {
      if (depth === 0) start = from + match.index;
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) boxes.push({ from: start, to: from + match.index + match[0].length });
    }
  }
  return boxes;
}
