import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { fault } from '../core/fault';
import type { PackageParts } from '../core/formats/format';
import { failure, success, type Result } from '../core/result';
import { decodeText } from './encodings';

/**
 * What a package may hold: above what real documents need, below what would fill the memory. A small part may shrink to any size: the empty
 * picture of one real document does to an eight-hundredth.
 */
export const PACKAGE_LIMITS = { parts: 5_000, megabytes: 300, ratio: 200, ratioFrom: 10 << 20 } as const;

/** Whether bytes begin like a zip package. */
export function isPackage(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

/**
 * The parts of a zip package, unpacked. Fails for one that is damaged, and before anything is unpacked for one that holds
 * more than the limits or names that point outside.
 */
export function openPackage(path: string, bytes: Uint8Array): Result<PackageParts> {
  const parts = unpack(path, bytes);
  if (!parts.ok) return parts;
  const names = Object.keys(parts.value);
  const nameIn = namesBySpelling(names);
  return success({ names, text: (name) => textOf(parts.value[nameIn(name) ?? '']) });
}

/** The package with some parts written anew (UTF-8), under the names that they have; the others hold what they held. */
export function changePackage(
  path: string,
  bytes: Uint8Array,
  changed: ReadonlyMap<string, string>,
): Result<Uint8Array> {
  if (changed.size === 0) return success(bytes);
  const parts = unpack(path, bytes);
  if (!parts.ok) return parts;
  const encoder = new TextEncoder();
  const nameIn = namesBySpelling(Object.keys(parts.value));
  for (const [name, text] of changed) parts.value[nameIn(name) ?? name] = encoder.encode(text);
  return success(pack(parts.value));
}

/**
 * Finds the name that a part has in a package, however a relationship spells it: names that differ in the case of their
 * letters only are one name (ECMA-376 part 2, 6.2.2.3), and blanks may stand as `%20` on one side. Null for what is not there.
 */
function namesBySpelling(names: readonly string[]): (name: string) => string | null {
  const exact = new Set(names);
  const spelt = new Map<string, string>();
  for (const name of names) if (!spelt.has(spellingOf(name))) spelt.set(spellingOf(name), name);
  return (name) => (exact.has(name) ? name : (spelt.get(spellingOf(name)) ?? null));
}

function spellingOf(name: string): string {
  return name.replaceAll('%20', ' ').toLowerCase();
}

/** A new package of these parts, the same bytes whenever it is made. */
export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, name === STORED ? [bytes, { level: 0 }] : bytes]),
  );
  return zipSync(files, { mtime: FIXED_TIME, level: 6 });
}

/** The part that says what an OpenDocument package is, by which programs know it without unpacking. */
const STORED = 'mimetype';

/** The first day that a zip file can name. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Whether a part of a package is encrypted, by the flags in its central directory (APPNOTE 4.4.4); false where that cannot be found, which
 * unpacking complains of.
 */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return false;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return false;
    if ((view.getUint16(at + 8, true) & 1) === 1) return true;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

function unpack(path: string, bytes: Uint8Array): Result<Record<string, Uint8Array>> {
  if (isEncrypted(bytes)) return failure(fault('package-encrypted', { path }));
  let total = 0;
  let count = 0;
  let refused: string | null = null;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    count += 1;
    if (isOutside(name)) refused ??= name;
    if (count > PACKAGE_LIMITS.parts || total > PACKAGE_LIMITS.megabytes << 20) refused ??= name;
    if (originalSize > PACKAGE_LIMITS.ratioFrom && originalSize > size * PACKAGE_LIMITS.ratio) refused ??= name;
    return refused === null;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    return refused === null ? success(parts) : failure(fault('package-refused', { path, part: refused }));
  } catch {
    return failure(fault('package-damaged', { path }));
  }
}

function isOutside(name: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|[\0\\]/.test(name);
}

function textOf(part: Uint8Array | undefined): string | null {
  if (part === undefined) return null;
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return decodeText(part, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeText(part, 'utf-16be');
  return decodeText(part, 'utf-8');
}
