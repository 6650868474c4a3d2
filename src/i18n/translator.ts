import { createInstance } from 'i18next';
import { english } from './messages/en';
import type { KeyOf } from './messages/localised';
import { russian } from './messages/ru';

/** The languages that Sverka speaks to its users. */
export type UiLanguage = 'en' | 'ru';
export const UI_LANGUAGES = ['en', 'ru'] as const satisfies readonly UiLanguage[];

/** The key of a message, e.g. `faults.file-empty`; of a plural without its ending. */
export type MessageKey = KeyOf<typeof english>;

/** Values for the placeholders of a message; `count` chooses the plural. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words messages, numbers and dates in one language. */
export interface Translator {
  readonly language: UiLanguage;
  /** The message of a key. */
  t(key: MessageKey, values?: MessageValues): string;
  /** The message of a key that is only known at run time (a check's id, a code in data); undefined if there is none. */
  find(key: string, values?: MessageValues): string | undefined;
  /** A number with the separators of the language: 12,345.6 and 12 345,6. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A share 0..1 as a percentage without decimals. */
  percent(share: number): string;
  /** A date without its time; `time` as a Date or ISO 8601, shown in the local time zone unless options name one. */
  date(time: Date | string, options?: Intl.DateTimeFormatOptions): string;
  /** A date with hours and minutes, as `date`. */
  dateTime(time: Date | string, options?: Intl.DateTimeFormatOptions): string;
  /** Items joined as the language does: "a, b, and c", «а, б и в». */
  list(items: readonly string[]): string;
}

// British order of dates: day before month, as the Russian has it, and unlike 3/4/2025 never ambiguous.
const LOCALES: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ru: 'ru-RU' };

/** Makes the translator of a language; all messages are built in, so it is ready at once. */
export function createTranslator(language: UiLanguage): Translator {
  const locale = LOCALES[language];
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: english }, ru: { translation: russian } },
    initAsync: false,
    nsSeparator: false,
    returnNull: false,
    // Messages go into text nodes and terminals, so nothing is escaped for HTML.
    interpolation: { escapeValue: false },
  });
  void instance.init();
  const translate = (key: string, values: MessageValues = {}): string => String(instance.t(key, { ...values }));
  // Kept, for to make one takes longer than to use it a hundred times.
  const plain = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    language,
    t: translate,
    find: (key, values = {}) => {
      // A group of messages exists as well, but is no message.
      const found = instance.exists(key, { ...values })
        ? instance.t(key, { ...values, returnObjects: true })
        : undefined;
      return typeof found === 'string' ? found : undefined;
    },
    number: (value, options) => (options ? new Intl.NumberFormat(locale, options) : plain).format(value),
    percent: (share) => percent.format(share),
    date: (time, options = { dateStyle: 'medium' }) => formatTime(locale, time, options),
    dateTime: (time, options = { dateStyle: 'medium', timeStyle: 'short' }) => formatTime(locale, time, options),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

function formatTime(locale: string, time: Date | string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(typeof time === 'string' ? new Date(time) : time);
}
