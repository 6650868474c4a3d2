import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresIn, quantitiesIn } from '../../../notation/quantities';

function expectQuantities(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, quantities] of Object.entries(cases)) expect(quantitiesIn('en', text), text).toEqual(quantities);
}

describe('readEnglishQuantities', () => {
  it('reads digits with commas and a decimal point', () => {
    expectQuantities({
      'all 1,550 ships': ['1,550 = plain 1550'],
      '12,345.6 roubles': ['12,345.6 = plain 12345.6'],
      '1.5 metres': ['1.5 = plain 1.5'],
    });
  });

  it('multiplies by scale words', () => {
    expectQuantities({
      '1.5 million people': ['1.5 million = plain 1500000'],
      $5bn: ['5bn = plain 5000000000'],
      '$5m for a pipe of 5m by 3M': ['5m = plain 5000000', '5m = plain 5', '3M = plain 3'],
      'half trillion roubles': ['half trillion = plain 500000000000'],
      'a million letters': ['a million = plain 1000000'],
      'half a million': ['half a million = plain 500000'],
      'several million, thousands': [],
    });
  });

  it('adds up number words', () => {
    expectQuantities({
      'twenty-five houses': ['twenty-five = plain 25'],
      'a hundred and five houses': ['a hundred and five = plain 105'],
      'two hundred thirty thousand': ['two hundred thirty thousand = plain 230000'],
      'one and a half million': ['one and a half million = plain 1500000'],
      'two thousand and twenty-one': ['two thousand and twenty-one = plain 2021'],
      'two and three': ['two = plain 2', 'three = plain 3'],
    });
  });

  it('reads ordinals and numbers inside compound words', () => {
    expectQuantities({
      'the 20th regiment': ['20th = ordinal 20'],
      'the twenty-fifth school': ['twenty-fifth = ordinal 25'],
      'an 18-year-old': ['18-year-old = plain 18'],
      'a two-year plan': ['two-year = plain 2'],
      'a 1.5-million-strong army': ['1.5-million-strong = plain 1500000'],
    });
  });

  it('reads per cent', () => {
    expectQuantities({
      'by 5%': ['5% = percent 5'],
      'forty percent': ['forty percent = percent 40'],
      '4-6 per cent': ['4-6 per cent = percent 4..6'],
    });
  });

  it('reads years, decades and centuries', () => {
    expectQuantities({
      'in 2019': ['2019 = year 2019'],
      'the 1990s': ['1990s = decade 1990'],
      'the nineties': ['nineties = decade 90'],
      'the 21st century': ['21st century = century 21'],
      'the nineteenth century': ['nineteenth century = century 19'],
    });
  });

  it('reads dates', () => {
    expectQuantities({
      'June 22': ['June 22 = date 22.6'],
      'June 22nd, 2025': ['June 22nd, 2025 = date 22.6.2025'],
      '22 June 2025': ['22 June 2025 = date 22.6.2025'],
      'the 22nd of June': ['22nd of June = date 22.6'],
      'in June 2025': ['June 2025 = date 6.2025'],
      'May 3–5': ['May 3–5 = date 3.5..5'],
      'it may 5 times': ['5 = plain 5'],
    });
  });

  it('reads times', () => {
    expectQuantities({
      'at 6:30 p.m. they': ['6:30 p.m. = time 18:30'],
      'at 3 pm': ['3 pm = time 15:00'],
      'at 3pm': ['3pm = time 15:00'],
      'at 17: 30 sharp': ['17: 30 = time 17:30'],
      'at 11 hours and 28 minutes': ['11 hours and 28 minutes = time 11:28'],
      'at 12 a.m. sharp': ['12 a.m. = time 0:00'],
      "at nine o'clock": ["nine o'clock = time 9:00"],
    });
  });

  it('reads fractions, sizes and dates of data as what they are', () => {
    expectQuantities({
      'two thirds of the votes, 2/3': ['two thirds = fraction 0.667', '2/3 = fraction 0.667'],
      'two-thirds majority': ['two-thirds = fraction 0.667'],
      'a third of them': ['a third = fraction 0.333'],
      'the third attempt': ['third = ordinal 3'],
      'a 131x185 sheet': ['131x185 = plain 131', '131x185 = plain 185'],
      'on 2021-06-22': ['2021-06-22 = date 22.6.2021'],
    });
  });

  it('says what numbers measure', () => {
    expect(
      measuresIn('en', '$5 million, 30 km, 40kg, 7 euros, 3 years, 12 US dollars, 8 men, 9 Australian dollars'),
    ).toEqual(['5 million = USD', '30 = km', '40kg = kg', '7 = EUR', '3 = year', '12 = USD', '8 = -', '9 = -']);
  });

  it('leaves names with numbers, telephones and versions alone', () => {
    expectQuantities({
      'the F-16 and G20': [],
      'call 8-800-555-35-35': [],
      'version 2.4.1': [],
      'open 24/7': [],
      'a 5G network': [],
    });
  });

  it('reads back whole numbers written with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        const written = value.toLocaleString('en-US');
        expect(quantitiesIn('en', `all ${written} of them`)).toEqual([`${written} = plain ${value}`]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds quantities in order and within the text, whatever the text', () => {
    const part = fc.constantFrom(
      '5',
      '1,5',
      '12:30',
      ' ',
      '-',
      'million',
      'two',
      'a',
      'half',
      'and',
      'May',
      'XX',
      'век',
      '%',
      '.',
      'п',
      '/',
      '20-го',
      'тыс',
      '3rd',
      'of',
      '22.06.2025',
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('ru' as const, 'en' as const), (parts, language) => {
        const text = parts.join(' ');
        for (const quantity of quantitiesIn(language, text)) expect(quantity).toMatch(/^\S.* = .*\d/);
      }),
      { numRuns: 300 },
    );
  });
});
