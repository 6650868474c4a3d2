import {
  AFTER_HOUR,
  INITIAL_OPENERS,
  INSIDE_NAMES,
  NEVER_ENDING,
  RUSSIAN_OPENERS,
  SENTENCE_OPENERS,
  SOMETIMES_ENDING,
} from './abbreviations.lexicon';
import { CharacterClass, classAt, isTagCharacter } from './characters';
import type { Language, Span } from './span';

/** How far the rules look around a mark: fixed, so that a long text without spaces costs no more than another. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 60;
const ENDERS = '.!?…';
const CLOSERS = '"»”’\'›)]}';
const OPENERS = /^[\s"«“„'‘‹([{\uE000-\uF8FF]+/;

/**
 * The sentences of a block or of running text as trimmed spans in order; together they hold every character that is no
 * space. Rules: a mark that ends, what closes behind it, a space; then abbreviations, initials, a small letter or a dash
 * after a closed quote go on («„Да!“ — сказал он»). A blank line always ends a sentence, a single line break never does.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let offset = 0;
  const end = (to: number): void => {
    const span = trim(text, from, to);
    if (span) spans.push(span);
    from = to;
  };
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '\n') {
      const next = endOfSpaces(text, offset);
      if (hasBlankLine(text, offset, next)) end(next);
      offset = next;
    } else if (ENDERS.includes(character)) {
      const boundary = readBoundary(text, offset);
      if (boundary.next > boundary.closed && ends(text, from, boundary, language)) end(boundary.next);
      // A blank line behind the mark is left for the branch above when the rules say that the sentence goes on.
      offset = boundary.closed;
    } else offset++;
  }
  end(text.length);
  return spans;
}

/** A mark that may end a sentence: where it starts, where its run ends, where brackets behind it close, where text goes on. */
interface Boundary {
  readonly mark: number;
  readonly marked: number;
  readonly closed: number;
  readonly next: number;
}

function readBoundary(text: string, mark: number): Boundary {
  let marked = mark + 1;
  while (marked < text.length && ENDERS.includes(text.charAt(marked))) marked++;
  let closed = marked;
  while (closed < text.length && (CLOSERS.includes(text.charAt(closed)) || isTagCharacter(text.charCodeAt(closed))))
    closed++;
  const note = /^(?:\[\d{1,3}\])+/.exec(text.slice(closed, closed + 20));
  if (note) closed += note[0].length;
  return { mark, marked, closed, next: endOfSpaces(text, closed) };
}

function endOfSpaces(text: string, from: number): number {
  let to = from;
  while (to < text.length && classAt(text, to) === CharacterClass.space) to++;
  return to;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < to;
}

function trim(text: string, from: number, to: number): Span | null {
  let first = from;
  let last = to;
  while (first < last && classAt(text, first) === CharacterClass.space) first++;
  while (last > first && classAt(text, last - 1) === CharacterClass.space) last--;
  return first < last ? { from: first, to: last } : null;
}

function ends(text: string, from: number, boundary: Boundary, language: Language): boolean {
  if (boundary.next >= text.length) return true;
  if (hasBlankLine(text, boundary.closed, boundary.next)) return true;
  const following = text.slice(boundary.next, boundary.next + LOOK_AHEAD);
  const opened = following.replace(OPENERS, '');
  if (/^\p{Ll}/u.test(opened)) return false;
  const closers = text.slice(boundary.marked, boundary.closed);
  if (/^[—–-]/.test(following) && (/["»”’]/.test(closers) || /^[—–-]\s*["«“„]?\p{Ll}/u.test(following))) return false;
  // «(?)», "(!)": a doubt about the word before, not an end.
  if (/^\)/.test(closers) && text.charAt(boundary.mark - 1) === '(') return false;
  if (boundary.marked - boundary.mark !== 1 || text.charAt(boundary.mark) !== '.') return true;
  const before = text.slice(Math.max(from, boundary.mark - LOOK_BACK), boundary.mark);
  const startsSentence = boundary.mark - from <= LOOK_BACK;
  return !goesOnAfterFullStop(before, startsSentence, closers, following, opened, language);
}

