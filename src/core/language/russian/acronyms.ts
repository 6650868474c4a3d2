import { eachForm } from './declension';
import { byLikelihood, parseOf } from './dictionary';
import { grammarOf } from './grammar';
import type { Gender, Parse } from './morphology';

const LONGEST = 7;

/** The gender of what the first letter most often stands for: организация, агентство, договор, комитет, министерство. */
const HEADS: Readonly<Record<string, Gender>> = {
  О: 'feminine',
  А: 'feminine',
  П: 'feminine',
  Г: 'feminine',
  М: 'neuter',
};

/** Whether a word is written as an acronym: at least two capitals and nothing else. */
export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= LONGEST && /^[А-ЯЁ]+$/.test(word);
}

/** An acronym that no list knows: a lifeless noun that never changes, in every case. */
export function guessAcronym(word: string): readonly Parse[] {
  const parses: Parse[] = [];
  const gender = HEADS[word.charAt(0)] ?? 'masculine';
  eachForm({ lemma: word, english: '', gender, animacy: 'inanimate', name: null, declension: 'none' }, (_, parse) =>
    parses.push({ ...parse, origin: 'predicted' }),
  );
  return byLikelihood(parses);
}

const ORDINAL = /^\d+-?(?:го|му|ми|м|й|я|е|х|ю|ой|ом)$/;
const NUMBERED = /^(\p{L}+)-?\d+[\p{L}\d]*$/u;
const COUNTED = /^(\d[\d.,]*)-(\p{L}.*)$/u;

/** A word with digits: «20-го» an ordinal, «5-летний» as the adjective behind the number, «Су-35» a name of a thing. */
export function readWithDigits(word: string, read: (word: string) => readonly Parse[]): readonly Parse[] {
  const lower = word.toLowerCase();
  if (ORDINAL.test(lower)) return [parseOf(lower, grammarOf('ADJF,Anum'), 1, 'predicted')];
  const counted = COUNTED.exec(word);
  if (counted?.[2] !== undefined) {
    const number = counted[1] ?? '';
    return read(counted[2]).map((parse) => ({ ...parse, lemma: `${number}-${parse.lemma}`, origin: 'predicted' }));
  }
  const base = NUMBERED.exec(word)?.[1];
  if (base === undefined || isAcronym(base) || base.length <= 3) return guessAcronym(word);
  const suffix = lower.slice(base.length);
  return read(base).map((parse) => ({ ...parse, lemma: parse.lemma + suffix, origin: 'predicted' }));
}
