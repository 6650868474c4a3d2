import { sourceScript } from '../../../src/core/checks/source-script';
import { describeCheck, describeCheckPage } from '../../notation/check-examples';

describeCheckPage('source-script');

describeCheck(sourceScript, {
  flags: [
    ['an article in Cyrillic', 'Вошёл человек.', '[А] man came in.'],
    ['a number between two Russian words', 'Шёл поезд Москва 2 — Тверь.', 'The train [Москва 2 — Тверь] left.'],
    ['two runs parted by English', 'Мир и Труд.', '[Мир] and [Труд].'],
    ['a Latin acronym typed in Cyrillic', 'Канал BBC.', 'The [ВВС] channel.'],
    ['a Russian acronym that could be Latin', 'Самолёты [ВВС].', 'Planes of the [ВВС].'],
    ['an initial, which has no Latin twin of the same sound', 'Выступил В. К. Петров.', '[В]. K. Petrov spoke.'],
    ['an interjection at the start', 'О! Гости пришли.', '[О]! The guests have come.'],
    ['a segment with a web address in it', 'Подробнее на сайте.', '[Подробнее об этом читайте на нашем сайте ya.ru]'],
  ],
  leaves: [['an empty English', 'Да.', '']],
  fixes: [
    ['the Latin letters', 'Канал CNN.', 'The СNN channel.', 'The CNN channel.'],
    ['the letter of the same number', 'в) границы', 'в) borders', 'c) borders'],
    ['the sign of degrees behind a blank', 'До +5 °С.', 'Up to 5 ° С.', 'Up to 5 ° C.'],
    ['the sign between measures', 'Доска 20х30.', 'A 20х30 board.', 'A 20x30 board.'],
    ['no transliteration', 'Глава МИД.', 'Head of МИД.', 'Head of МИД.'],
  ],
});
