import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('attribution-lost');
