import { notesCell } from '../formats/table/cell-text';
import type { Segment } from '../segments/segment';
import { writtenOut } from '../formats/written-out';

/** The columns of a table of segments; their names are those that a table is read by. */
export const SEGMENT_COLUMNS = ['id', 'kind', 'source', 'machine', 'target', 'state', 'notes'] as const;

/** A segment in these columns: a note a line, tags as the markup that they stand for. */
export function segmentRow(
  { id, kind, source, machine, target, state, notes, tags }: Segment,
  delimiter: string,
): string[] {
  const [russian, before, after] = [source, machine, target].map((text) => writtenOut(text, tags));
  return [id, kind, russian!, before!, after!, state, notesCell(notes, delimiter)];
}

/** The segments that an exchange file holds: those with a text. */
export function segmentsWithText(segments: readonly Segment[]): readonly Segment[] {
  return segments.filter(({ source, target }) => `${source}${target}`.trim() !== '');
}
