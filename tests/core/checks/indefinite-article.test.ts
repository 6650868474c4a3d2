import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('indefinite-article');
