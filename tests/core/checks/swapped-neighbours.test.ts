import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('swapped-neighbours');
