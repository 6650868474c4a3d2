import { byLikelihood, parseOf } from './dictionary';
import { grammarOf } from './grammar';
import type { Parse } from './morphology';

/** Particles that a hyphen joins to a word without changing what it is. */
const PARTICLES = /-(?:то|ка|таки|де|с|либо|нибудь)$/i;

/**
 * Readings of a word with a hyphen that the dictionary lacks: «по-флотски» an adverb; «он-то» as «он»; «страны-участницы»
 * by its first noun when both agree; else by its last part («вице-спикера», «интернет-магазин»). Empty if no part is known.
 */
export function readHyphenated(word: string, read: (word: string) => readonly Parse[]): readonly Parse[] {
  const lower = word.toLowerCase();
  if (/^по-.+(?:и|ому|ему)$/.test(lower)) return [parseOf(lower, grammarOf('ADVB'), 1, 'predicted')];
  const base = word.replace(PARTICLES, '');
  if (base !== word) return predicted(read(base), (lemma) => lemma);
  const cut = word.lastIndexOf('-');
  const left = word.slice(0, cut);
  const right = word.slice(cut + 1);
  if (!left || !right) return [];
  const second = read(right);
  const agreeing = agree(read(left), second);
  if (agreeing.length > 0) return byLikelihood(agreeing);
  const beginning = left.toLowerCase();
  return predicted(second, (lemma) => `${beginning}-${lemma}`);
}

function predicted(parses: readonly Parse[], name: (lemma: string) => string): readonly Parse[] {
  return parses.map((parse) => ({ ...parse, lemma: name(parse.lemma), origin: 'predicted' as const }));
}

/** Both parts declined alike («человека-паука», «женщинам-военным»): the first one gives the gender. */
function agree(first: readonly Parse[], second: readonly Parse[]): Parse[] {
  const pairs: Parse[] = [];
  for (const left of first) {
    if (left.partOfSpeech !== 'noun' || left.indeclinable || left.origin === 'predicted') continue;
    const right = second.find(
      (other) => other.partOfSpeech === 'noun' && other.case === left.case && other.number === left.number,
    );
    if (!right) continue;
    const lemma = `${left.lemma}-${right.lemma}`;
    pairs.push({ ...left, lemma, score: left.score * right.score + 1e-6, origin: 'predicted' });
  }
  return pairs;
}
