import type { Animacy, Case, Gender, GrammaticalNumber, NameTag, Parse, PartOfSpeech } from './morphology';

/** What a tag of OpenCorpora says, without lemma and likelihood. */
export type Grammar = Omit<Parse, 'lemma' | 'score' | 'origin'>;

const PARTS_OF_SPEECH: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'noun',
  ADJF: 'adjective',
  ADJS: 'short-adjective',
  COMP: 'comparative',
  VERB: 'verb',
  INFN: 'infinitive',
  PRTF: 'participle',
  PRTS: 'short-participle',
  GRND: 'converb',
  NUMR: 'numeral',
  ADVB: 'adverb',
  NPRO: 'pronoun',
  PRED: 'predicative',
  PREP: 'preposition',
  CONJ: 'conjunction',
  PRCL: 'particle',
  INTJ: 'interjection',
};
const GENDERS: Readonly<Record<string, Gender>> = { masc: 'masculine', femn: 'feminine', neut: 'neuter' };
const NUMBERS: Readonly<Record<string, GrammaticalNumber>> = { sing: 'singular', plur: 'plural' };
const CASES: Readonly<Record<string, Case>> = {
  nomn: 'nominative',
  gent: 'genitive',
  gen2: 'genitive',
  datv: 'dative',
  accs: 'accusative',
  ablt: 'instrumental',
  loct: 'locative',
  loc2: 'locative',
  voct: 'vocative',
};
const NAMES: Readonly<Record<string, NameTag>> = {
  Name: 'first-name',
  Surn: 'surname',
  Patr: 'patronymic',
  Geox: 'place',
  Orgn: 'organisation',
  Trad: 'trademark',
};
const TENSES = { past: 'past', pres: 'present', futr: 'future' } as const;
const PERSONS = { '1per': 1, '2per': 2, '3per': 3 } as const;

const known = new Map<string, Grammar>();

/** What a tag says; each is read once, as there are only some thousands. */
export function grammarOf(tag: string): Grammar {
  let grammar = known.get(tag);
  if (!grammar) known.set(tag, (grammar = readGrammar(tag)));
  return grammar;
}

/** Reads a tag such as `NOUN,anim,masc,Surn sing,nomn` (http://opencorpora.org/dict.php?act=gram). */
function readGrammar(tag: string): Grammar {
  const grammemes = tag.split(/[ ,]/);
  const has = (grammeme: string): boolean => grammemes.includes(grammeme);
  const first = <Value>(table: Readonly<Record<string, Value>>): Value | null => {
    for (const grammeme of grammemes) {
      const value = table[grammeme];
      if (value !== undefined) return value;
    }
    return null;
  };
  const animacy: Animacy | null = has('anim') ? 'animate' : has('inan') ? 'inanimate' : null;
  return {
    partOfSpeech: PARTS_OF_SPEECH[grammemes[0] ?? ''] ?? 'other',
    gender: has('Ms-f') ? 'common' : has('GNdr') ? null : first(GENDERS),
    number: first(NUMBERS),
    case: first(CASES),
    animacy,
    tense: first<'past' | 'present' | 'future'>(TENSES),
    person: first<1 | 2 | 3>(PERSONS),
    pronominal: has('Apro') || has('NPRO') || has('Anph'),
    names: grammemes.flatMap((grammeme) => NAMES[grammeme] ?? []),
    pluralOnly: has('Pltm'),
    indeclinable: has('Fixd'),
    tag,
  };
}
