import type { RussianText, RussianToken } from '../../analysis/analysed-document';
import { foldRussian } from '../russian/fold';
import type { Case, Gender, NameTag, Parse } from '../russian/morphology';
import { soundKey } from '../transliteration/sound-key';
import type { Span } from '../../text/span';
import { pressSpellings } from './press-spelling';

/** One word of a name. */
export interface NameWord extends Span {
  readonly text: string;
  /** Nominative with a capital; of a woman's surname the woman's form («Захарова»). */
  readonly nominative: string;
  readonly part: NameTag;
  /** English forms to expect, the likeliest first. */
  readonly english: readonly string[];
  /** Key of how the nominative sounds, to find other English spellings by. */
  readonly key: string;
}

/** A person or place named in a Russian text. */
export interface NamedEntity extends Span {
  readonly kind: 'person' | 'place' | 'organisation';
  readonly words: readonly NameWord[];
  /** Gender of a person; null where neither form nor given name tells it. */
  readonly gender: Gender | null;
  readonly case: Case | null;
}

/** English forms of lemmas that a list knows, by the folded lemma. */
export type EnglishForms = (lemma: string) => string | undefined;

const PERSONAL: ReadonlySet<NameTag> = new Set(['first-name', 'patronymic', 'surname']);

/**
 * The persons, places and organisations of a Russian text in order: words that follow each other and name one person
 * are one entity. `knownEnglish` gives the forms of the supplement (`englishForms`).
 */
export function readNames(text: RussianText, knownEnglish: EnglishForms = () => undefined): readonly NamedEntity[] {
  const entities: NamedEntity[] = [];
  let person: { words: NameWord[]; readings: Parse[] } | null = null;
  let previous: RussianToken | null = null;
  const close = (): void => {
    if (person) entities.push(personOf(person.words, person.readings));
    person = null;
  };
  for (const token of text.tokens) {
    const { reading } = token;
    const part = reading && /^\p{Lu}/u.test(token.text) ? nameOf(reading) : null;
    if (!reading || part === null) {
      close();
    } else if (!PERSONAL.has(part)) {
      close();
      const word = wordOf(token, reading, part, knownEnglish);
      const kind = part === 'place' ? ('place' as const) : ('organisation' as const);
      entities.push({ ...spanOf([word]), kind, words: [word], gender: reading.gender, case: reading.case });
    } else {
      // «Навального Юлия»: a given name behind a surname in another case begins another person.
      if (person && previous && !continues(person.readings, reading)) close();
      person ??= { words: [], readings: [] };
      person.words.push(wordOf(token, reading, part, knownEnglish));
      person.readings.push(reading);
    }
    previous = token;
  }
  close();
  return entities;
}

function nameOf(reading: Parse): NameTag | null {
  return reading.partOfSpeech === 'noun' && reading.names[0] !== 'trademark' ? (reading.names[0] ?? null) : null;
}

function continues(readings: readonly Parse[], next: Parse): boolean {
  const last = readings.at(-1);
  if (!last) return true;
  const surname = last.names.includes('surname');
  return !(surname && next.names.includes('first-name')) && (last.case === next.case || next.indeclinable);
}

function spanOf(words: readonly NameWord[]): Span {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

function personOf(words: readonly NameWord[], readings: readonly Parse[]): NamedEntity {
  const first = readings.find((reading) => reading.names.includes('first-name')) ?? readings[0];
  return { ...spanOf(words), kind: 'person', words, gender: first?.gender ?? null, case: first?.case ?? null };
}

function wordOf(token: RussianToken, reading: Parse, part: NameTag, knownEnglish: EnglishForms): NameWord {
  const nominative = nominativeOf(token, reading, part);
  const own = knownEnglish(foldRussian(nominative));
  const man = knownEnglish(foldRussian(reading.lemma));
  // «Захаровой»: the list has Zakharov, the woman is Zakharova.
  const feminine = man !== undefined && foldRussian(nominative) !== foldRussian(reading.lemma) ? feminineOf(man) : man;
  const listed = own ?? feminine;
  const english = [...(listed === undefined ? [] : [listed]), ...pressSpellings(nominative)];
  return {
    from: token.from,
    to: token.to,
    text: token.text,
    nominative,
    part,
    english: [...new Set(english)],
    key: soundKey(nominative),
  };
}

function feminineOf(english: string): string {
  return /(?:sky|ski|skii|tsky)$/.test(english) ? english.replace(/(?:ii|i|y)$/, 'aya') : `${english}a`;
}

/** The nominative with the capitals that the word has. */
function nominativeOf(token: RussianToken, reading: Parse, part: NameTag): string {
  const lemma = part === 'surname' && reading.gender === 'feminine' ? womansForm(reading) : reading.lemma;
  if (token.text === token.text.toUpperCase() && token.text.length > 1) return lemma.toUpperCase();
  return lemma.replace(/(^|-)(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

function womansForm({ lemma, indeclinable }: Parse): string {
  if (indeclinable) return lemma;
  if (/(?:[оеё]в|[иы]н)$/.test(lemma)) return `${lemma}а`;
  return lemma.replace(/(?:ий|ый|ой)$/, 'ая');
}
