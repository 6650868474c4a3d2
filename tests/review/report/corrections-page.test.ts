import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator';
import { correctionsPage, type ShownCorrection } from '../../../src/review/report/corrections-page';

const correction: ShownCorrection = {
  number: 12,
  segment: { source: 'Она вышла & ушла.' },
  before: 'She left.',
  after: 'It left.',
  author: 'Anna <anna@example.org>',
  time: '2026-03-02T11:30:00.000Z',
  reason: 'pronoun-antecedent',
};

function page(corrections: readonly ShownCorrection[], language: 'en' | 'ru' = 'en'): string {
  return correctionsPage(createTranslator(language), {
    title: 'A <b>talk</b>',
    author: 'Anna, Boris',
    time: '2026-03-02T11:30:00.000Z',
    fileName: 'talk.en.txt',
    corrections,
  });
}

describe('the page of corrections', () => {
  it('shows the Russian, the words that went and came, who and why', () => {
    const html = page([correction]);
    expect(html).toContain('#12 ');
    expect(html).toContain('<p lang="ru">Она вышла &amp; ушла.</p>');
    expect(html).toContain('<p lang="en"><del>She</del><ins>It</ins> left.</p>');
    expect(html).toContain('Anna &lt;anna@example.org&gt; · ');
    expect(html).toContain('He or she for a thing');
    expect(html).toContain('talk.en.txt · Anna, Boris · ');
  });

  it('holds the texts as text, and controls as signs', () => {
    const html = page([{ ...correction, after: `<script>alert('1')</script>\u0000\u001b[2J`, reason: '<img src=x>' }]);
    expect(html).not.toMatch(/<script|<img|<b>talk/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  it('needs nothing from elsewhere, and its policy lets nothing in', () => {
    const html = page([correction]);
    expect(html).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
    expect(html).not.toMatch(/\b(?:src|href|style|on[a-z]+)=/);
  });

  it('says what was left out and what was typed where nothing stood', () => {
    expect(page([{ ...correction, after: '' }])).toContain('Left out of the export.');
    expect(page([{ ...correction, before: '' }])).toContain('The machine translation had nothing here.');
  });

  it('counts in both languages, and says when there is nothing', () => {
    expect(page([correction])).toContain('1 corrected segment<');
    expect(page([correction, correction], 'ru')).toContain('2 исправленных сегмента<');
    expect(page([])).toContain('Nothing was corrected.');
    expect(page([], 'ru')).toContain('<html lang="ru">');
  });
});
