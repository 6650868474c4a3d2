import type { BilingualDocument, PlacedTag, TextDocument } from '../formats/format';
import { setState, addNote } from '../history/edits';
import { untouched } from '../history/replay';
import type { RevisionDraft } from '../history/revision';
import type { Span } from '../text/span';
import type { ImportedSegment, SegmentKind } from './segment';

/** The segments of a bilingual file, `s1`, `s2` … in its order: one for each unit, so nothing has to be aligned. */
export function segmentsFromUnits({ source, target, units }: BilingualDocument): ImportedSegment[] {
  return units.map((unit, index) => {
    const russian = placeOf(source, unit.source);
    const english = placeOf(target, unit.target);
    return {
      id: `s${String(index + 1)}`,
      kind: kindOf(source, unit.source) ?? kindOf(target, unit.target) ?? 'paragraph',
      source: russian?.text ?? '',
      machine: english?.text ?? '',
      sourceSpan: russian?.span ?? null,
      targetSpan: english?.span ?? null,
      sourceBlock: unit.source,
      targetBlock: unit.target,
      // The file says so.
      score: 1,
      tags: [...tagsIn(source, russian?.span ?? null), ...tagsIn(target, english?.span ?? null)],
      origin: [],
    };
  });
}

/** The first step of a review of a bilingual file: the states and notes that its units came with. */
export function draftsFromUnits(
  { units }: BilingualDocument,
  segments: readonly ImportedSegment[],
): readonly RevisionDraft[] {
  return units.flatMap(({ state, notes }, index) => {
    const segment = segments[index];
    if (segment === undefined || (state === 'untouched' && notes.length === 0)) return [];
    const standing = untouched(segment);
    return [...notes.flatMap((note) => addNote(standing, note)), ...setState(standing, state)];
  });
}

/** The tags of a document that stand within a span, in order, without their places. */
export function tagsIn({ tags }: TextDocument, span: Span | null): ImportedSegment['tags'] {
  if (span === null || tags.length === 0) return [];
  const found: ImportedSegment['tags'][number][] = [];
  for (let index = firstFrom(tags, span.from); (tags[index]?.at ?? Infinity) < span.to; index += 1) {
    const { at: _, ...tag } = tags[index]!;
    found.push(tag);
  }
  return found;
}

/** The place of the first tag at or behind an offset. */
function firstFrom(tags: readonly PlacedTag[], offset: number): number {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tags[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf(document: TextDocument, block: number | null): { readonly span: Span; readonly text: string } | null {
  const found = block === null ? undefined : document.blocks[block];
  if (found === undefined) return null;
  const { from, to } = found;
  return { span: { from, to }, text: document.text.slice(from, to) };
}

function kindOf(document: TextDocument, block: number | null): SegmentKind | null {
  const found = block === null ? undefined : document.blocks[block];
  return found?.kind ?? null;
}
