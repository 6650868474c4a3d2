import { spacing } from '../../../src/core/checks/spacing';
import { describeCheck, describeCheckPage } from '../../notation/check-examples';

describeCheckPage('spacing');
describeCheck(spacing, {
  flags: [['two spaces, which no table shows', 'Он пришёл и ушёл.', 'He came[  ]and left.']],
  leaves: [],
  fixes: [['a space too many', 'Он ушёл.', 'He left , then came  back.', 'He left, then came back.']],
});
