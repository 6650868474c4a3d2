import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('markup-debris');
