import type { UiLanguage } from '../../i18n/translator';

/** The name of a language in that language, as choices of languages show it: English, Русский. */
export function languageName(language: UiLanguage): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
