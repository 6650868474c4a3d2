import { numberMismatch } from '../../../src/core/checks/number-mismatch';
import { describeCheck, describeCheckPage } from '../../notation/check-examples';

describeCheckPage('number-mismatch');

describeCheck(numberMismatch, {
  flags: [
    ['one end of a range', 'Ждали [4–6 %].', 'They expected [4–5%].'],
    ['the larger of two numbers', 'Вышли 12 старых и [340] новых судов.', 'There came 12 old and [430] new ships.'],
  ],
  leaves: [
    ['a number said once for two', 'Взяли 40 ложек и 40 вилок.', 'They took 40 spoons and forks.'],
    ['a time spaced by a machine', 'Начнут в 17:30.', 'They will start at 17: 30.'],
    ['a brand with a digit', 'Купили маску 3M.', 'They bought a 3M mask.'],
    ['an ambiguous mark', 'Курс — 1,234.', 'The rate is 1.234.'],
    ['a side without words', '«2010»', '2001'],
  ],
  fixes: [
    ['a scale', 'Дали 1,5 млн рублей.', 'They gave 1.5 billion roubles.', 'They gave 1.5 million roubles.'],
    ['digits', 'Дали 1 550 рублей.', 'They gave 155 roubles.', 'They gave 1,550 roubles.'],
    ['a year', 'Это было в 2010 году.', 'It was in 2001.', 'It was in 2010.'],
    ['a day', 'Придут 22 июня 2020 года.', 'They come on June 20, 2020.', 'They come on June 22, 2020.'],
    ['an ordinal', 'Прошёл 22-й съезд.', 'The 24th congress was held.', 'The 22nd congress was held.'],
  ],
});
