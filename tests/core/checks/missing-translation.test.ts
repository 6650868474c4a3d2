import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('missing-translation');
