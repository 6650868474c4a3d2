import iconv from 'iconv-lite';

/** Encodings that can be read and written, by the names that messages and project files use. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-5',
  'iso-8859-1',
  'x-mac-cyrillic',
  'macintosh',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Other names in use, in lower case without dashes, blanks and the like. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  ucs2: 'utf-16le',
  unicode: 'utf-16le',
  utf16be: 'utf-16be',
  windows1251: 'windows-1251',
  win1251: 'windows-1251',
  cp1251: 'windows-1251',
  '1251': 'windows-1251',
  windows1252: 'windows-1252',
  win1252: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  '1252': 'windows-1252',
  koi8: 'koi8-r',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  ibm866: 'ibm866',
  cp866: 'ibm866',
  dos866: 'ibm866',
  '866': 'ibm866',
  iso88595: 'iso-8859-5',
  iso88591: 'iso-8859-1',
  latin1: 'iso-8859-1',
  ascii: 'utf-8',
  usascii: 'utf-8',
  xmaccyrillic: 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  macintosh: 'macintosh',
  macroman: 'macintosh',
  latin2: 'iso-8859-2',
  latin5: 'iso-8859-9',
  latin7: 'iso-8859-13',
  latin9: 'iso-8859-15',
  cp1250: 'windows-1250',
  cp1257: 'windows-1257',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  sjis: 'shift_jis',
};

/** What iconv-lite calls those that it knows by another name. */
const ICONV_NAMES: Readonly<Partial<Record<Encoding, string>>> = {
  'x-mac-cyrillic': 'maccyrillic',
  ibm866: 'cp866',
};

/** The encoding that a person means by a name; null for one that is not known. */
export function encodingNamed(name: string): Encoding | null {
  const plain = plainName(name);
  if (Object.hasOwn(ALIASES, plain)) return ALIASES[plain] ?? null;
  return ENCODINGS.find((encoding) => plainName(encoding) === plain) ?? null;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The text of bytes, with its BOM; bytes that the encoding cannot hold become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    case 'utf-16le':
      return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    case 'utf-16be':
      return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swappedPairs(bytes));
    default:
      return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), iconvName(encoding), {
        stripBOM: false,
      });
  }
}

/**
 * The bytes of a text. A character that the encoding does not have becomes a question mark: ask `firstUnencodable`
 * before writing what somebody typed. The name is one of ENCODINGS.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  const known = requireEncoding(encoding);
  switch (known) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return swappedPairs(Buffer.from(text, 'utf16le'));
    default:
      return new Uint8Array(iconv.encode(text, iconvName(known)));
  }
}

/** Where the first character stands that an encoding does not have (UTF-16 offset); null when it has them all. */
export function firstUnencodable(text: string, encoding: string): number | null {
  const known = requireEncoding(encoding);
  if (known.startsWith('utf-')) {
    const at = text.search(/\p{Surrogate}/u);
    return at < 0 ? null : at;
  }
  const back = decodeText(encodeText(text, known), known);
  return back === text ? null : firstDifference(text, back);
}

/** The first index at which two sequences differ; the length of the shorter one if it begins the other. */
export function firstDifference(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  const shorter = Math.min(a.length, b.length);
  let index = 0;
  while (index < shorter && a[index] === b[index]) index += 1;
  return index;
}

function requireEncoding(name: string): Encoding {
  const known = encodingNamed(name);
  if (known === null) throw new RangeError(`Unknown encoding ${name}`);
  return known;
}

function iconvName(encoding: Encoding): string {
  return ICONV_NAMES[encoding] ?? encoding;
}

function swappedPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes);
  for (let index = 0; index + 1 < swapped.length; index += 2) {
    swapped[index] = bytes[index + 1] ?? 0;
    swapped[index + 1] = bytes[index] ?? 0;
  }
  return swapped;
}
