/** How often letters stand in running Russian, per ten thousand; ё as texts that write it have it. */
const PER_TEN_THOUSAND: Readonly<Record<string, number>> = {
  о: 1097,
  е: 845,
  а: 801,
  и: 735,
  н: 670,
  т: 626,
  с: 547,
  р: 473,
  в: 454,
  л: 440,
  к: 349,
  м: 321,
  д: 298,
  п: 281,
  у: 262,
  я: 201,
  ы: 190,
  ь: 174,
  г: 170,
  з: 165,
  б: 159,
  ч: 144,
  й: 121,
  х: 97,
  ж: 94,
  ш: 73,
  ю: 64,
  ц: 48,
  щ: 36,
  э: 32,
  ф: 26,
  ъ: 4,
  ё: 30,
};

/** Bits by which a letter is likelier in Russian than in a text of letters drawn at random. */
const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries(PER_TEN_THOUSAND).map(([letter, count]) => [letter, Math.log2((count / 10_000) * 33)]),
);

/** What looks wrong in a text that should be Russian or English, in bits. */
const CASE_CHANGES = -6;
const STRANGE_CHARACTER = -6;
const SCRIPTS_TOUCH = -10;
const ACCENTS_TOUCH = -4;
const LONE_LETTER = -5;
const ACCENTED_LETTER = -0.5;
/** Marks of typography are a good sign where they stand between words. */
const TYPOGRAPHIC = 1;

const ONE_LETTER_WORDS = new Set('авиксуояжб');

/** Marks and signs of ordinary typography, outside of ASCII. */
const TYPOGRAPHY = /[«»“”„‘’‚–—…№§©®™°·•±×€£¢¥½¼¾\u00A0\u00AD†‡‰′″−]/u;

/**
 * How much like Russian or English with proper typography a text reads, by its characters outside of ASCII: the sum in
 * bits (above 0 for Russian, about 0 for other typography, far below for a wrong decoding) and how many there are.
 */
export function legibility(text: string): { readonly bits: number; readonly characters: number } {
  let bits = 0;
  let characters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character < '\u0080') continue;
    characters += 1;
    bits += bitsOf(character, text.slice(Math.max(0, index - 2), index), text.charAt(index + 1));
  }
  return { bits, characters };
}

function bitsOf(character: string, before: string, next: string): number {
  const previous = before.slice(-1);
  const lower = character.toLowerCase();
  const russian = BITS.get(lower);
  if (russian !== undefined) {
    if (isAsciiLetter(previous) || isAsciiLetter(next)) return SCRIPTS_TOUCH;
    const standsAlone = !/\p{L}/u.test(previous + next);
    if (standsAlone && (!ONE_LETTER_WORDS.has(lower) || /\d/.test(previous + next))) return LONE_LETTER;
    return russian + (changesCase(character, before) ? CASE_CHANGES : 0);
  }
  if (TYPOGRAPHY.test(character)) {
    return isInsideWord(character, previous, next) ? STRANGE_CHARACTER : TYPOGRAPHIC;
  }
  if (/[À-ÖØ-öø-ÿŠšŽžŒœŸ]/u.test(character)) {
    if (previous >= '\u0080' || next >= '\u0080') return ACCENTS_TOUCH;
    if (!isAsciiLetter(previous) && !isAsciiLetter(next)) return STRANGE_CHARACTER;
    return ACCENTED_LETTER + (changesCase(character, before) ? CASE_CHANGES : 0);
  }
  return STRANGE_CHARACTER;
}

/** A capital behind a small letter («вЫ»), or a small letter behind two capitals («ВЫш»). */
function changesCase(character: string, before: string): boolean {
  const isCapital = character !== character.toLowerCase();
  return isCapital ? /\p{Ll}$/u.test(before) : /\p{Lu}{2}$/u.test(before);
}

function isAsciiLetter(character: string): boolean {
  return /[A-Za-z]/.test(character);
}

/** Only apostrophes, dashes and a soft hyphen stand between two letters. */
function isInsideWord(character: string, previous: string, next: string): boolean {
  return !/[’‘–—\u00AD·\u00A0…]/u.test(character) && /\p{L}/u.test(previous) && /\p{L}/u.test(next);
}
