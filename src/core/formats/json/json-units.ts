import { SEGMENT_KINDS, SEGMENT_STATES } from '../../segments/segment';
import type { TextUnit } from '../text-units';
import { property, stringOf, type JsonNode } from './json-tree';

/** An object of a file as a unit. */
export interface JsonUnit extends TextUnit {
  readonly node: JsonNode;
  /** Where the text that the node was read from begins in the file. */
  readonly shift: number;
}

/** What properties are called, in the order of preference. */
export const PROPERTIES = {
  source: ['source', 'ru', 'russian'],
  target: ['target', 'en', 'english', 'translation'],
  id: ['id', 'key'],
  state: ['state'],
  notes: ['notes'],
  kind: ['kind'],
} as const;

/** The unit of an object; null for a value without a text on either side. */
export function unitOfObject(node: JsonNode, shift: number): JsonUnit | null {
  if (node.type !== 'object') return null;
  const said = (role: keyof typeof PROPERTIES): string | null => stringOf(property(node, PROPERTIES[role]));
  const [source, target, id, state, kind] = [said('source'), said('target'), said('id'), said('state'), said('kind')];
  if ((source ?? '').trim() === '' && (target ?? '').trim() === '') return null;
  return {
    ...{ node, shift, source, target },
    state: SEGMENT_STATES.find((one) => one === state) ?? 'untouched',
    kind: SEGMENT_KINDS.find((one) => one === kind) ?? 'paragraph',
    notes: notesOf(property(node, PROPERTIES.notes)),
    ...(id === null ? {} : { id }),
  };
}

function notesOf(node: JsonNode | null): string[] {
  const values = node?.type === 'array' ? (node.children ?? []) : node === null ? [] : [node];
  return values.flatMap((value) => stringOf(value) ?? []).filter((note) => note.trim() !== '');
}
