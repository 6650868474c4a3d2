import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('length-ratio');
