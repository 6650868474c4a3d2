import { describe, expect, it } from 'vitest';
import { measuresIn, quantitiesIn } from '../../../notation/quantities';

function expectQuantities(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, quantities] of Object.entries(cases)) expect(quantitiesIn('ru', text), text).toEqual(quantities);
}

describe('readRussianQuantities', () => {
  it('reads digits with spaces and a decimal comma', () => {
    expectQuantities({
      'всего 1 550 судов': ['1 550 = plain 1550'],
      'длина 1,5 метра': ['1,5 = plain 1.5'],
      'цена 12 345,60 рубля': ['12 345,60 = plain 12345.6'],
    });
  });

  it('multiplies by scale words', () => {
    expectQuantities({
      '1,5 млн человек': ['1,5 млн = plain 1500000'],
      '300 тыс. рублей': ['300 тыс. = plain 300000'],
      '2 миллиарда': ['2 миллиарда = plain 2000000000'],
      '2 млрд 300 млн рублей': ['2 млрд 300 млн = plain 2300000000'],
      '15 тысяч 200 человек': ['15 тысяч 200 = plain 15200'],
      'это 40 млн.': ['40 млн = plain 40000000'],
    });
  });

  it('adds up number words in any case', () => {
    expectQuantities({
      'двумя миллионами рублей': ['двумя миллионами = plain 2000000'],
      'полторы тысячи писем': ['полторы тысячи = plain 1500'],
      'в пятистах шагах': ['пятистах = plain 500'],
      'ста двадцати пяти домов': ['ста двадцати пяти = plain 125'],
      'двухсот тридцати тысяч человек': ['двухсот тридцати тысяч = plain 230000'],
      'одиннадцатью голосами': ['одиннадцатью = plain 11'],
      'полмиллиона тонн': ['полмиллиона = plain 500000'],
      'двух с половиной миллионов рублей': ['двух с половиной миллионов = plain 2500000'],
      'два, три дня': ['два = plain 2', 'три = plain 3'],
    });
  });

  it('leaves vague plurals and the family alone', () => {
    expectQuantities({ 'тысячи людей, миллионы рублей': [], 'взял семью с собой': [], 'тысяч писем': [] });
  });

  it('reads ordinals', () => {
    expectQuantities({
      '20-го полка': ['20-го = ordinal 20'],
      'третий дом': ['третий = ordinal 3'],
      'двадцать пятой школы': ['двадцать пятой = ordinal 25'],
    });
  });

  it('reads per cent, also in adjectives', () => {
    expectQuantities({
      'на 5 %': ['5 % = percent 5'],
      'сорока процентов': ['сорока процентов = percent 40'],
      '4–6 % акций': ['4–6 % = percent 4..6'],
    });
  });

  it('reads years, decades and centuries', () => {
    expectQuantities({
      'в 2019 году': ['2019 году = year 2019'],
      'в 2019': ['2019 = year 2019'],
      'в 2010–2014 годах': ['2010–2014 годах = year 2010..2014'],
      'в 90-х годах': ['90-х = decade 90'],
      'в 2010-х': ['2010-х = decade 2010'],
      'в девяностых': ['девяностых = decade 90'],
      'в двухтысячных': ['двухтысячных = decade 2000'],
      'в XXI веке': ['XXI веке = century 21'],
      'XIX–XX вв. прошли': ['XIX–XX вв. = century 19..20'],
      'двадцать первого века': ['двадцать первого века = century 21'],
      'две тысячи двадцать первого года': ['две тысячи двадцать первого года = year 2021'],
    });
  });

  it('reads dates', () => {
    expectQuantities({
      '22 июня': ['22 июня = date 22.6'],
      '8 апреля 2010 года': ['8 апреля 2010 года = date 8.4.2010'],
      '22.06.2025': ['22.06.2025 = date 22.6.2025'],
      'в июне 2025 года': ['июне 2025 года = date 6.2025'],
      '3–5 мая': ['3–5 мая = date 3.5..5'],
      'с 3 по 5 мая': ['3 = plain 3', '5 мая = date 5.5'],
      'двадцать второго июня': ['двадцать второго июня = date 22.6'],
    });
  });

  it('reads times', () => {
    expectQuantities({
      'в 18:30': ['18:30 = time 18:30'],
      'в 15 часов': ['15 часов = time 15:00'],
      'в 7 вечера': ['7 вечера = time 19:00'],
      'ждал 15 часов': ['15 = plain 15'],
      'в 18 часов 30 минут': ['18 часов 30 минут = time 18:30'],
    });
  });

  it('reads ranges with a scale behind the upper end', () => {
    expectQuantities({ '10–15 тысяч': ['10–15 тысяч = plain 10000..15000'], '4-6 дней': ['4-6 = plain 4..6'] });
  });

  it('reads numbers inside compound words', () => {
    expectQuantities({
      '5-летний мальчик': ['5-летний = plain 5'],
      'двадцатипятилетний юноша': ['двадцатипятилетний = plain 25'],
      '100-тысячный город': ['100-тысячный = plain 100000'],
    });
  });

  it('reads a score as its two numbers', () => {
    expectQuantities({ 'счёт 3:0': ['3:0 = plain 3', '3:0 = plain 0'] });
  });

  it('reads fractions, sizes and dates of data as what they are', () => {
    expectQuantities({
      'две трети голосов': ['две трети = fraction 0.667'],
      'треть бюджета': ['треть = fraction 0.333'],
      'три четверти': ['три четверти = fraction 0.750'],
      'лист 131х185': ['131х185 = plain 131', '131х185 = plain 185'],
      'дата 2021-06-22': ['2021-06-22 = date 22.6.2021'],
    });
  });

  it('says what numbers measure', () => {
    expect(
      measuresIn('ru', '5 млн рублей, 30 км, 40кг, 7 американских долларов, 3 года, 8 человек, 9 тыс. тонн'),
    ).toEqual(['5 млн = RUB', '30 = km', '40кг = kg', '7 = USD', '3 = year', '8 = -', '9 тыс. = t']);
  });

  it('leaves names with numbers, telephones, versions and addresses alone', () => {
    expectQuantities({
      'договор СНВ-3': [],
      'самолёт Су-35': [],
      'тел. 8-800-555-35-35': [],
      'версия 2.4.1': [],
      'https://example.org/2019/05': [],
      'режим 24/7': [],
      'сеть 5G': [],
    });
  });
});
