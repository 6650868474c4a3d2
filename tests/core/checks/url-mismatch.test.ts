import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('url-mismatch');
