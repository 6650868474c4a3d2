/** Cyrillic letters with the Latin letter that looks the same in print. */
export const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ї: 'Ï',
    Ј: 'J',
    Ѕ: 'S',
    а: 'a',
    е: 'e',
    ё: 'ë',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'ï',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
  }),
);

const COUNTING = [...'абвгдежзик'];
const LATIN_COUNTING = [...'abcdefghij'];

/** The letters that count list items in Russian (without ё and й), with the English letter of the same number. */
export const LABEL_LETTERS: ReadonlyMap<string, string> = new Map(
  COUNTING.flatMap((letter, index) => {
    const latin = LATIN_COUNTING[index] ?? '';
    return [
      [letter, latin],
      [letter.toUpperCase(), latin.toUpperCase()],
    ] as const;
  }),
);
