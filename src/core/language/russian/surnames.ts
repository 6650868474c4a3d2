import { parseOf } from './dictionary';
import { grammarOf } from './grammar';
import type { Parse } from './morphology';

/** A family of surnames by its stem, with tags of each ending: gender or `p` for plural, then cases. */
interface Family {
  readonly stem: RegExp;
  /** Nominative ending of a man's surname. */
  readonly lemma: string;
  readonly endings: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<string, string>> = { n: 'nomn', g: 'gent', d: 'datv', a: 'accs', i: 'ablt', l: 'loct' };

const FAMILIES: readonly Family[] = [
  {
    stem: /^\p{L}{2,}(?:ов|ев|ёв|ин|ын)$/u,
    lemma: '',
    endings: {
      '': 'm:n',
      а: 'm:ga f:n',
      у: 'm:d f:a',
      ым: 'm:i p:d',
      е: 'm:l',
      ой: 'f:gdil',
      ою: 'f:i',
      ы: 'p:n',
      ых: 'p:gal',
      ыми: 'p:i',
    },
  },
  {
    stem: /^\p{L}{2,}(?:ск|цк)$/u,
    lemma: 'ий',
    endings: {
      ий: 'm:n',
      ого: 'm:ga',
      ому: 'm:d',
      им: 'm:i p:d',
      ом: 'm:l',
      ая: 'f:n',
      ой: 'f:gdil',
      ую: 'f:a',
      ие: 'p:n',
      их: 'p:gal',
      ими: 'p:i',
    },
  },
  {
    stem: /^\p{L}+(?:енк|йк|чк)$/u,
    lemma: 'о',
    endings: { о: 'm:ngdail f:ngdail' },
  },
  {
    stem: /^\p{L}{2,}(?:швил|дз|оглу)$/u,
    lemma: '',
    endings: { и: 'm:ngdail f:ngdail', е: 'm:ngdail f:ngdail', '': 'm:ngdail f:ngdail' },
  },
  {
    stem: /^\p{L}{2,}(?:ян|янц|чук|щук|ович|евич|штейн|берг|сон)$/u,
    lemma: '',
    endings: { '': 'm:n f:ngdail', а: 'm:ga', у: 'm:d', ом: 'm:i', ем: 'm:i', е: 'm:l', ы: 'p:n', и: 'p:n' },
  },
];
const LONGEST_ENDING = 3;
/** A woman's surname that equals the man's («Анна Оверчук») is much the rarer of the two. */
const RARE = 0.1;

/** Readings of a capitalised word as a surname by its ending alone, with unscaled weights; empty if it looks like none. */
export function readSurname(word: string): Parse[] {
  const parses: Parse[] = [];
  for (const family of FAMILIES) {
    for (let length = 0; length <= LONGEST_ENDING && parses.length === 0; length++) {
      const stem = word.slice(0, word.length - length);
      const uses = family.endings[word.slice(word.length - length)];
      if (uses !== undefined && family.stem.test(stem)) parses.push(...readUses(stem + family.lemma, uses));
    }
    if (parses.length > 0) break;
  }
  return parses;
}

function readUses(lemma: string, uses: string): Parse[] {
  return uses.split(' ').flatMap((use) => {
    const [kind = '', cases = ''] = use.split(':');
    const fixed = cases.length === 6;
    const gender = kind === 'f' ? 'femn' : 'masc';
    return [...cases].map((letter) => {
      const tag = `NOUN,anim,${gender}${fixed ? ',Fixd' : ''},Surn ${kind === 'p' ? 'plur' : 'sing'},${CASES[letter] ?? 'nomn'}`;
      const weight = (letter === 'n' ? 2 : 1) * (kind === 'p' || (kind === 'f' && fixed) ? RARE : 1);
      return parseOf(lemma, grammarOf(tag), weight, 'predicted');
    });
  });
}
