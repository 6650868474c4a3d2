import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('quote-pair');
