import { parseOf } from './dictionary';
import { grammarOf } from './grammar';
import type { Parse } from './morphology';

/** What an unknown name is taken to name. */
export type NameRole = 'first-name' | 'surname' | 'place' | 'organisation';

const GRAMMEMES: Readonly<Record<NameRole, string>> = {
  'first-name': 'Name',
  surname: 'Surn',
  place: 'Geox',
  organisation: 'Orgn',
};
const CASES: Readonly<Record<string, string>> = { n: 'nomn', g: 'gent', d: 'datv', a: 'accs', i: 'ablt', l: 'loct' };

/**
 * Ways to read an ending: what is put in its place for the lemma, the gender, the cases (`*` all six: it never changes)
 * and a weight. The first ending that fits a word counts.
 */
type Way = readonly [lemma: string, gender: 'm' | 'f' | 'n', cases: string, weight: number];
const PERSON_ENDINGS: readonly (readonly [RegExp, number, readonly Way[]])[] = [
  [/[бвгджзклмнпрстфхцчшщ]ом$/, 2, [['', 'm', 'i', 1], ['ом', 'm', 'n', 0.2]]],
  [/[жцчшщ]ем$/, 2, [['', 'm', 'i', 1], ['ем', 'm', 'n', 0.1]]],
  [/[ёиеьй]ем$|[лнрт]ем$/, 2, [['ь', 'm', 'i', 1], ['й', 'm', 'i', 0.5], ['ем', 'm', 'n', 0.2]]],
  [/(?:ой|ою)$/, 2, [['а', 'f', 'i', 0.6], ['а', 'm', 'i', 0.6], ['ой', 'm', 'n', 0.3]]],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, [['', 'm', 'n', 1], ['', 'f', '*', 0.25]]],
  [/й$/, 0, [['й', 'm', 'n', 1], ['й', 'f', '*', 0.1]]],
  [/ь$/, 1, [['ь', 'm', 'n', 1], ['ь', 'f', '*', 0.3]]],
  [/а$/, 1, [['', 'm', 'ga', 1], ['а', 'f', 'n', 0.6], ['а', 'm', 'n', 0.5]]],
  [/я$/, 1, [['ь', 'm', 'ga', 0.6], ['й', 'm', 'ga', 0.4], ['я', 'f', 'n', 0.5], ['я', 'm', 'n', 0.2]]],
  [/у$/, 1, [['', 'm', 'd', 1], ['а', 'f', 'a', 0.4], ['а', 'm', 'a', 0.4], ['у', 'm', '*', 0.3]]],
  [/ю$/, 1, [['ь', 'm', 'd', 0.7], ['й', 'm', 'd', 0.4], ['я', 'f', 'a', 0.4], ['ю', 'm', '*', 0.4]]],
  [/ы$/, 1, [['а', 'm', 'g', 0.5], ['а', 'f', 'g', 0.5]]],
  [/и$/, 1, [['и', 'm', '*', 1.5], ['и', 'f', '*', 0.5], ['а', 'm', 'g', 0.2], ['я', 'f', 'gdl', 0.2]]],
  [/е$/, 1, [['', 'm', 'l', 0.6], ['а', 'f', 'dl', 0.3], ['а', 'm', 'dl', 0.3], ['е', 'm', '*', 0.8], ['е', 'f', '*', 0.04]]],
  [/[оэё]$/, 0, [['', 'm', '*', 1.5], ['', 'f', '*', 0.5]]],
]; // prettier-ignore
const THING_ENDINGS: readonly (readonly [RegExp, number, readonly Way[]])[] = [
  [/[бвгджзклмнпрстфхцчшщ]ом$/, 2, [['', 'm', 'i', 1]]],
  [/ой$/, 2, [['а', 'f', 'i', 1]]],
  [/[бвгджзклмнпрстфхцчшщй]$/, 0, [['', 'm', 'na', 1]]],
  [/ью$/, 2, [['ь', 'f', 'i', 1]]],
  [/ь$/, 1, [['ь', 'm', 'na', 0.6], ['ь', 'f', 'na', 0.6]]],
  [/а$/, 1, [['', 'm', 'g', 1], ['а', 'f', 'n', 1]]],
  [/я$/, 1, [['я', 'f', 'n', 1], ['ь', 'm', 'g', 0.5]]],
  [/у$/, 1, [['', 'm', 'd', 0.7], ['а', 'f', 'a', 1], ['у', 'n', '*', 0.2]]],
  [/ю$/, 1, [['я', 'f', 'a', 1], ['ь', 'm', 'd', 0.5]]],
  [/ы$/, 1, [['а', 'f', 'g', 1]]],
  [/и$/, 1, [['я', 'f', 'gdl', 1], ['ь', 'f', 'gdl', 0.4], ['и', 'n', '*', 0.5]]],
  [/е$/, 1, [['', 'm', 'l', 1], ['а', 'f', 'dl', 0.7], ['е', 'n', '*', 0.3]]],
  [/[оэё]$/, 0, [['', 'n', '*', 1]]],
]; // prettier-ignore
/** How often names stand in a case; for forms that several share. */
const CASE_WEIGHTS: Readonly<Record<string, number>> = { n: 3, g: 2.5, d: 1, a: 1.2, i: 1, l: 1 };

/**
 * Readings of a capitalised word that no list knows, taken for a name of the given kind, with unscaled weights. Foreign
 * surnames of men decline as nouns, those of women do not («Пауэлла» of Powell, «Вагенкнехт» in every case).
 */
export function readUnknownName(word: string, role: NameRole): Parse[] {
  const lower = word.toLowerCase();
  const person = role === 'first-name' || role === 'surname';
  const found = (person ? PERSON_ENDINGS : THING_ENDINGS).find(([ending]) => ending.test(lower));
  if (!found) return [];
  const [, cut, ways] = found;
  const stem = lower.slice(0, lower.length - cut);
  return ways.flatMap(([lemmaEnding, gender, cases, weight]) => {
    const lemma = cut === 0 ? lower : stem + lemmaEnding;
    const fixed = cases === '*';
    const marks = `${fixed ? ',Fixd' : ''},${GRAMMEMES[role]}`;
    const tag = `NOUN,${person ? 'anim' : 'inan'},${GENDERS[gender]}${marks} sing`;
    return [...(fixed ? 'ngdail' : cases)].map((letter) =>
      parseOf(
        lemma,
        grammarOf(`${tag},${CASES[letter] ?? 'nomn'}`),
        (weight * (CASE_WEIGHTS[letter] ?? 1)) / (fixed ? 4 : 1),
        'predicted',
      ),
    );
  });
}

const GENDERS = { m: 'masc', f: 'femn', n: 'neut' } as const;
