import { calqueBook } from '../../../src/core/checks/calque';
import { describeCheckPage } from '../../notation/check-examples';
import { describePhrases } from '../../notation/phrases';

describeCheckPage('calque');
describePhrases('calque', calqueBook);
