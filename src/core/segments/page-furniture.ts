import { FURNITURE_PATTERNS, FURNITURE_PHRASES, type FurnitureReason } from './page-furniture.lexicon';

/** Longer texts are no buttons and no labels; cookie notices are the longest that are known. */
const LONGEST = 400;
const LONGEST_LABEL = 140;

const TELLING =
  /cookie|канал|соцсет|рассылк|мессенджер|дзен|telegram|телеграм|вконтакте|youtube|newsletter|channel|messenger|facebook|twitter|social|news|новости|читайте|смотрите|читать|read|also|реклама|переведено|translated|просмотр|комментари|views|comments/i;

const phrases = new Map<string, FurnitureReason>();
for (const [reason, list] of Object.entries(FURNITURE_PHRASES)) {
  for (const phrase of list.split(/[|\n]/)) {
    const known = phrase.trim();
    if (known) phrases.set(known, reason as FurnitureReason);
  }
}
const LONGEST_PHRASE = Math.max(...[...phrases.keys()].map((phrase) => phrase.length)) + 10;

/** Whether a word may make a longer text page furniture; a text of sentences that has none is none. */
export function tellsFurniture(word: string): boolean {
  return TELLING.test(word);
}

/** Whether a text is so short that any words may be a label. */
export function isLabelLong(text: string): boolean {
  return text.length <= LONGEST_PHRASE;
}

/**
 * Why a whole text is page furniture (a button, an ad label, a counter) rather than part of an article; null if it is
 * not. Both languages are looked up on either side, because machines leave labels untranslated.
 */
export function pageFurnitureReason(text: string): FurnitureReason | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  // Of longer texts only cookie notices are known; sentences of an article need not be looked at closely.
  if (trimmed.length > LONGEST_LABEL && !/cookie/i.test(trimmed)) return null;
  // The longest label is shorter than this; longer ones have one of these words.
  if (trimmed.length > LONGEST_PHRASE && !TELLING.test(trimmed)) return null;
  const label = trimmed
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
  const reason = phrases.get(label);
  if (reason !== undefined) return isSaid(trimmed) ? null : reason;
  return FURNITURE_PATTERNS.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? null;
}

/** Whether somebody says it rather than a page: labels open with no dash, hold no quotation and end with no full stop. */
function isSaid(text: string): boolean {
  return /^[—–]\s|[«"“]|[?!]$|[^.]\.$/.test(text);
}
