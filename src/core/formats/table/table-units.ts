import { SEGMENT_KINDS, SEGMENT_STATES, type SegmentState } from '../../segments/segment';
import type { TextUnit } from '../text-units';
import { notesIn } from './cell-text';
import type { TableColumns } from './columns';

/** The unit of a row, whose cells `cell` gives; null for a row without a text on either side. */
export function tableUnit(cell: (column: number) => string, columns: TableColumns): TextUnit | null {
  const said = (column: number | null): string => (column === null ? '' : cell(column));
  const [source, target] = [cell(columns.source), cell(columns.target)];
  if (source.trim() === '' && target.trim() === '') return null;
  const [id, kind] = [said(columns.id).trim(), said(columns.kind).trim()];
  return {
    ...{ source, target },
    state: stateNamed(said(columns.state)) ?? 'untouched',
    kind: SEGMENT_KINDS.find((one) => one === kind) ?? 'paragraph',
    notes: notesIn(said(columns.notes)),
    ...(id === '' ? {} : { id }),
  };
}

/** Whether the cells of a column hold states of ours, and not the words of another program; empty ones say nothing. */
export function statesIn(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 0 && said.every((cell) => stateNamed(cell) !== null);
}

/** What pages and tables for people call the states. */
const NAMES: Readonly<Record<SegmentState, readonly string[]>> = {
  untouched: ['не тронут'],
  edited: ['исправлен'],
  confirmed: ['подтверждён', 'подтвержден'],
  excluded: ['исключён', 'исключен'],
};

/** The state that a word means; null where it is none of ours. */
export function stateNamed(word: string): SegmentState | null {
  const plain = word.trim().toLowerCase();
  return SEGMENT_STATES.find((state) => state === plain || NAMES[state].includes(plain)) ?? null;
}
