const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Cyrillic capitals that people type for the Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = { Х: 'X', С: 'C', І: 'I', У: 'V' };

/** The value of a Roman numeral up to 399 (Cyrillic Х and С count as Latin X and C), or null. */
export function readRoman(text: string): number | null {
  const latin = [...text].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  if (!/[IVX]/.test(text) || !ROMAN.test(latin)) return null;
  let value = 0;
  for (let index = 0; index < latin.length; index++) {
    const digit = VALUES[latin.charAt(index)] ?? 0;
    value += digit < (VALUES[latin.charAt(index + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
