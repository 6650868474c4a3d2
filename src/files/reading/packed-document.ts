import type { BilingualDocument, BilingualUnit, Block, TextDocument } from '../../core/formats/format';
import { SEGMENT_KINDS, SEGMENT_STATES } from '../../core/segments/segment';
import type { ReadDocument } from './read-document';

/**
 * A read document as it goes from one thread to another: numbers in tables. A large file has hundreds of thousands of blocks and
 * units, and to copy each as an object takes longer than to parse the file.
 */
export type PackedDocument = Pick<ReadDocument, 'file'> &
  (
    | { readonly holds: 'one-language'; readonly document: PackedText }
    | { readonly holds: 'both-languages'; readonly bilingual: PackedBilingual }
  );

/** `blocks`: from, to and the place of the kind, block after block. */
type PackedText = Omit<TextDocument, 'blocks'> & { readonly blocks: Int32Array<ArrayBuffer> };

type PackedBilingual = Omit<BilingualDocument, 'source' | 'target' | 'units'> & {
  readonly source: PackedText;
  readonly target: PackedText;
  /** The blocks of both sides (-1: none) and the place of the state, unit after unit. */
  readonly units: Int32Array<ArrayBuffer>;
  /** What only some units have. */
  readonly more: ReadonlyMap<number, Pick<BilingualUnit, 'notes' | 'id'>>;
};

const NUMBERS = 3;
const NONE = -1;
const NO_NOTES: readonly string[] = [];

/** What is sent in place of a document, and the memory that goes over with it instead of being copied. */
export function packDocument(read: ReadDocument): { message: PackedDocument; transfer: ArrayBuffer[] } {
  const { file } = read;
  const transfer: ArrayBuffer[] = [];
  const handOver = <Table extends Uint8Array | Int32Array<ArrayBuffer>>(table: Table): Table => {
    // Of a table that is a part of something larger the whole would go.
    if (table.buffer instanceof ArrayBuffer && table.byteLength === table.buffer.byteLength)
      transfer.push(table.buffer);
    return table;
  };
  const packText = ({ blocks, ...text }: TextDocument): PackedText => ({
    ...text,
    blocks: handOver(packBlocks(blocks)),
  });
  handOver(file.bytes);
  if (read.holds === 'one-language') {
    return { message: { file, holds: read.holds, document: packText(read.document) }, transfer };
  }
  const { source, target, units, ...rest } = read.bilingual;
  const more = new Map<number, Pick<BilingualUnit, 'notes' | 'id'>>();
  for (const [place, { notes, id }] of units.entries()) {
    if (notes.length > 0 || id !== undefined) more.set(place, id === undefined ? { notes } : { notes, id });
  }
  const sides = { source: packText(source), target: packText(target) };
  const bilingual = { ...rest, ...sides, units: handOver(packUnits(units)), more };
  return { message: { file, holds: read.holds, bilingual }, transfer };
}

/** The document that was packed. */
export function unpackDocument(packed: PackedDocument): ReadDocument {
  const { file } = packed;
  if (packed.holds === 'one-language') return { file, holds: packed.holds, document: unpackText(packed.document) };
  const { source, target, units, more, ...rest } = packed.bilingual;
  const sides = { source: unpackText(source), target: unpackText(target) };
  return { file, holds: packed.holds, bilingual: { ...rest, ...sides, units: unpackUnits(units, more) } };
}

function packBlocks(blocks: readonly Block[]): Int32Array<ArrayBuffer> {
  const table = new Int32Array(blocks.length * NUMBERS);
  for (const [place, { from, to, kind }] of blocks.entries()) {
    table.set([from, to, SEGMENT_KINDS.indexOf(kind)], place * NUMBERS);
  }
  return table;
}

function unpackText({ blocks: table, ...text }: PackedText): TextDocument {
  const blocks: Block[] = [];
  for (let at = 0; at < table.length; at += NUMBERS) {
    blocks.push({ from: table[at]!, to: table[at + 1]!, kind: SEGMENT_KINDS[table[at + 2]!]! });
  }
  return { ...text, blocks };
}

function packUnits(units: readonly BilingualUnit[]): Int32Array<ArrayBuffer> {
  const table = new Int32Array(units.length * NUMBERS);
  for (const [place, { source, target, state }] of units.entries()) {
    table.set([source ?? NONE, target ?? NONE, SEGMENT_STATES.indexOf(state)], place * NUMBERS);
  }
  return table;
}

function unpackUnits(table: Int32Array, more: PackedBilingual['more']): BilingualUnit[] {
  const units: BilingualUnit[] = [];
  for (let at = 0; at < table.length; at += NUMBERS) {
    const [source, target] = [table[at]!, table[at + 1]!];
    const { notes, ...named } = more.get(at / NUMBERS) ?? { notes: NO_NOTES };
    units.push({
      source: source === NONE ? null : source,
      target: target === NONE ? null : target,
      state: SEGMENT_STATES[table[at + 2]!]!,
      notes,
      ...named,
    });
  }
  return units;
}
