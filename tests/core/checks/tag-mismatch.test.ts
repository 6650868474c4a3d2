import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('tag-mismatch');
