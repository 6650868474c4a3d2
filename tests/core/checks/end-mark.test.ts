import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('end-mark');
