import type { Span } from './span';

/** A character that nobody sees but that may change what is read: where it stands and what it is. */
export interface InvisibleCharacter extends Span {
  readonly character: string;
  /** The key of its name in `i18n`. */
  readonly name: InvisibleName;
  /** A few letters that stand for it: `ZWSP`; for those without a common one the code, `U+2061`. */
  readonly sign: string;
}

/** What invisible characters are called; the words are in `i18n`. */
export type InvisibleName =
  (typeof KNOWN)[number][2] | 'tag' | 'variationSelector' | 'filler' | 'mathOperator' | 'control' | 'other';

const KNOWN = [
  [0x00ad, 'SHY', 'softHyphen'],
  [0x034f, 'CGJ', 'graphemeJoiner'],
  [0x061c, 'ALM', 'arabicLetterMark'],
  [0x180e, 'MVS', 'mongolianVowelSeparator'],
  [0x200b, 'ZWSP', 'zeroWidthSpace'],
  [0x200c, 'ZWNJ', 'zeroWidthNonJoiner'],
  [0x200d, 'ZWJ', 'zeroWidthJoiner'],
  [0x200e, 'LRM', 'leftToRightMark'],
  [0x200f, 'RLM', 'rightToLeftMark'],
  [0x202a, 'LRE', 'leftToRightEmbedding'],
  [0x202b, 'RLE', 'rightToLeftEmbedding'],
  [0x202c, 'PDF', 'popDirectionalFormatting'],
  [0x202d, 'LRO', 'leftToRightOverride'],
  [0x202e, 'RLO', 'rightToLeftOverride'],
  [0x2060, 'WJ', 'wordJoiner'],
  [0x2066, 'LRI', 'leftToRightIsolate'],
  [0x2067, 'RLI', 'rightToLeftIsolate'],
  [0x2068, 'FSI', 'firstStrongIsolate'],
  [0x2069, 'PDI', 'popDirectionalIsolate'],
  [0xfeff, 'BOM', 'byteOrderMark'],
] as const;

const BY_CODE = new Map<number, (typeof KNOWN)[number]>(KNOWN.map((known) => [known[0], known]));

// Formatting characters and those that fonts leave out; of the controls those that are no blanks. The excepted ones are signs of Arabic
// and Syriac numbers, which Unicode counts among the formatting characters though they are drawn.
const INVISIBLE =
  '(?![\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}])' +
  '[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]';

// What is part of a visible sign: in an emoji ("👨‍👩‍👧", "❤️", the flag of Scotland), behind a letter of a script that joins ("می‌خواهم"),
// and a variant of a Chinese or Mongolian character.
const PART_OF_A_SIGN = [
  '\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}',
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Emoji})[\\ufe0e\\ufe0f]',
  '(?<=(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Inherited}\\p{Default_Ignorable_Code_Point}])[\\p{L}\\p{M}])[\\u200c\\u200d]',
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{Script=Mongolian})[\\u180b-\\u180f]',
].join('|');

const ANY = new RegExp(INVISIBLE, 'u');
const EACH = new RegExp(`${PART_OF_A_SIGN}|(${INVISIBLE})`, 'gu');

/** Whether a text may hold an invisible character; quick, and true as well for those that are part of an emoji. */
export function mayHoldInvisible(text: string): boolean {
  return ANY.test(text);
}

/** The invisible characters of a text in order, without those that are part of a visible sign, as the joiners in an emoji are. */
export function invisibleCharacters(text: string): InvisibleCharacter[] {
  if (!mayHoldInvisible(text)) return [];
  return [...text.matchAll(EACH)].flatMap(({ 0: character, 1: invisible, index }) =>
    invisible === undefined ? [] : [{ ...describe(character), from: index, to: index + character.length, character }],
  );
}

/** A text to be read where nothing but text can be shown: each invisible character is a sign, as in `pass⟨ZWSP⟩word`. */
export function showInvisible(text: string): string {
  if (!mayHoldInvisible(text)) return text;
  return text.replace(EACH, (character, invisible?: string) =>
    invisible === undefined ? character : `⟨${describe(character).sign}⟩`,
  );
}

/** The code of a character as it is written everywhere: `U+200B`. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function describe(character: string): Pick<InvisibleCharacter, 'name' | 'sign'> {
  const code = character.codePointAt(0)!;
  const known = BY_CODE.get(code);
  if (known) return { sign: known[1], name: known[2] };
  // A tag character stands for a letter, so that a sentence can be hidden in a text.
  if (code >= 0xe0020 && code <= 0xe007e) return { sign: `TAG ${String.fromCharCode(code - 0xe0000)}`, name: 'tag' };
  return { sign: codePointName(character), name: groupOf(code) };
}

function groupOf(code: number): InvisibleName {
  if (code < 0xa0) return 'control';
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag';
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) return 'variationSelector';
  if (code >= 0x180b && code <= 0x180f) return 'variationSelector';
  if ([0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0].includes(code)) return 'filler';
  return code >= 0x2061 && code <= 0x2064 ? 'mathOperator' : 'other';
}
