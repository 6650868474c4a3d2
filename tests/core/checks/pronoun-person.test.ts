import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('pronoun-person');
