/** What one UTF-16 unit can be in a token; surrogates are looked at as pairs. */
export const CharacterClass = {
  space: 0,
  letter: 1,
  digit: 2,
  mark: 3,
  punctuation: 4,
  symbol: 5,
  format: 6,
  highSurrogate: 7,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const TABLE_SIZE = 0x3000;
const table = new Uint8Array(TABLE_SIZE);
for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = classify(String.fromCharCode(unit));

/** The class of the UTF-16 unit at an offset; a high surrogate with its partner missing is a symbol. */
export function classAt(text: string, offset: number): CharacterClass {
  const unit = text.charCodeAt(offset);
  if (unit < TABLE_SIZE) return table[unit] as CharacterClass;
  if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(offset + 1)))
    return CharacterClass.highSurrogate;
  return classify(String.fromCharCode(unit));
}

/** The class of a whole character outside the basic plane, given by its surrogate pair. */
export function classOfPair(text: string, offset: number): CharacterClass {
  return classify(text.slice(offset, offset + 2));
}

/** Whether a character of a text is an upper-case letter. */
export function isUpperCase(character: string): boolean {
  return /^\p{Lu}/u.test(character);
}

/** Whether a character of a text is a lower-case letter. */
export function isLowerCase(character: string): boolean {
  return /^\p{Ll}/u.test(character);
}

/** Whether a character is one of the private-use ones that stand for inline tags. */
export function isTagCharacter(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xf8ff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function classify(character: string): CharacterClass {
  if (/^\s/u.test(character)) return CharacterClass.space;
  if (/^\p{L}/u.test(character)) return CharacterClass.letter;
  if (/^[0-9]/.test(character)) return CharacterClass.digit;
  if (/^\p{M}/u.test(character)) return CharacterClass.mark;
  if (/^\p{Cf}/u.test(character)) return CharacterClass.format;
  // Unicode counts these among punctuation; in prose they stand for words.
  if (/^[%‰‱&@#*§¶†‡]/u.test(character)) return CharacterClass.symbol;
  if (/^\p{P}/u.test(character)) return CharacterClass.punctuation;
  return CharacterClass.symbol;
}
