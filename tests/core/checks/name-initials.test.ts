import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('name-initials');
