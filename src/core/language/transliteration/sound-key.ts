/**
 * Consonant classes of Russian letters. Vowels, signs and «й» are left out: English spells them in too many ways
 * (Юрий: Yuri, Yury, Iurii).
 */
const RUSSIAN: Readonly<Record<string, string>> = {
  б: 'b', в: 'v', г: 'g', д: 'd', ж: 's', з: 's', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'r',
  с: 's', т: 't', ф: 'f', х: 'h', ц: 's', ч: 'c', ш: 's', щ: 's',
}; // prettier-ignore

/** Consonant classes of Latin letters after the groups below have been folded. */
const LATIN: Readonly<Record<string, string>> = {
  b: 'b', c: 'k', d: 'd', f: 'f', g: 'g', h: 'h', j: 'g', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', q: 'k',
  r: 'r', s: 's', t: 't', v: 'v', w: 'v', z: 's', č: 'c', š: 's', ž: 's', ç: 's', ł: 'l', ß: 's', ñ: 'n',
}; // prettier-ignore

/** English letter groups that one Russian letter answers; the placeholders are upper-case so that no rule reads them again. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|zh|tz|ts/g, 'z'],
  [/tch|ch|cz/g, 'č'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dzh|dj|dg(?=[ei])/g, 'g'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
];

const CYRILLIC = /[а-яё]/;
const VOWEL = /[aeiouyаеёиоуыэюяй]/;

/**
 * A key of how a word sounds: its first five consonant classes after `a` for a vowel at the beginning, so that
 * «Рябков» and "Ryabkov", «Ельцин» and "Yeltsin" get the same one. Works on lower or upper case of both alphabets;
 * empty when the word has no letters.
 */
export function soundKey(word: string): string {
  const lower = word.toLowerCase();
  const russian = CYRILLIC.test(lower);
  const folded = russian ? foldRussian(lower) : foldLatin(lower);
  const classes = russian ? RUSSIAN : LATIN;
  let key = VOWEL.test(folded.charAt(0)) ? 'a' : '';
  let previous = '';
  for (const letter of folded) {
    const sound = classes[letter];
    if (sound === undefined || (sound === 'h' && key !== '')) continue;
    if (sound !== previous) key += sound;
    previous = sound;
    if (key.length >= 5) break;
  }
  return key;
}

/** «дж» is one sound (Джонсон: Johnson), and «у» before a vowel stands for "w" (Уильям: William). */
function foldRussian(word: string): string {
  return word
    .replace(/дж/g, 'г')
    .replace(/у(?=[аеиоэ])/g, 'в')
    .replace(/тс/g, 'ц');
}

function foldLatin(word: string): string {
  let folded = word.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '');
  for (const [group, sound] of GROUPS) folded = folded.replace(group, sound);
  return folded;
}

/** Case endings that hold a consonant; vowel endings leave no trace in a key. */
const ENDING = /(?:ами|ями|ого|его|ому|ему|ыми|ими|ом|ем|ём|ым|им|ам|ям|ах|ях|ых|их|ов|ев|ёв)$/;

/** The keys of a Russian word form: as it stands and without a case ending («Путиным»: that of Путин too). */
export function soundKeys(word: string): readonly string[] {
  const whole = soundKey(word);
  const stem = word.toLowerCase().replace(ENDING, '');
  if (stem.length === word.length || stem.length < 3) return [whole];
  const short = soundKey(stem);
  return short === whole ? [whole] : [whole, short];
}

/** Whether a Russian word form may be the same name as an English word, judged by sound alone. */
export function soundsAlike(russian: string, english: string): boolean {
  const key = soundKey(english.replace(/['’]s$/i, ''));
  return key.length >= 2 && soundKeys(russian).includes(key);
}
