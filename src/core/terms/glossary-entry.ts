import { isPattern, parsePattern, type Pattern } from '../patterns/pattern';
import type { Severity } from '../findings/finding';
import type { Term } from './term';

/** A way to write a term in English. */
export interface EnglishForm {
  readonly text: string;
  readonly pattern: Pattern;
  /** The first letters that every inflected form of it begins with. */
  readonly beginning: string;
  /** Words that count only in capitals ("MID", not "mid"). */
  readonly capitals: ReadonlySet<string>;
}

/** A glossary entry made ready for matching. */
export interface GlossaryEntry {
  readonly russian: readonly Pattern[];
  /** Russian words that count only in capitals («ВОЗ», not «воз»). */
  readonly capitals: ReadonlySet<string>;
  /** The best form first. */
  readonly approved: readonly EnglishForm[];
  readonly forbidden: readonly EnglishForm[];
  readonly severity: Severity;
  /** Whether a user asked for it: then nothing but the approved form will do. */
  readonly own: boolean;
  /** The term that it was made from; absent in an entry of ours. */
  readonly term?: Term;
}

/**
 * Reads a list of our own: a line an entry, columns parted by " | ": Russian patterns (parted by " / "), approved forms (parted by
 * ";" or "="), forbidden forms (parted by ";"), severity. A mistake throws, since it is ours.
 */
export function readGlossaryLines(text: string): readonly GlossaryEntry[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [russian = '', approved = '', forbidden = '', severity = '', rest] = line.split(' | ');
      const forms = (list: string): EnglishForm[] => list.split(/[;=]/).map((form) => mustBeForm(form.trim(), line));
      if (rest !== undefined || !isOurSeverity(severity)) throw new Error(`an entry that cannot be read: ${line}`);
      return {
        russian: russian.split(' / ').map((notation) => mustBePattern(notation, line)),
        capitals: new Set(
          russian
            .split(/[ |/=()]+/)
            .filter(isInCapitals)
            .map(fold),
        ),
        approved: forms(approved),
        forbidden: forms(forbidden),
        severity: severity === 'style' ? 'neutral' : severity,
        own: false,
      };
    });
}

function isOurSeverity(text: string): text is 'major' | 'minor' | 'style' {
  return text === 'major' || text === 'minor' || text === 'style';
}

/** A term of a user as an entry; null if it has no word to look for. Words stand for their lemma and for the form as it is given. */
export function entryOfTerm(term: Term): GlossaryEntry | null {
  const { lemmas, approved, forbidden } = term;
  const russian = lemmas.flatMap((phrase) => patternOfWords(phrase) ?? []);
  const forms = approved.split(';').flatMap((form) => toForm(form.trim()) ?? []);
  if (russian.length === 0 || forms.length === 0) return null;
  return {
    russian,
    capitals: new Set(lemmas.flatMap((phrase) => phrase.split(/\s+/).filter(isInCapitals).map(fold))),
    approved: forms,
    forbidden: forbidden.flatMap((form) => toForm(form.trim()) ?? []),
    severity: 'major',
    own: true,
    term,
  };
}

function patternOfWords(phrase: string): Pattern[] {
  const words = phrase.match(WORDS) ?? [];
  if (words.length === 0) return [];
  return [
    words.map(
      (word) =>
        ({
          kind: 'word',
          lemmas: [fold(word), ...adjectivesOf(fold(word))],
          forms: [fold(word)],
          optional: false,
        }) as const,
    ),
  ];
}

/** The dictionary forms of an adjective that is given in another gender or in the plural: «стратегическая», «правоохранительные». */
function adjectivesOf(word: string): readonly string[] {
  const stem = /^(.{2,})(?:ая|яя|ое|ее|ые|ие)$/.exec(word)?.[1];
  return stem === undefined ? [] : [`${stem}ый`, `${stem}ий`, `${stem}ой`];
}

const WORDS = /[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu;

/** An English form; an article at its beginning does not count. Null if it has no word. */
function toForm(text: string): EnglishForm | null {
  const words = (text.match(WORDS) ?? []).filter((word, index) => index > 0 || !/^(?:the|an?)$/i.test(word));
  if (words.length === 0) return null;
  const pattern: Pattern = words.map((word) => ({
    kind: 'word',
    lemmas: [fold(word)],
    forms: [],
    optional: false,
  }));
  const beginning = fold(words[0] ?? '').slice(0, 2);
  return { text, pattern, beginning, capitals: new Set(words.filter(isInCapitals).map(fold)) };
}

function mustBeForm(text: string, line: string): EnglishForm {
  const form = toForm(text);
  if (form === null) throw new Error(`an entry with an empty form: ${line}`);
  return form;
}

function mustBePattern(notation: string, line: string): Pattern {
  const pattern = parsePattern(notation);
  if (!isPattern(pattern)) throw new Error(`an entry that cannot be read: ${line}`);
  // A name that the dictionary lacks is found as it is written.
  return pattern.map((step) => (step.kind === 'gap' ? step : { ...step, forms: [...step.forms, ...step.lemmas] }));
}

/** Two capitals or more, and nothing small. */
function isInCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}
