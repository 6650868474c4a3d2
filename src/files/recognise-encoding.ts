import { decodeText, encodeText, firstDifference, type Encoding } from './encodings';
import { legibility } from './russian-letters';

/** What the bytes of a text seem to be: certain enough to read them, only a guess, or nothing known. */
export type Recognition =
  | { readonly certain: true; readonly encoding: Encoding }
  | { readonly certain: false; readonly guess: Encoding | null };

/**
 * Encodings without a mark of their own, with the bits by which each is rarer than the first in files that people still
 * have; of those that read alike the first one is taken.
 */
const LEGACY: ReadonlyMap<Encoding, number> = new Map([
  ['windows-1252', 0],
  ['windows-1251', 0],
  ['koi8-r', 1],
  ['ibm866', 1],
  ['iso-8859-5', 2],
  ['x-mac-cyrillic', 4],
  ['macintosh', 8],
]);

/** Bits by which the best reading must be ahead of the next one, and the least that it must reach per character. */
const LEAD = 9;
const LEGIBLE = -0.6;
/** Bytes looked at; more make the same answer no surer. */
const SAMPLE = 200_000;

/** The legacy encoding of bytes that are not UTF-8, by how legible the text is in each (letters of Russian, marks). */
export function recogniseLegacy(bytes: Uint8Array): Recognition {
  const sample = bytes.subarray(0, SAMPLE);
  const readings = [...LEGACY]
    .map(([encoding, rarity]) => {
      const text = decodeText(sample, encoding);
      const { bits, characters } = legibility(text);
      return { encoding, text, characters, bits: bits - rarity };
    })
    .filter(({ encoding, text }) => firstDifference(encodeText(text, encoding), sample) === sample.length)
    .sort((a, b) => b.bits - a.bits);
  const [best] = readings;
  if (best === undefined) return { certain: false, guess: null };
  const rival = readings.find(({ text }) => text !== best.text);
  const isAhead = rival === undefined || best.bits - rival.bits >= LEAD;
  const isLegible = best.bits >= LEGIBLE * best.characters;
  return isAhead && isLegible ? { certain: true, encoding: best.encoding } : { certain: false, guess: best.encoding };
}

/** UTF-16 without a BOM, when one byte order gives Russian or English letters and the other does not; else null. */
export function recogniseUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const little = ordinaryShare(sample, 0);
  const big = ordinaryShare(sample, 1);
  if (little >= 0.98 && big < 0.5) return 'utf-16le';
  if (big >= 0.98 && little < 0.5) return 'utf-16be';
  return null;
}

/** Share of pairs that are ordinary characters when the low byte is the one at `low`. */
function ordinaryShare(bytes: Uint8Array, low: 0 | 1): number {
  let ordinary = 0;
  for (let index = 0; index < bytes.length; index += 2) {
    const character = (bytes[index + low] ?? 0) + 256 * (bytes[index + 1 - low] ?? 0);
    if (isOrdinary(character)) ordinary += 1;
  }
  return ordinary / (bytes.length / 2);
}

function isOrdinary(character: number): boolean {
  if (character < 0x20) return character === 0x09 || character === 0x0a || character === 0x0d;
  return (
    (character < 0x180 && (character < 0x7f || character >= 0xa0)) ||
    (character >= 0x400 && character < 0x460) ||
    (character >= 0x2010 && character < 0x2050)
  );
}
