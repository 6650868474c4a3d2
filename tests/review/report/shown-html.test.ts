import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator';
import { shownHtml } from '../../../src/review/report/shown-html';

/** What a text becomes as the content of an element. */
function shown(text: string, language: 'en' | 'ru' = 'en') {
  return parseHTML(`<html><body><p>${shownHtml(createTranslator(language), text)}</p></body></html>`).document;
}

describe('a text in a page', () => {
  it('has a named sign for each character that nobody sees', () => {
    const signs = [...shown('a\u202eb\u200bc').querySelectorAll('.invisible')];
    expect(signs.map((sign) => [sign.getAttribute('data-sign'), sign.getAttribute('aria-label')])).toEqual([
      ['RLO', 'right-to-left override (U+202E)'],
      ['ZWSP', 'zero-width space (U+200B)'],
    ]);
    expect(shown('\u200b', 'ru').querySelector('.invisible')?.getAttribute('title')).toBe(
      'пробел нулевой ширины (U+200B)',
    );
  });

  it('holds the character itself, so that it is copied and read again as it was', () => {
    const text = 'a\u202eb <b>&amp;</b> \u{e0041}\u00ad.';
    expect(shown(text).querySelector('p')?.textContent).toBe(text);
  });

  it('keeps every turning character shut in', () => {
    const page = shown('\u202ea\u2066b\u2069');
    const outside = [...(page.querySelector('p')?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
    expect(outside.map(({ textContent }) => textContent).join('')).toBe('ab');
  });
});
