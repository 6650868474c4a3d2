import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('negation-mismatch');
