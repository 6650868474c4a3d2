import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('repeated-sentence');
