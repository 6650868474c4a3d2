import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/checks/registry';
import { FAULT_CODES } from '../../src/core/fault';
import { SEVERITIES } from '../../src/core/findings/finding';
import { SEGMENT_KINDS, SEGMENT_STATES } from '../../src/core/segments/segment';
import { english } from '../../src/i18n/messages/en';
import { russian } from '../../src/i18n/messages/ru';
import { createTranslator, UI_LANGUAGES } from '../../src/i18n/translator';
import { WORD_FORMS } from '../../src/i18n/word-finding';

const RUSSIAN_PLURALS = ['one', 'few', 'many', 'other'];
const folder = new URL('../../src/i18n/messages/', import.meta.url);

/** Every message by its dotted key. */
function leaves(messages: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of leaves(value as object, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const base = (key: string): string => key.replace(/_(?:one|few|many|other)$/, '').replace(/@\w+$/, '');
const texts = { en: leaves(english), ru: leaves(russian) };
const bases = { en: new Set([...texts.en.keys()].map(base)), ru: new Set([...texts.ru.keys()].map(base)) };
const wordForm = new RegExp(`(?:${WORD_FORMS.map((form) => form[0]?.toUpperCase() + form.slice(1)).join('|')})$`);

/** Names of the placeholders; the forms of a word count as the word. */
function placeholders(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => (match[1] ?? '').replace(wordForm, ''));
  return [...new Set(names)].sort();
}

describe('The messages', () => {
  it('have the same keys in both languages', () => {
    expect([...bases.ru].sort()).toEqual([...bases.en].sort());
  });

  it('say something under every key', () => {
    for (const language of UI_LANGUAGES) {
      const empty = [...texts[language]].filter(([, text]) => text.trim() === '' || text.trim() !== text);
      expect(empty, language).toEqual([]);
    }
  });

  it('have both plural forms in English and all four in Russian', () => {
    const plurals = [...texts.en.keys()].filter((key) => key.endsWith('_other')).map(base);
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) {
      expect(texts.en.has(`${key}_one`), `${key}_one in English`).toBe(true);
      for (const form of RUSSIAN_PLURALS)
        expect(texts.ru.has(`${key}_${form}`), `${key}_${form} in Russian`).toBe(true);
    }
    const odd = [...texts.en.keys(), ...texts.ru.keys()].filter((key) => key !== base(key) && !key.includes('@'));
    expect(odd.map(base).filter((key) => !plurals.includes(key))).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of texts.ru) {
      const original = texts.en.get(key) ?? texts.en.get(`${base(key)}_other`) ?? texts.en.get(base(key));
      expect(placeholders(text), key).toEqual(placeholders(original ?? ''));
    }
  });

  it('hold no Cyrillic in English', () => {
    const cyrillic = [...texts.en].filter(
      ([key, text]) => !key.startsWith('checks.') && /\p{Script=Cyrillic}/u.test(text),
    );
    expect(cyrillic).toEqual([]);
  });

  it('are all joined: each topic file and each check file has its line in the index of both languages', () => {
    const stems = (path: string) =>
      readdirSync(new URL(path, folder))
        .filter((name) => name !== 'index.ts')
        .map((name) => name.replace(/\.ts$/, ''))
        .sort();
    for (const [language, messages] of [
      ['en', english],
      ['ru', russian],
    ] as const) {
      expect(Object.keys(messages).sort()).toEqual(stems(`${language}/`).map(camelCase).sort());
      expect(Object.keys(messages.checks).sort()).toEqual(stems(`${language}/checks/`));
    }
  });
});

describe('Every code of the core is worded', () => {
  it.each(UI_LANGUAGES)('in %s: faults, severities, states and kinds', (language) => {
    const translator = createTranslator(language);
    const keys = [
      ...FAULT_CODES.map((code) => `faults.${code}`),
      ...SEVERITIES.map((severity) => `review.severity.${severity}`),
      ...SEGMENT_STATES.map((state) => `review.state.${state}`),
      ...SEGMENT_KINDS.map((kind) => `review.kind.${kind}`),
    ];
    expect(keys.filter((key) => translator.find(key, { count: 2 }) === undefined)).toEqual([]);
  });

  it.each(UI_LANGUAGES)('in %s: name, summary and messages of each check', (language) => {
    const translator = createTranslator(language);
    const keys = CHECKS.flatMap(({ meta }) =>
      ['name', 'summary', ...meta.messageIds.map((id) => `messages.${id}`)].map((key) => `checks.${meta.id}.${key}`),
    );
    expect(keys.filter((key) => translator.find(key, { count: 2 }) === undefined)).toEqual([]);
  });

  it('and no message of a check is worded that it does not send', () => {
    const sent = new Map(CHECKS.map(({ meta }) => [meta.id, meta.messageIds]));
    for (const [id, { messages }] of Object.entries(english.checks)) {
      const known = sent.get(id);
      if (known !== undefined)
        expect(
          Object.keys(messages)
            .map(base)
            .filter((key) => !known.includes(key)),
          id,
        ).toEqual([]);
    }
  });

  it('and no fault is worded that does not exist', () => {
    const codes: readonly string[] = FAULT_CODES;
    expect(
      Object.keys(english.faults)
        .map(base)
        .filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });
});

function camelCase(stem: string): string {
  return stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
