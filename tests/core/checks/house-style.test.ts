import { houseStyle } from '../../../src/core/checks/house-style';
import { describeCheck } from '../../notation/check-examples';
import { readCheckPage } from '../../notation/check-page';

// The examples of docs/checks/house-style.md run with the options that the page names.
describeCheck(houseStyle, {
  ...readCheckPage('house-style'),
  options: { spelling: 'us', quotes: 'curly', dates: 'us' },
});
describeCheck(houseStyle, {
  flags: [
    ['American spelling in a British house', 'Цвет.', 'The [color].'],
    ['straight quotation marks wanted', '«Да».', '[“]Yes[”].'],
    ['a month first', '22 июня.', 'On [June 22].'],
  ],
  leaves: [['British spelling', 'Цвет.', 'The colour of 22 June, "yes".']],
  options: { spelling: 'uk', quotes: 'straight', dates: 'uk' },
});
describeCheck(houseStyle, { flags: [], leaves: [['anything, unless asked for', 'Цвет.', '“The colour," he said.']] });
