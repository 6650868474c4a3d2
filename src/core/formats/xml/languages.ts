import { fault, type Fault } from '../../fault';

/** Whether a language code (`ru`, `ru-RU`, `EN_us`) is of this language. */
export function isLanguage(code: string, language: 'ru' | 'en'): boolean {
  return code.toLowerCase().split(/[-_]/, 1)[0] === language;
}

/** A warning for a file that says it is in other languages than Russian and English; a language it does not name is taken on trust. */
export function otherLanguages(path: string, source: string | null, target: string | null): Fault[] {
  const isOurs = (source === null || isLanguage(source, 'ru')) && (target === null || isLanguage(target, 'en'));
  return isOurs ? [] : [fault('format-languages', { path, source: source ?? '?', target: target ?? '?' })];
}
