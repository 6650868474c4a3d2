import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('turn-dash');
