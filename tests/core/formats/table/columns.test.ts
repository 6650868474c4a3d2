import { describe, expect, it } from 'vitest';
import { columnsOf, placeOfLetters } from '../../../../src/core/formats/table/columns';

/** The columns found in rows written `cell | cell`: `ru 0 en 1`, with `heading` and other roles where there are ones. */
function found(rows: readonly string[], wanted: string | null = null): string {
  const columns = columnsOf(
    rows.map((row) => row.split('|').map((cell) => cell.trim())),
    wanted,
  );
  if (columns === null) return 'none';
  const others = (['id', 'state', 'notes'] as const).flatMap((role) =>
    columns[role] === null ? [] : [`${role} ${columns[role]}`],
  );
  return [`ru ${columns.source} en ${columns.target}`, ...(columns.hasHeading ? ['heading'] : []), ...others].join(' ');
}

const TEXTS = ['Лёд тает быстро. | The ice melts fast.', 'Снег идёт весь день. | It snows all day.'];

describe('the columns of a table are found', () => {
  it.each([
    [
      'by their headings, in any order',
      ['ID | Target | Source | Notes', '1 | Ice | Лёд | ?'],
      'ru 2 en 1 heading id 0 notes 3',
    ],
    ['by Russian headings', ['Русский | Перевод', ...TEXTS], 'ru 0 en 1 heading'],
    [
      'before the machine translation where there is a corrected one',
      ['source | machine | target', 'Лёд | Ice | The ice'],
      'ru 0 en 2 heading',
    ],
    ['by the language of what they hold', TEXTS, 'ru 0 en 1'],
    ['though a code stands before each text', TEXTS.map((row) => `strings.page.title | ${row}`), 'ru 1 en 2'],
    [
      'below a heading in the language of the other column',
      ['Текст | Текст по-английски', ...TEXTS],
      'ru 0 en 1 heading',
    ],
  ])('%s', (_, rows, columns) => {
    expect(found(rows)).toBe(columns);
  });

  it.each([
    ['by headings', '  ru , En ', 'ru 1 en 0 heading'],
    ['by letters', 'B,C', 'ru 1 en 2 heading'],
    ['by numbers', '2,3', 'ru 1 en 2 heading'],
    ['not at all where one is not there', 'B,F', 'none'],
    ['not at all where both are the same', '2,2', 'none'],
    ['not at all where only one is named', '2', 'none'],
  ])('that somebody asks for %s', (_, wanted, columns) => {
    expect(found(['EN | RU | English again', 'The ice melts. | Лёд тает. | The ice thaws.'], wanted)).toBe(columns);
  });

  it('nowhere in a table of one language', () => {
    expect(found(['one | two', 'three | four'])).toBe('none');
  });
});

it('counts columns by letters as spreadsheets do', () => {
  expect(['A', 'z', 'AA', 'AZ', 'A1', ''].map(placeOfLetters)).toEqual([0, 25, 26, 51, -1, -1]);
});
