import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('comma-splice');
