import { describe, expect, it } from 'vitest';
import { checkSides, detectLanguage } from '../../../src/core/text/detect-language';

describe('the language of a text', () => {
  it('is known by its script', () => {
    expect(detectLanguage('Поезд ушёл вовремя.')).toBe('ru');
    expect(detectLanguage('The train left on time.')).toBe('en');
    expect(detectLanguage('Café, naïve, Łódź')).toBe('en');
  });

  it('is Russian for a Russian text full of Latin names', () => {
    expect(detectLanguage('Приложение Google Maps теперь работает на Android.')).toBe('ru');
  });

  it('is English when a sentence was left in Russian', () => {
    expect(detectLanguage('The train left on time. We waited for the next one. Потом пришёл автобус.')).toBe('en');
  });

  it('is unclear for few letters, none, or an even mixture', () => {
    for (const text of ['', '2024', 'ОК', 'BMW', 'Дом house окно door']) expect(detectLanguage(text)).toBe('unclear');
  });
});

describe('the sides of a pair', () => {
  const russian = { path: 'a.txt', text: 'Поезд ушёл вовремя.' };
  const english = { path: 'b.txt', text: 'The train left on time.' };
  const number = { path: 'c.txt', text: '2024' };

  it('pass when Russian is the source and English the target', () => {
    expect(checkSides(russian, english).ok).toBe(true);
  });

  it('pass when a short text says nothing', () => {
    expect(checkSides(number, number).ok).toBe(true);
    expect(checkSides(number, english).ok).toBe(true);
  });

  it('are named when swapped', () => {
    expect(checkSides(english, russian)).toEqual({
      ok: false,
      error: { code: 'sides-swapped', data: { source: 'b.txt', target: 'a.txt' } },
    });
  });

  it('are named when one is in the wrong language', () => {
    expect(checkSides(english, english)).toMatchObject({
      error: { code: 'source-not-russian', data: { path: 'b.txt' } },
    });
    expect(checkSides(russian, russian)).toMatchObject({
      error: { code: 'target-not-english', data: { path: 'a.txt' } },
    });
    expect(checkSides(number, russian)).toMatchObject({ error: { code: 'target-not-english' } });
  });
});
