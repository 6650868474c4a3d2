/** The byte of ё in windows-1251, the encoding of the dictionary's keys. */
export const YO = 0xb8;
/** The byte of е. */
export const YE = 0xe5;

const table = new Uint8Array(0x500);
for (let unit = 1; unit < 0x80; unit++) table[unit] = unit;
for (let unit = 0x410; unit <= 0x44f; unit++) table[unit] = unit - 0x410 + 0xc0;
table[0x401] = 0xa8;
table[0x451] = YO;

/** A word as windows-1251 bytes, as far as Russian letters and ASCII go; 0 where a character is neither. */
export function toBytes(word: string): Uint8Array {
  const bytes = new Uint8Array(word.length);
  for (let index = 0; index < word.length; index++) bytes[index] = table[word.charCodeAt(index)] ?? 0;
  return bytes;
}
