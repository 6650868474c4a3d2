import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('limit-lost');
