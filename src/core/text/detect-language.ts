import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Language } from './span';

/** A text of a pair and the file that it comes from. */
export interface SideText {
  readonly path: string;
  readonly text: string;
}

/** Fewer letters than this say nothing: «ОК» or "BMW" stands in texts of both languages. */
const FEWEST_LETTERS = 4;
/** Characters looked at; a longer text is judged by its beginning. */
const SAMPLE = 200_000;
/** Russian keeps Latin names, English of a machine now and then whole Russian sentences: shares of Cyrillic. */
const RUSSIAN_FROM = 0.55;
const ENGLISH_UP_TO = 0.4;

/** The language of a text by its script, Russian for Cyrillic; `unclear` for few letters or an even mixture. */
export function detectLanguage(text: string): Language | 'unclear' {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin < FEWEST_LETTERS) return 'unclear';
  const share = cyrillic / (cyrillic + latin);
  if (share >= RUSSIAN_FROM) return 'ru';
  return share <= ENGLISH_UP_TO ? 'en' : 'unclear';
}

/** Fails when the sides are swapped, or one of them is clearly in the wrong language. */
export function checkSides(source: SideText, target: SideText): Result<null> {
  const sourceLanguage = detectLanguage(source.text);
  const targetLanguage = detectLanguage(target.text);
  if (sourceLanguage === 'en' && targetLanguage === 'ru') {
    return failure(fault('sides-swapped', { source: source.path, target: target.path }));
  }
  if (sourceLanguage === 'en') return failure(fault('source-not-russian', { path: source.path }));
  if (targetLanguage === 'ru') return failure(fault('target-not-english', { path: target.path }));
  return success(null);
}
