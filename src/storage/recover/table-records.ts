/** A row of some table, as it lies in a page of a SQLite file. */
export interface TableRecord {
  readonly rowid: number;
  readonly columns: readonly RecordValue[];
}

/** What a column holds; a BLOB as bytes, a text as text with U+FFFD for what is no UTF-8. */
export type RecordValue = null | number | string | Uint8Array;

const LEAF = 0x0d;
const FILE_HEADER = 100;
const COMMON_PAGE = 4096;

/**
 * All rows that lie in the leaf pages of tables, whatever became of the pages above them: SQLite needs these to find a leaf, but
 * each leaf says by itself what is in it. Reads the bytes without SQLite, so nothing in a hostile file reaches native code; rows
 * that do not hang together are left out. Layout: sqlite.org/fileformat2.html, sections 1.5, 1.6 and 2.1.
 */
export function* tableRecords(bytes: Uint8Array): Generator<TableRecord> {
  const file = new PagedFile(bytes);
  for (let page = 1; page <= file.count; page++) yield* leafRecords(file, page);
}

/** A file cut into pages; what lies behind its end reads as zeros. */
class PagedFile {
  readonly view: DataView;
  readonly size: number;
  /** Bytes of a page that SQLite uses. */
  readonly usable: number;
  readonly count: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const stored = bytes.length >= FILE_HEADER ? this.view.getUint16(16) : 0;
    const size = stored === 1 ? 65_536 : stored;
    this.size = size >= 512 && (size & (size - 1)) === 0 ? size : COMMON_PAGE;
    const reserved = bytes.length >= FILE_HEADER ? this.view.getUint8(20) : 0;
    this.usable = this.size - (reserved <= 64 ? reserved : 0);
    this.count = Math.ceil(bytes.length / this.size);
  }

  start(page: number): number {
    return (page - 1) * this.size;
  }

  byte(offset: number): number {
    return this.bytes[offset] ?? 0;
  }

  slice(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from, Math.min(to, this.bytes.length));
  }

  uint16(offset: number): number {
    return (this.byte(offset) << 8) | this.byte(offset + 1);
  }

  uint32(offset: number): number {
    return this.uint16(offset) * 65_536 + this.uint16(offset + 2);
  }

  get length(): number {
    return this.bytes.length;
  }
}

function* leafRecords(file: PagedFile, page: number): Generator<TableRecord> {
  const start = file.start(page);
  const header = start + (page === 1 ? FILE_HEADER : 0);
  if (file.byte(header) !== LEAF) return;
  const cells = file.uint16(header + 3);
  // Each cell takes a pointer of two bytes at least.
  if (cells * 2 > file.usable) return;
  for (let cell = 0; cell < cells; cell++) {
    const at = file.uint16(header + 8 + 2 * cell);
    if (at === 0 || at >= file.usable) continue;
    const record = readCell(file, start + at, start + file.usable);
    if (record !== null) yield record;
  }
}

/** Reads numbers of one to nine bytes one after the other. */
class VarintReader {
  offset: number;
  private readonly byteAt: (offset: number) => number;

  constructor(byteAt: (offset: number) => number, offset: number) {
    this.byteAt = byteAt;
    this.offset = offset;
  }

  next(): number {
    let value = 0;
    for (let index = 0; index < 8; index++) {
      const byte = this.byteAt(this.offset++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    return value * 256 + this.byteAt(this.offset++);
  }
}

function readCell(file: PagedFile, from: number, end: number): TableRecord | null {
  const numbers = new VarintReader((offset) => file.byte(offset), from);
  const length = numbers.next();
  const rowid = numbers.next();
  if (length > file.length || !Number.isSafeInteger(rowid)) return null;
  const payload = readPayload(file, numbers.offset, end, length);
  const columns = payload === null ? null : readRecord(payload);
  return columns === null ? null : { rowid, columns };
}

/** The bytes of a cell, with those that overflow into pages of their own; null when the chain of these is broken. */
function readPayload(file: PagedFile, from: number, end: number, length: number): Uint8Array | null {
  const most = file.usable - 35;
  if (length <= most) return from + length <= end ? file.slice(from, from + length) : null;
  const least = Math.floor(((file.usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (file.usable - 4));
  const local = fitting <= most ? fitting : least;
  if (from + local + 4 > end) return null;
  const payload = new Uint8Array(length);
  payload.set(file.slice(from, from + local));
  let read = local;
  let page = file.uint32(from + local);
  for (let links = 0; read < length; links++) {
    if (page < 1 || page > file.count || links > file.count) return null;
    const start = file.start(page);
    const part = file.slice(start + 4, start + Math.min(file.usable, 4 + length - read));
    if (part.length < Math.min(file.usable - 4, length - read)) return null;
    payload.set(part, read);
    read += part.length;
    page = file.uint32(start);
  }
  return payload;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** More columns than any table of ours has. */
const MOST_COLUMNS = 32;

function readRecord(payload: Uint8Array): RecordValue[] | null {
  const numbers = new VarintReader((offset) => payload[offset] ?? 0, 0);
  const headerLength = numbers.next();
  if (headerLength > payload.length) return null;
  const types: number[] = [];
  while (numbers.offset < headerLength) {
    types.push(numbers.next());
    if (types.length > MOST_COLUMNS) return null;
  }
  const columns: RecordValue[] = [];
  let at = headerLength;
  for (const type of types) {
    const length = lengthOf(type);
    if (at + length > payload.length) return null;
    columns.push(valueOf(type, payload.subarray(at, at + length)));
    at += length;
  }
  return columns;
}

/** Bytes that a value of a serial type takes. */
function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] ?? 0;
}

function valueOf(type: number, bytes: Uint8Array): RecordValue {
  if (type === 0) return null;
  if (type >= 12) return type % 2 === 0 ? bytes.slice() : UTF8.decode(bytes);
  if (type === 8 || type === 9) return type - 8;
  // Signed, most significant byte first; nothing of ours is a fraction.
  let value = (bytes[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}