function goesOnAfterFullStop(
  before: string,
  startsSentence: boolean,
  closers: string,
  following: string,
  opened: string,
  language: Language,
): boolean {
  const word = lastWord(before);
  if (!word) return false;
  // «1. Введение», "IV. Results", "a. First": the number of a list.
  if (startsSentence && closers === '' && isListNumber(before, word)) return true;
  const lower = word.toLowerCase();
  // «до 50 °С. Коврики», "50 °C. The mats": a unit.
  if (/°\s?\p{L}$/u.test(before)) return !/^\p{Lu}/u.test(opened);
  if (isInitials(word, language)) {
    // «витамин С. Кроме того»
    if (language === 'ru' && word.length === 1 && INITIAL_OPENERS.has(firstWord(opened))) return false;
    if (language === 'ru' || word.length === 1) return !(word === 'I' && SENTENCE_OPENERS.has(firstWord(opened)));
    if (/^\p{Lu}\p{Ll}/u.test(following) && !SENTENCE_OPENERS.has(firstWord(opened))) return true;
  }
  if (language === 'ru' && isPronoun(lower, before, following)) return false;
  // «см. рисунок» but «длина 40 см. Вес»: a number before it makes it a unit.
  const unit = SOMETIMES_ENDING[language].has(lower) && /\d\s?\p{L}+$/u.test(before);
  if (NEVER_ENDING[language].has(lower) && !unit) return true;
  return language === 'ru'
    ? goesOnInRussian(before, lower, closers, following)
    : goesOnInEnglish(lower, closers, following, opened);
}

function goesOnInRussian(before: string, lower: string, closers: string, following: string): boolean {
  // «г. Женева» but «в 2010 г. Россия»
  if (lower === 'г' && !/\d\s*г$/i.test(before)) return true;
  if (lower === 'в' && !/[IVX\d]\s*в$/.test(before)) return false;
  // «на сумму 3 трлн. 24 апреля подписали»
  if (/^\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/.test(following)) return false;
  return closers === '' && SOMETIMES_ENDING.ru.has(lower) && !/^(?:\p{Lu}|["«“„'‘([—–])/u.test(following);
}

/** «старается быть им. Но никто» and «память о нем. Министр» against «завод им. Кирова» and «нем. Wort». */
function isPronoun(lower: string, before: string, following: string): boolean {
  if (lower === 'им') return RUSSIAN_OPENERS.has(firstWord(following.replace(OPENERS, '')));
  return lower === 'нем' && /(?:^|\s)(?:в|на|о|об|обо|при|по)\s+нем$/i.test(before);
}

function goesOnInEnglish(lower: string, closers: string, following: string, opened: string): boolean {
  if (closers !== '' || !SOMETIMES_ENDING.en.has(lower)) return false;
  if (lower === 'no') return /^\d/.test(following);
  if (!/^(?:\p{Lu}|["“‘'([—–])/u.test(following)) return true;
  if (lower === 'a.m' || lower === 'p.m') return AFTER_HOUR.test(opened);
  return INSIDE_NAMES.has(lower) && /^\p{Lu}/u.test(following) && !SENTENCE_OPENERS.has(firstWord(opened));
}

function isListNumber(before: string, word: string): boolean {
  return before.trim() === word && /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|\p{L})$/u.test(word);
}

/** «С», «А.С», "J.F": capital letters with full stops; a Roman numeral in Russian is none («в главе V.»). */
function isInitials(word: string, language: Language): boolean {
  if (!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  if (language === 'en' && SOMETIMES_ENDING.en.has(word.toLowerCase())) return false;
  return !(language === 'ru' && /^[IVXLC]$/.test(word));
}

/** The letters, digits and inner full stops or hyphens that a text ends with; read backwards, as a pattern would try every start. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0) {
    const found = classAt(text, from - 1);
    const unit = text.charAt(from - 1);
    const inside = unit === '.' || (unit === '-' && from < text.length);
    if (found !== CharacterClass.letter && found !== CharacterClass.digit && !inside) break;
    from--;
  }
  while (from < text.length && (text.charAt(from) === '.' || text.charAt(from) === '-')) from++;
  return text.slice(from);
}

function firstWord(text: string): string {
  return /^[\p{L}']+/u.exec(text)?.[0].toLowerCase() ?? '';
}
