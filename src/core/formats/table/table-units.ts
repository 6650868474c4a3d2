import { SEGMENT_KINDS, SEGMENT_STATES, type SegmentKind, type SegmentState } from '../../segments/segment';
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
    kind: kindNamed(kind) ?? 'paragraph',
    notes: notesIn(said(columns.notes)),
    ...(id === '' ? {} : { id }),
  };
}

/** Says a state as a column of states says it. */
export type StateWriter = (state: SegmentState) => string;

/**
 * How the cells of a column say our states, so that a new one is said in the same language and with the same capitals; null
 * where they hold the words of another program, or nothing.
 */
export function statesIn(cells: readonly string[]): StateWriter | null {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first] = said;
  if (first === undefined || !said.every((cell) => stateNamed(cell) !== null)) return null;
  const isRussian = said.some((cell) => /\p{Script=Cyrillic}/u.test(cell));
  const hasCapitals = /^\p{Lu}/u.test(first);
  return (state) => {
    const word = isRussian ? STATE_NAMES[state][0]! : state;
    return hasCapitals ? word[0]!.toUpperCase() + word.slice(1) : word;
  };
}

/** What pages and tables for people call the states, beside the English words, which are the states themselves. */
const STATE_NAMES: Readonly<Record<SegmentState, readonly string[]>> = {
  untouched: ['не тронут'],
  edited: ['исправлен'],
  confirmed: ['подтверждён', 'подтвержден'],
  excluded: ['исключён', 'исключен'],
};

/** What they call the kinds. */
const KIND_NAMES: Readonly<Record<SegmentKind, readonly string[]>> = {
  heading: ['заголовок'],
  paragraph: ['абзац'],
  turn: ['question or answer', 'вопрос или ответ'],
  caption: ['подпись'],
  boilerplate: ['page furniture', 'элемент страницы'],
};

/** The state that a word means; null where it is none of ours. */
export function stateNamed(word: string): SegmentState | null {
  const plain = word.trim().toLowerCase();
  return SEGMENT_STATES.find((state) => state === plain || STATE_NAMES[state].includes(plain)) ?? null;
}

/** The kind that a word means; null where it is none of ours. */
function kindNamed(word: string): SegmentKind | null {
  const plain = word.trim().toLowerCase();
  return SEGMENT_KINDS.find((kind) => kind === plain || KIND_NAMES[kind].includes(plain)) ?? null;
}
