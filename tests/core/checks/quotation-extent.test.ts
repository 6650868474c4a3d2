import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('quotation-extent');
