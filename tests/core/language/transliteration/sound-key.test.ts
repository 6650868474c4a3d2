import { describe, expect, it } from 'vitest';
import { soundKey, soundsAlike } from '../../../../src/core/language/transliteration/sound-key';
import { toLatin } from '../../../../src/core/language/transliteration/to-latin';

describe('soundsAlike', () => {
  it.each([
    ['Рябков', 'Ryabkov'],
    ['Рябковым', "Ryabkov's"],
    ['Путиным', 'Putin'],
    ['Ельцина', 'Yeltsin'],
    ['Хрущёв', 'Khrushchev'],
    ['Захарова', 'Zakharova'],
    ['Джонсон', 'Johnson'],
    ['Уильям', 'William'],
    ['Вашингтоне', 'Washington'],
    ['Юрий', 'Iurii'],
    ['Киев', 'Kyiv'],
    ['Цветаевой', 'Tsvetaeva'],
    ['Александр', 'Alexander'],
    ['Харрис', 'Harris'],
    ['Эрштрем', 'Erstrem'],
  ])('hears %s in %s', (russian, english) => {
    expect(soundsAlike(russian, english)).toBe(true);
  });

  it.each([
    ['Рябков', 'Lavrov'],
    ['Харрис', 'Russia'],
    ['Вена', 'Geneva'],
    ['Иванов', 'Petrov'],
    ['Я', 'I'],
  ])('does not hear %s in %s', (russian, english) => {
    expect(soundsAlike(russian, english)).toBe(false);
  });
});

describe('soundKey', () => {
  it('is empty for what has no letters', () => {
    expect(soundKey('2026')).toBe('');
    expect(soundKey('')).toBe('');
  });
});

describe('toLatin', () => {
  it('writes names as the English press does', () => {
    expect(toLatin('Евгений Хрущёв')).toBe('Yevgeny Khrushchyov');
    expect(toLatin('Рябков, 2026')).toBe('Ryabkov, 2026');
  });
});
