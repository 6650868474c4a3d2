import { toLatin } from '../transliteration/to-latin';

/**
 * A Latin spelling without what English spells in several ways («Дмитрий»: Dmitry, Dmitri, Dmitriy), so that the same letters
 * of a Russian name give the same key. Endings stay: they are what tells cases apart.
 */
export function spellingKey(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/shch|sch/g, 'sh')
    .replace(/y?[oe](?=v|n|m|r)/g, 'e')
    .replace(/[yj](?=[aeou])/g, 'i')
    .replace(/i?[yij]+/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/** The key of a Russian word form spelt out in Latin letters, case ending and all. */
export function spelledOutKey(russian: string): string {
  return spellingKey(toLatin(russian));
}
