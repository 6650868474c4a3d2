import { describe, expect, it } from 'vitest';
import { fault } from '../../src/core/fault';
import type { Finding } from '../../src/core/findings/finding';
import { createTranslator } from '../../src/i18n/translator';
import { wordFault } from '../../src/i18n/word-fault';
import { wordFinding } from '../../src/i18n/word-finding';

const english = createTranslator('en');
const russian = createTranslator('ru');

const finding = (messageId: string, data: Finding['data'], check = 'could-not-run') =>
  ({ check, messageId, data, category: 'other', severity: 'neutral' }) as const;

describe('createTranslator', () => {
  it('says the same thing in two languages', () => {
    expect(english.t('review.state.confirmed')).toBe('Confirmed');
    expect(russian.t('review.state.confirmed')).toBe('Подтверждён');
  });

  it('chooses the plural by count', () => {
    const say = (count: number) => russian.t('faults.finding-ambiguous', { key: 'ab', count });
    expect(say(1)).toContain('1 замечания');
    expect(say(3)).toContain('ключи 3 замечаний');
    expect(say(11)).toContain('11 замечаний');
    expect(english.t('faults.finding-ambiguous', { key: 'ab', count: 2 })).toContain('2 findings');
  });

  it('leaves markup, braces and dollars of a value alone', () => {
    const path = '<b>{{x}} $t(review.state.edited) & $100';
    expect(english.t('faults.file-empty', { path })).toBe(`${path} holds no text. Choose the file that does.`);
  });

  it('finds no message under an unknown key or a group', () => {
    expect(english.find('review.state.lost')).toBeUndefined();
    expect(english.find('review.state')).toBeUndefined();
  });

  it('writes numbers, shares, dates and lists as each language does', () => {
    expect(english.number(12345.6)).toBe('12,345.6');
    expect(russian.number(12345.6).replace(/\s/g, ' ')).toBe('12 345,6');
    expect(english.percent(0.25)).toBe('25%');
    expect(english.date('2021-02-05T10:30:00Z', { dateStyle: 'long', timeZone: 'UTC' })).toBe('5 February 2021');
    expect(russian.date('2021-02-05T10:30:00Z', { dateStyle: 'long', timeZone: 'UTC' })).toBe('5 февраля 2021 г.');
    expect(russian.dateTime(new Date(Date.UTC(2021, 1, 5, 10, 30)), { timeStyle: 'short', timeZone: 'UTC' })).toBe(
      '10:30',
    );
    expect(english.list(['one', 'two', 'three'])).toBe('one, two and three');
    expect(russian.list(['раз', 'два', 'три'])).toBe('раз, два и три');
  });
});

describe('wordFault', () => {
  it('names the place and the remedy', () => {
    const text = wordFault(english, fault('encoding-unsure', { path: 'ru.txt', guess: 'windows-1251' }));
    expect(text).toContain('ru.txt');
    expect(text).toContain('--source-encoding windows-1251');
  });
});

describe('wordFinding', () => {
  it('gives the name of the check, the message, the category and the severity', () => {
    const worded = wordFinding(english, {
      ...finding('word', { words: 'direct direct' }, 'repeated-word'),
      category: 'fluency/duplication',
      severity: 'major',
    });
    expect(worded).toEqual({
      name: 'Repeated word',
      message: '“direct direct” stands twice in a row; the Russian does not repeat it.',
      category: 'Duplication',
      severity: 'Major',
    });
  });

  it('words a code in the data, in the form that the sentence asks for', () => {
    const data = { check: 'repeated-word', segment: 's1', side: '$side.target', from: 10, to: 18, length: 12 };
    expect(wordFinding(english, finding('bad-span', data)).message).toContain('in the English text');
    const message = wordFinding(russian, finding('bad-span', data)).message;
    expect(message).toContain('английского текста');
    expect(message).toContain('«Повтор слова»');
  });

  it('leaves a price in the data alone', () => {
    const worded = wordFinding(english, finding('word', { words: '$100' }, 'repeated-word'));
    expect(worded.message).toContain('“$100”');
  });

  it('names a finding of an unknown check by its codes', () => {
    const worded = wordFinding(russian, finding('whatever', {}, 'from-the-future'));
    expect([worded.name, worded.message]).toEqual(['from-the-future', 'from-the-future: whatever']);
  });
});
