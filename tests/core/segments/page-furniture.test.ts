import { describe, expect, it } from 'vitest';
import { pageFurnitureReason } from '../../../src/core/segments/page-furniture';

describe('pageFurnitureReason', () => {
  it.each([
    ['Skip to main content', 'navigation'],
    ['ON', 'navigation'],
    ['Показать ещё…', 'navigation'],
    ['РЕКЛАМА', 'advertisement'],
    ['Реклама. ООО «Порт», erid: 2Vfnx', 'advertisement'],
    ['Поделиться:', 'share'],
    ['▶ Прямой эфир', 'player'],
    ['Подписывайтесь на наш канал в Telegram', 'subscription'],
    ['Follow us on Telegram', 'subscription'],
    ['Читайте также: Лёд в проливе', 'related'],
    ['Read also', 'related'],
    ['We use cookies to make the site better.', 'cookies'],
    ['Переведено сервисом «Яндекс Переводчик»', 'machine-note'],
    ['Translated by Yandex Translate', 'machine-note'],
    ['0', 'counter'],
    ['12 comments', 'counter'],
    ['3 мин на чтение', 'counter'],
    ['23 июня 2025, 14:05', 'counter'],
    ['June 23, 2025, 2:05 p.m.', 'counter'],
    ['14:05', 'counter'],
  ])('takes “%s” for %s', (text, reason) => {
    expect(pageFurnitureReason(text)).toBe(reason);
  });

  it.each([
    '',
    '   ',
    '42',
    '1987',
    'Реклама?',
    'Назад.',
    '— Поиск',
    '«Меню»',
    'Реклама снова подорожала.',
    'Follow us into the valley, said the guide.',
    'Cookies were served with tea.',
    'The website of the port opened in May.',
    'Подпишитесь под этим, сказал он.',
    'Видео',
    '23 июня 2025 года',
  ])('leaves “%s” alone', (text) => {
    expect(pageFurnitureReason(text)).toBeNull();
  });
});
