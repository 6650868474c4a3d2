import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('hedge-lost');
