import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('change-extent');
