import { isUtf8 } from 'node:buffer';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { fault, type Fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { decodeText, ENCODINGS, encodeText, encodingNamed, firstDifference, type Encoding } from './encodings';
import { recogniseLegacy, recogniseUtf16 } from './recognise-encoding';

/** A text as it stood in its file. */
export interface TextFile {
  readonly path: string;
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The decoded bytes with their BOM (U+FEFF): `encodeText(text, encoding)` gives the bytes back. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How the encoding is known; `recognised` is an educated guess that people should be told of. */
  readonly encodingSource: 'given' | 'bom' | 'declared' | 'utf-8' | 'recognised';
}

/** How to read a text file. */
export interface ReadOptions {
  /** The encoding that the user names; it overrules what the file looks like. */
  readonly encoding?: string | undefined;
  /** The encoding that the file says of itself; a BOM overrules it. */
  readonly declared?: string | undefined;
  /** Which columns of a table hold the Russian and the English, e.g. `2,4`; else they are found. */
  readonly columns?: string | undefined;
}

const LARGEST_MEGABYTES = 100;
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

/** Reads a text file; fails for what is missing, empty, too large, no text, or in an encoding that is not certain. */
export async function readTextFile(path: string, options: ReadOptions = {}): Promise<Result<TextFile>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  return decodeFile(path, bytes.value, options);
}

/** The text of a file whose bytes were read already; fails like `readTextFile`. */
export function decodeFile(
  path: string,
  bytes: Uint8Array,
  { encoding, declared }: ReadOptions = {},
): Result<TextFile> {
  if (bytes.length === 0) return failure(fault('file-empty', { path }));
  const known = encoding === undefined ? detectEncoding(path, bytes, declared) : givenEncoding(encoding, bytes);
  if (!known.ok) return known;
  const text = decodeText(bytes, known.value.encoding);
  const offset = firstMismatch(text, bytes, known.value.encoding);
  if (offset !== null) return failure(fault('encoding-mismatch', { path, encoding: known.value.encoding, offset }));
  if (text.trim() === '') return failure(fault('file-empty', { path }));
  if (looksBinary(text)) return failure(fault('file-binary', { path }));
  return success({ path, name: basename(path), bytes, text, ...known.value });
}

/** Offset of the first byte that the text does not give back; null when it gives them all. */
function firstMismatch(text: string, bytes: Uint8Array, encoding: Encoding): number | null {
  if (encoding === 'utf-8' && isUtf8(bytes)) return null;
  const again = encodeText(text, encoding);
  const offset = firstDifference(again, bytes);
  if (offset < bytes.length || again.length !== bytes.length) return offset;
  // In encodings of one byte a character U+FFFD is a byte without one, though it would be written back.
  const undefinedByte = encoding.startsWith('utf-') ? -1 : text.indexOf('\uFFFD');
  return undefinedByte < 0 ? null : undefinedByte;
}

type KnownEncoding = Pick<TextFile, 'encoding' | 'encodingSource'>;

function givenEncoding(name: string, bytes: Uint8Array): Result<KnownEncoding> {
  const encoding = encodingNamed(name);
  if (encoding === null) return failure(fault('encoding-unknown', { encoding: name, known: ENCODINGS.join(', ') }));
  const marked = encodingOfBom(bytes);
  // "UTF-16" names no byte order: a BOM decides between the two.
  const isUnordered = /^utf[-_ ]?16$/i.test(name.trim()) && marked?.startsWith('utf-16') === true;
  return success({ encoding: isUnordered && marked !== null ? marked : encoding, encodingSource: 'given' });
}

