import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('sentence-count');
