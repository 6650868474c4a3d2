import { toLatin } from '../transliteration/to-latin';

/** English spellings that the press prefers to a letter-by-letter one, by the Russian lemma in lower case. */
const SPELLINGS: Readonly<Record<string, string>> = {
  александр: 'Alexander',
  александра: 'Alexandra',
  алексей: 'Alexei',
  максим: 'Maxim',
  ксения: 'Ksenia',
  юрий: 'Yuri',
  дмитрий: 'Dmitry',
  пётр: 'Pyotr',
  софья: 'Sofia',
  мария: 'Maria',
  анастасия: 'Anastasia',
  виктория: 'Victoria',
  виктор: 'Viktor',
  юлия: 'Yulia',
  наталья: 'Natalya',
  татьяна: 'Tatyana',
  москва: 'Moscow',
  'санкт-петербург': 'Saint Petersburg',
  киев: 'Kyiv',
  варшава: 'Warsaw',
  париж: 'Paris',
  лондон: 'London',
  берлин: 'Berlin',
  рим: 'Rome',
  женева: 'Geneva',
  вена: 'Vienna',
  прага: 'Prague',
  брюссель: 'Brussels',
  гаага: 'The Hague',
  пекин: 'Beijing',
  токио: 'Tokyo',
  тегеран: 'Tehran',
  вашингтон: 'Washington',
  'нью-йорк': 'New York',
  россия: 'Russia',
  украина: 'Ukraine',
  германия: 'Germany',
  франция: 'France',
  китай: 'China',
  япония: 'Japan',
  польша: 'Poland',
  турция: 'Turkey',
  сирия: 'Syria',
  великобритания: 'Britain',
  британия: 'Britain',
  грузия: 'Georgia',
  армения: 'Armenia',
  молдавия: 'Moldova',
  швеция: 'Sweden',
  финляндия: 'Finland',
  индия: 'India',
  иран: 'Iran',
  ирак: 'Iraq',
  израиль: 'Israel',
  европа: 'Europe',
  азия: 'Asia',
  африка: 'Africa',
};

/**
 * English forms of a Russian name as the press writes them, the likeliest first: its usual spelling if it has one, else a
 * transliteration with «-ский» as -sky, «-ий» as -y, «-ей» as -ei («Дмитрий»: Dmitry, «Сергей»: Sergei, Sergey). For a
 * woman's surname give its own nominative («Захарова»), not the man's form.
 */
export function pressSpellings(name: string): readonly string[] {
  const capital = name.replace(/(^|-)(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  const plain = toLatin(capital);
  const usual = plain.replace(/ey$/, 'ei').replace(/iye/g, 'ie');
  const lighter = usual.replace(/([aeou])ye/g, '$1e').replace(/yo/g, 'e');
  const known = SPELLINGS[name.toLowerCase()];
  return [...new Set([...(known === undefined ? [] : [known]), usual, plain, lighter])];
}