function detectEncoding(path: string, bytes: Uint8Array, declared: string | undefined): Result<KnownEncoding> {
  const marked = encodingOfBom(bytes);
  if (marked !== null) return success({ encoding: marked, encodingSource: 'bom' });
  const named = declared === undefined ? null : encodingNamed(declared);
  // A declaration in single bytes cannot be true of UTF-16.
  if (named !== null && !named.startsWith('utf-16')) return success({ encoding: named, encodingSource: 'declared' });
  const hasNul = bytes.includes(0);
  const invalid = firstInvalidUtf8(bytes);
  if (invalid === null && !hasNul) return success({ encoding: 'utf-8', encodingSource: 'utf-8' });
  const wide = recogniseUtf16(bytes);
  if (wide !== null) return success({ encoding: wide, encodingSource: 'recognised' });
  if (hasNul || invalid === null || looksBinary(decodeText(bytes, 'iso-8859-1'))) {
    return failure(fault('file-binary', { path }));
  }
  if (isDamagedUtf8(bytes)) return failure(fault('encoding-mismatch', { path, encoding: 'utf-8', offset: invalid }));
  const legacy = recogniseLegacy(bytes);
  if (legacy.certain) return success({ encoding: legacy.encoding, encodingSource: 'recognised' });
  return failure(
    legacy.guess === null
      ? fault('encoding-mismatch', { path, encoding: 'utf-8', offset: invalid })
      : fault('encoding-unsure', { path, guess: legacy.guess }),
  );
}

function encodingOfBom(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function firstInvalidUtf8(bytes: Uint8Array): number | null {
  return isUtf8(bytes) ? null : firstMismatch(decodeText(bytes, 'utf-8'), bytes, 'utf-8');
}

/** Mostly whole UTF-8 sequences, so rather UTF-8 that was damaged or cut than anything else. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const characters = decodeText(bytes, 'utf-8').match(/[^\0-\x7F]/gu) ?? [];
  const broken = characters.filter((character) => character === '\uFFFD').length;
  return broken * 10 < characters.length;
}

/** NULs, or more control characters than stray page breaks and escapes, in what should be text. */
function looksBinary(text: string): boolean {
  if (text.includes('\0') || text.startsWith('%PDF-')) return true;
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) controls += 1;
  }
  return controls * 50 > text.length;
}

/** The bytes of a file; fails for what is missing, a folder, or too large. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stats = await file.stat();
    if (stats.isDirectory()) return failure(fault('file-is-folder', { path }));
    if (stats.size > LARGEST) return failure(tooLarge(path, stats.size));
    return await readWhole(file, path, stats.size);
  } catch (error) {
    return failure(faultOfReading(path, error));
  } finally {
    await file?.close();
  }
}

const PROBE = 1 << 16;

/** Reads to the end; a pipe has no size, and a file may grow while it is read. */
async function readWhole(file: FileHandle, path: string, expected: number): Promise<Result<Uint8Array>> {
  let bytes = new Uint8Array(expected);
  let size = 0;
  for (;;) {
    if (size === bytes.length) {
      const probe = new Uint8Array(PROBE);
      const { bytesRead } = await file.read(probe, 0, PROBE, null);
      if (bytesRead === 0) return success(bytes);
      const larger = new Uint8Array(Math.max(2 * size, PROBE));
      larger.set(bytes);
      larger.set(probe.subarray(0, bytesRead), size);
      bytes = larger;
      size += bytesRead;
    } else {
      const { bytesRead } = await file.read(bytes, size, bytes.length - size, null);
      if (bytesRead === 0) return success(bytes.slice(0, size));
      size += bytesRead;
    }
    if (size > LARGEST) return failure(tooLarge(path, size));
  }
}

function tooLarge(path: string, size: number): Fault {
  return fault('file-too-large', { path, megabytes: Math.ceil(size / (1024 * 1024)), limit: LARGEST_MEGABYTES });
}

function faultOfReading(path: string, error: unknown): Fault {
  const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (cause === 'ENOENT' || cause === 'ENOTDIR') return fault('file-not-found', { path });
  if (cause === 'EISDIR') return fault('file-is-folder', { path });
  return fault('file-unreadable', { path, cause });
}
