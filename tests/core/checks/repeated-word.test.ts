import { repeatedWord } from '../../../src/core/checks/repeated-word';
import { describeCheck, describeCheckPage } from '../../notation/check-examples';

describeCheckPage('repeated-word');

describeCheck(repeatedWord, {
  flags: [
    ['a doubled word where the source is missing', '', 'It [was was] over.'],
    ['two repetitions in one segment', 'Мир и покой.', '[The the] peace and [quiet quiet].'],
    ['an acronym said twice', 'Ответ США.', 'The answer of the [US US].'],
  ],
  leaves: [
    ['an empty English', 'Да.', ''],
    ['words parted by a mark', 'Он сказал: «Нет».', 'He said: “He said”.'],
    ['a Latin name that the Russian repeats too', 'Выступила группа Talk Talk.', 'The group Talk Talk performed.'],
    ['a name doubled with a hyphen in Russian', 'Отель в Ньюк-Ньюк.', 'A hotel in Newk Newk.'],
    ['a growing number at the start', 'И всё больше людей едет.', 'And more and more people are coming.'],
    ['one word again and again between commas', 'Так и говорил.', 'He went bang, bang, bang, bang, bang.'],
    ['a clause behind "what"', 'Чему быть, того не миновать.', 'What will be will be.'],
  ],
  fixes: [
    ['deletes the second word with its blank', 'Прямой контакт.', 'A direct direct contact.', 'A direct contact.'],
    ['keeps the capital', 'Министр прибыл.', 'The the minister arrived.', 'The minister arrived.'],
    ['leaves one of many', 'Он ждёт.', 'He waits waits waits.', 'He waits.'],
    ['keeps a tag', 'Мост откроют.', 'It will be opened◆ opened.', 'It will be opened◆.'],
    ['deletes a phrase', 'Итоги.', 'The end of the of the talks.', 'The end of the talks.'],
  ],
});
