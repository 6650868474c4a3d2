import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('counterpart-mismatch');
