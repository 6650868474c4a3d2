import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('spelling');
