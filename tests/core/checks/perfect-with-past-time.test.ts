import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('perfect-with-past-time');
