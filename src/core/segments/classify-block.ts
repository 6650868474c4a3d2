import type { Language } from '../text/span';
import { pageFurnitureReason } from './page-furniture';
import type { SegmentKind } from './segment';

/** The texts of the blocks before and after; null at either end of the document. */
export interface Neighbours {
  readonly before: string | null;
  readonly after: string | null;
}

/** Headings of news run to about a hundred and twenty characters. */
const LONGEST_HEADING = 140;
const LONGEST_CAPTION = 200;

const CAPTION: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:(?:фото|фотография|иллюстрация|видео|инфографика|графика|скриншот|источник фото|на фото|на снимке)\s*[:：©]|фото (?:из|с сайта|предоставлено|автора)\s|©)/iu, // prettier-ignore
  en: /^(?:(?:photo|photograph|picture|image|illustration|video|infographics?|graphics?|screenshot|photo source|source of the photo|in the photo|pictured)\s*[:：©]|(?:photo|photograph|image|illustration|video) (?:by|courtesy of)\s|©)/iu, // prettier-ignore
};

/**
 * What a block is in its document. A turn is what opens with a dash, as questions and short answers of interviews do;
 * the paragraphs of a long answer stay paragraphs. A heading is a short line without a final stop that something follows.
 */
export function classifyBlock(text: string, language: Language, neighbours?: Neighbours): SegmentKind {
  const trimmed = text.replace(/[\u{E000}-\u{F8FF}\uFEFF]/gu, '').trim();
  if (pageFurnitureReason(trimmed) !== null) return 'boilerplate';
  if (/^[—–]\s*[^\s—–]/.test(trimmed) || (/^-\s/.test(trimmed) && trimmed.endsWith('?'))) return 'turn';
  if (trimmed.length <= LONGEST_CAPTION && CAPTION[language].test(trimmed)) return 'caption';
  return isHeading(trimmed, neighbours) ? 'heading' : 'paragraph';
}

function isHeading(text: string, neighbours: Neighbours | undefined): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  if (/[.,:;…!]["»”’)]*$/u.test(text)) return false;
  if (!/^["«“„'‘(]*[\p{Lu}\p{N}]/u.test(text)) return false;
  if (neighbours === undefined) return true;
  // «Да?» between turns is said by somebody; a heading that asks stands over a paragraph of several words.
  if (text.endsWith('?') && text.split(/\s+/).length < 3) return false;
  return neighbours.after !== null && neighbours.after.trim() !== '';
}
