import { detectLanguage } from '../../text/detect-language';

/** Which columns of a table hold what, counted from 0. */
export interface TableColumns {
  /** Whether the first row names the columns. */
  readonly hasHeading: boolean;
  readonly source: number;
  readonly target: number;
  readonly id: number | null;
  readonly state: number | null;
  readonly notes: number | null;
  readonly kind: number | null;
}

type Role = 'source' | 'target' | 'id' | 'state' | 'notes' | 'kind';

/** What columns are called, in the order of preference. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  source: [
    ...['source', 'russian', 'ru', 'ru-ru', 'source text', 'original', 'src', 'русский', 'исходный текст'],
    ...['оригинал', 'русский текст', 'источник', 'исходный'],
  ],
  target: [
    ...[
      'target',
      'corrected english',
      'исправленный английский',
      'english',
      'en',
      'en-us',
      'en-gb',
      'target text',
      'translation',
      'tgt',
      'английский',
      'перевод',
    ],
    ...['английский текст', 'machine translation', 'machine', 'mt', 'машинный перевод'],
  ],
  id: ['id', 'key', 'segment', 'ключ', 'сегмент'],
  state: ['state', 'status', 'состояние', 'статус'],
  notes: ['notes', 'note', 'comment', 'comments', 'заметки', 'заметка', 'примечание', 'примечания', 'комментарий'],
  kind: ['kind', 'вид'],
};

/**
 * How many rows above the table are remarks (`# exported on Monday`): they begin with a hash, and the row below them names columns, or
 * each of them is one cell with a blank behind its hash above a row of several. Other rows that begin so are texts.
 */
export function remarksAbove(rows: readonly (readonly string[])[]): number {
  const count = rows.findIndex(([first = '']) => !/^\uFEFF?\s*#/.test(first));
  const below = rows[count];
  if (count <= 0 || below === undefined) return 0;
  const heading = below.map((cell) => cell.trim().toLowerCase());
  const namesBoth = [NAMES.source, NAMES.target].every((names) => names.some((name) => heading.includes(name)));
  const isRemark = ([first = '', ...more]: readonly string[]): boolean => more.length === 0 && /#(?:\s|$)/.test(first);
  return namesBoth || (below.length > 1 && rows.slice(0, count).every(isRemark)) ? count : 0;
}

/** Rows looked at to learn what a column holds. */
const SAMPLE = 200;

/**
 * The columns of a table: those that somebody wants (`RU,EN`: each by its heading, its letter as in spreadsheets, or its number from 1),
 * else those that headings name, else those with the most Russian and the most English. Null where that finds no two columns.
 */
export function columnsOf(rows: readonly (readonly string[])[], wanted: string | null = null): TableColumns | null {
  const heading = (rows[0] ?? []).map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const named = (role: Role): number | null => {
    const place = NAMES[role].map((name) => heading.indexOf(name)).find((found) => found >= 0);
    return place ?? null;
  };
  const pair = wanted === null ? foundPair(rows, named) : wantedPair(rows, heading, wanted);
  if (pair === null || pair.source === pair.target) return null;
  const hasHeading = pair.hasHeading ?? looksLikeHeading(rows, heading, pair);
  const others = { id: null, state: null, notes: null, kind: null };
  if (!hasHeading) return { ...pair, ...others, hasHeading };
  const free = (role: Role): number | null => {
    const place = named(role);
    return place === pair.source || place === pair.target ? null : place;
  };
  return { ...pair, hasHeading, id: free('id'), state: free('state'), notes: free('notes'), kind: free('kind') };
}

interface Pair {
  readonly source: number;
  readonly target: number;
  /** Null where it is not known yet. */
  readonly hasHeading: boolean | null;
}

function foundPair(rows: readonly (readonly string[])[], named: (role: Role) => number | null): Pair | null {
  const source = named('source');
  const target = named('target');
  if (source !== null && target !== null) return { source, target, hasHeading: true };
  const russian = richest(rows, /\p{Script=Cyrillic}/gu);
  const english = richest(rows, /\p{Script=Latin}/gu);
  return russian === null || english === null ? null : { source: russian, target: english, hasHeading: null };
}

/** The column with the most letters of a script; text counts for more than codes and addresses. */
function richest(rows: readonly (readonly string[])[], letters: RegExp): number | null {
  const weights: number[] = [];
  for (const row of rows.slice(0, SAMPLE)) {
    for (const [column, cell] of row.entries()) {
      const count = cell.match(letters)?.length ?? 0;
      weights[column] = (weights[column] ?? 0) + (/\S\s+\S/.test(cell) ? count : count / 20);
    }
  }
  const most = Math.max(0, ...weights.map((weight) => weight || 0));
  return most === 0 ? null : weights.findIndex((weight) => weight === most);
}

function wantedPair(rows: readonly (readonly string[])[], heading: readonly string[], wanted: string): Pair | null {
  const names = wanted.split(/[,;]/).map((name) => name.trim());
  const [source, target, ...more] = names.map((name) => placeOf(rows, heading, name));
  if (source === undefined || target === undefined || more.length > 0) return null;
  if (source === null || target === null) return null;
  return { source: source.place, target: target.place, hasHeading: source.byHeading || target.byHeading ? true : null };
}

function placeOf(
  rows: readonly (readonly string[])[],
  heading: readonly string[],
  name: string,
): { readonly place: number; readonly byHeading: boolean } | null {
  const byName = heading.indexOf(name.toLowerCase());
  if (name !== '' && byName >= 0) return { place: byName, byHeading: true };
  const place = /^\d+$/.test(name) ? Number(name) - 1 : placeOfLetters(name);
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.length));
  return place >= 0 && place < width ? { place, byHeading: false } : null;
}

/** `A` is 0, `Z` 25, `AA` 26; −1 for what is no such name. */
export function placeOfLetters(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let place = 0;
  for (const letter of name.toUpperCase()) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

/** Whether the first row is of another language than the rest of its columns, or names one of them. */
function looksLikeHeading(rows: readonly (readonly string[])[], heading: readonly string[], pair: Pair): boolean {
  const [source = '', target = ''] = [heading[pair.source], heading[pair.target]];
  if (NAMES.source.includes(source) || NAMES.target.includes(target)) return true;
  if (rows.length < 2) return false;
  const rest = (column: number): string =>
    rows
      .slice(1, SAMPLE)
      .map((row) => row[column] ?? '')
      .join(' ');
  const isOther = (text: string, column: number, own: 'ru' | 'en'): boolean =>
    detectLanguage(rest(column)) === own && detectLanguage(text) === (own === 'ru' ? 'en' : 'ru');
  return isOther(source, pair.source, 'ru') || isOther(target, pair.target, 'en');
}
