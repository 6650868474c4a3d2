import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('doubled-synonym');
