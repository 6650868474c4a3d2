import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, type Language } from '../../../src/core/text/span';
import { splitSentences } from '../../../src/core/text/split-sentences';

/** Splits a text whose expected boundaries are marked with `|`, and writes the found ones the same way. */
function marked(text: string, language: Language): string {
  const plain = text.replaceAll('| ', '');
  return splitSentences(plain, language)
    .map((span) => textOf(plain, span))
    .join(' | ');
}

function expectSplit(language: Language, texts: readonly string[]): void {
  for (const text of texts) expect(marked(text, language)).toBe(text);
}

describe('splitSentences', () => {
  it('goes on behind Russian abbreviations that never end a sentence', () => {
    expectSplit('ru', [
      'Завод им. Кирова закрыт. | Рабочие ушли.',
      'Об этом говорится в п. 2 ст. 7 устава. | Устав принят давно.',
      'Новые области, т.е. связь и космос, растут. | Это видно всем.',
      'Он живёт на ул. Гоголя в г. Омске. | Там тихо.',
      'Её сестра, проф. Мария Белова, согласна. | Решение принято.',
      'В т.ч. Франция и Италия. | Остальные ждут.',
    ]);
  });

  it('decides by what follows where an abbreviation may end a Russian sentence', () => {
    expectSplit('ru', [
      'Это было в 1996 г. | Тогда завод работал.',
      'В 1996 г. в городе открыли мост. | Его ждали долго.',
      'Стоимость — 4 млрд руб. | Таких денег нет.',
      'Дали по 300 тыс. руб. каждому. | Все довольны.',
      'Пришли врачи, учителя и т.д. | Зал был полон.',
      'Замок построен в XV в. | Башни моложе.',
      'Площадь в 20 тыс. кв. м сдали в срок. | Рядом парк.',
    ]);
  });

  it('ends a Russian sentence behind a unit that a number comes before', () => {
    expectSplit('ru', [
      'Высота полки — 23 см. | Глубина меньше, см. рис. 2.',
      'Утром было +17°С. | К вечеру похолодало.',
      'Греют до 50 °С. | Печи хватает.',
      'В нём много витамина С. | Кроме того, есть калий.',
      'Выделили 3 трлн. | 24 апреля подписали закон.',
    ]);
  });

  it('tells a Russian pronoun from the abbreviation that looks like it', () => {
    expectSplit('ru', [
      'Каждый хотел бы стать им. | Но никто не решился.',
      'Улица названа в память о нем. | Музей открыт давно.',
    ]);
  });

  it('keeps initials with their surname', () => {
    expectSplit('ru', [
      'Выступил А. Б. Орлов. | Ему ответила И.П. Белова.',
      'По мнению М.Ю. Котова, пора. | Так решили.',
      'Слова М. Орловой и Дж. Доу записали. | Запись цела.',
    ]);
    expectSplit('en', ['J. R. Dale spoke first. | Then A. Poole did.', 'Gen. Mark T. Hill left. | Nobody followed.']);
  });

  it('goes on behind English titles and abbreviations', () => {
    expectSplit('en', [
      'Mr. Hill met Dr. Poole at 6 p.m. in Prague. | They agreed.',
      'Several states, e.g. Norway, i.e. neighbours, joined. | Others did not.',
      'It opened on Sept. 4, 2011. | It is open still.',
      'St. Albans is old. | Its abbey is older.',
      'See Art. 9, para. 1 of the charter. | It is short.',
      'No. 12 was empty. | So was No. 14.',
    ]);
  });

  it('decides by what follows where an abbreviation may end an English sentence', () => {
    expectSplit('en', [
      'They moved to the U.S. | It was a hard year.',
      'It angers the U.S. | Speaking on Thursday, he said so.',
      'It starts at 6 p.m. Geneva time. | Guests are welcome.',
      'It works up to 50 °C. | Glass does not.',
      'The U.S. Senate voted. | The bill passed.',
      'He works for Acme Inc. | The firm is small.',
      'The talks began at 9 a.m. | Everyone came.',
      'At 9 a.m. Moscow time it began. | At noon it ended.',
      'They live in Washington, D.C. | Both are doctors.',
    ]);
  });

  it('splits at question marks, exclamation marks and ellipses', () => {
    expectSplit('ru', ['Кто это сделал? | Никто не знает… | Жаль!', 'Он ждал... и ушёл. | Дверь закрылась.']);
    expectSplit('en', ['Who did it?! | Nobody knows... | A pity!', 'He waited... and left. | The door shut.']);
  });

  it('goes on with a dash behind a closed quotation', () => {
    expectSplit('ru', ['«Мы против!» — заявил посол. | Зал молчал.', '«Кто там?» – Посол обернулся. | Никого.']);
    expectSplit('en', ['“We object!” the envoy said. | Talks went on.', '“Enough!” — and he left. | Silence.']);
  });

  it('splits remarks of a dialogue', () => {
    expectSplit('ru', ['— Вы готовы? | — Да, готовы. | — Тогда начнём.']);
  });

  it('keeps the number of a list with its text', () => {
    expectSplit('ru', ['1. Введение в тему. | Оно кратко.']);
    expectSplit('en', ['IV. Results of the vote. | They are final.']);
  });

  it('keeps a doubt in brackets inside', () => {
    expectSplit('ru', ['Он назвал её другом (!) Франции. | Все удивились.']);
  });

  it('takes closing tags and notes to the sentence before', () => {
    expectSplit('en', ['This is \uE000bold.\uE001 | Next one.', 'It is known.[4] | Nobody doubts it.']);
  });

  it('ends a sentence at a blank line and not at a single line break', () => {
    expect(splitSentences('Заголовок\n\nПервая\nстрока', 'ru')).toEqual([
      { from: 0, to: 9 },
      { from: 11, to: 24 },
    ]);
    expect(splitSentences('of the U.S.\n \nnext', 'en')).toHaveLength(2);
  });

  it('splits ten thousand sentences in one line and takes a long text without a mark as one', () => {
    expect(splitSentences('Он пришёл и ушёл. '.repeat(10_000), 'ru')).toHaveLength(10_000);
    expect(splitSentences('а'.repeat(1_000_000), 'ru')).toHaveLength(1);
    expect(splitSentences('\n'.repeat(500_000) + '.'.repeat(500_000), 'en')).toHaveLength(1);
    expect(splitSentences('a. '.repeat(300_000), 'en')).toHaveLength(1);
  });

  it('gives trimmed spans in order that cover every character but spaces, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'Он',
            'she',
            'г',
            '.',
            '. ',
            '? ',
            '…',
            '»',
            ' — ',
            '\n',
            '\n\n',
            ' ',
            'U.S.',
            '5',
            '[1]',
            '\uE001',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('ru', 'en'), (value, language) => {
        let end = 0;
        for (const span of splitSentences(value, language)) {
          expect(span.from).toBeGreaterThanOrEqual(end);
          expect(value.slice(end, span.from)).toMatch(/^\s*$/);
          expect(textOf(value, span)).toMatch(/^\S(?:[^]*\S)?$/);
          end = span.to;
        }
        expect(value.slice(end)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
