import { parseOf } from './dictionary';
import { grammarOf } from './grammar';
import type { Parse } from './morphology';
import type { Declension, SupplementEntry } from './supplement.lexicon';

/** Endings in the order nominative, genitive, dative, accusative, instrumental, locative. */
const CASES = ['nomn', 'gent', 'datv', 'accs', 'ablt', 'loct'] as const;
/** How often nouns stand in these cases, for forms that several share; counted on news. */
const WEIGHTS = [0.3, 0.28, 0.08, 0.16, 0.08, 0.1];

type Endings = readonly string[];
interface Pattern {
  /** What is taken off the lemma before an ending. */
  readonly cut: number;
  readonly singular: Endings;
  readonly plural: Endings | null;
  readonly feminine?: Endings;
}

/** How much rarer in the news a woman bears a surname than a man. */
const FEMININE_SHARE = 0.3;
const OV_FEMININE = ['а', 'ой', 'ой', 'у', 'ой', 'ой'];
const PATTERNS: Readonly<Record<Declension, Pattern>> = {
  ov: {
    cut: 0,
    singular: ['', 'а', 'у', 'а', 'ым', 'е'],
    plural: ['ы', 'ых', 'ым', 'ых', 'ыми', 'ых'],
    feminine: OV_FEMININE,
  },
  adjective: {
    cut: 2,
    singular: ['', 'ого', 'ому', 'ого', 'им', 'ом'],
    plural: ['ие', 'их', 'им', 'их', 'ими', 'их'],
    feminine: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  },
  consonant: { cut: 0, singular: ['', 'а', 'у', 'а', 'ом', 'е'], plural: ['ы', 'ов', 'ам', 'ов', 'ами', 'ах'] },
  velar: { cut: 0, singular: ['', 'а', 'у', 'а', 'ом', 'е'], plural: ['и', 'ов', 'ам', 'ов', 'ами', 'ах'] },
  sibilant: { cut: 0, singular: ['', 'а', 'у', 'а', 'ем', 'е'], plural: ['и', 'ей', 'ам', 'ей', 'ами', 'ах'] },
  soft: { cut: 1, singular: ['ь', 'я', 'ю', 'я', 'ем', 'е'], plural: ['и', 'ей', 'ям', 'ей', 'ями', 'ях'] },
  yod: { cut: 1, singular: ['й', 'я', 'ю', 'я', 'ем', 'е'], plural: ['и', 'ев', 'ям', 'ев', 'ями', 'ях'] },
  third: { cut: 1, singular: ['ь', 'и', 'и', 'ь', 'ью', 'и'], plural: ['и', 'ей', 'ям', 'и', 'ями', 'ях'] },
  a: { cut: 1, singular: ['а', 'ы', 'е', 'у', 'ой', 'е'], plural: null },
  ya: { cut: 1, singular: ['я', 'и', 'е', 'ю', 'ей', 'е'], plural: null },
  none: { cut: 0, singular: ['', '', '', '', '', ''], plural: null },
};

/** Calls back with every form of an entry and its reading; the lemma of a woman's surname is the man's form. */
export function eachForm(entry: SupplementEntry, take: (form: string, parse: Parse) => void): void {
  const pattern = PATTERNS[entry.declension];
  const lemma = entry.lemma.toLowerCase();
  const stem = lemma.slice(0, lemma.length - pattern.cut);
  const give = (endings: Endings, gender: string, number: string, share = 1): void => {
    CASES.forEach((grammeme, index) => {
      const ending = endingOf(entry, pattern, endings, index);
      const tag = `NOUN,${entry.animacy === 'animate' ? 'anim' : 'inan'},${gender} ${number},${grammeme}`;
      take(stem + ending, parseOf(lemma, grammarOf(tag), (WEIGHTS[index] ?? 0) * share, 'supplement'));
    });
  };
  const gender = { masculine: 'masc', feminine: 'femn', neuter: 'neut', common: 'Ms-f' }[entry.gender];
  const marks = [nameGrammeme(entry), entry.declension === 'none' ? ',Fixd' : ''].join('');
  if (entry.pluralOnly) {
    give(pattern.singular, `GNdr,Pltm${marks}`, 'plur');
    return;
  }
  give(pattern.singular, gender + marks, 'sing');
  if (pattern.feminine) give(pattern.feminine, `femn${marks}`, 'sing', FEMININE_SHARE);
  if (pattern.plural && entry.name !== 'first-name') give(pattern.plural, gender + marks, 'plur');
}

function nameGrammeme(entry: SupplementEntry): string {
  switch (entry.name) {
    case 'surname':
      return ',Surn';
    case 'first-name':
      return ',Name';
    case 'patronymic':
      return ',Patr';
    case 'place':
      return ',Geox';
    case 'organisation':
      return ',Orgn';
    case 'trademark':
      return ',Trad';
    default:
      return '';
  }
}

/** The ending of a case; the spelling rule «г, к, х + и» and the accusative of lifeless nouns are seen to here. */
function endingOf(entry: SupplementEntry, pattern: Pattern, endings: Endings, index: number): string {
  const lifeless = entry.animacy === 'inanimate' && (endings === pattern.plural || entry.gender === 'masculine');
  const ending = endings[lifeless && index === 3 ? 0 : index] ?? '';
  if (index === 0 && pattern.cut === 2 && endings === pattern.singular) return entry.lemma.slice(-2);
  const last = entry.lemma.at(-1 - pattern.cut) ?? '';
  // «Сунаки», «Сибиги»; «Залужные» but «Зеленские»
  if (ending.startsWith('ы') && /[гкхжшчщ]/.test(last)) return `и${ending.slice(1)}`;
  if (pattern.cut === 2 && ending.startsWith('и') && !/[гкхжшчщ]/.test(last)) return `ы${ending.slice(1)}`;
  return ending;
}
