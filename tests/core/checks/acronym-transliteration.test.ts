import { describeCheckPage } from '../../notation/check-examples';

describeCheckPage('acronym-transliteration');
