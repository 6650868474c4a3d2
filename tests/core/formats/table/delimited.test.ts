import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, tsv } from '../../../../src/core/formats/table/delimited';
import { plainOfGuarded, writeCell } from '../../../../src/core/formats/table/cell-text';
import { scanTable } from '../../../../src/core/formats/table/scan-table';
import { rewritten, unitLines } from '../../../notation/bilingual-file';
import { fileContents } from '../../../notation/file-contents';

const FILE = [
  'id;source;target;state;notes;extra',
  '1;"Он сказал: ""Да""";"He said: ""Yes""";;;=A1',
  '2;Лёд тает.;Ice melts.;confirmed;"first',
  'second";x',
  ';;;;;',
  '3;Снег',
  '',
].join('\r\n');

describe('what is read of CSV', () => {
  it('is each row with a text, its state and a note a line', () => {
    expect(unitLines(csv, FILE)).toEqual([
      'Он сказал: "Да" | He said: "Yes"',
      'Лёд тает. | Ice melts. (confirmed) # first # second',
      'Снег | ',
    ]);
  });

  it('has names for its columns, of which two may be chosen', () => {
    const text = 'Ключ;Кто;"Что, когда"\r\n1;Он пришёл вчера вечером;He came in the evening yesterday\r\n';
    const contents = fileContents(text, 'table.csv');
    expect(csv.columnNames?.(contents)).toEqual(['Ключ', 'Кто', 'Что, когда']);
    expect(csv.columnNames?.(fileContents('"never closed', 'table.csv'))).toEqual([]);
    expect(unitLines(csv.withColumns!('2,3'), text)).toEqual([
      'Он пришёл вчера вечером | He came in the evening yesterday',
    ]);
  });

  it('begins below remarks and empty lines', () => {
    const text = '# made on Monday, by hand\n\n#\n"source", "target"\nДа, "Yes, yes"\n#метро,#metro\n';
    expect(unitLines(csv, text)).toEqual(['Да | Yes, yes', '#метро | #metro']);
    expect(csv.columnNames?.(fileContents(text))).toEqual(['source', 'target']);
    expect(rewritten(csv, text, [{ unit: 0, target: 'Yes' }])).toBe(text.replace('Yes, yes', 'Yes'));
    expect(unitLines(csv, '# made on Monday\n1;Он пришёл;He came\n')).toEqual(['Он пришёл | He came']);
    expect(unitLines(csv, '#Метро\nОн пришёл,He came\n')).toEqual(['#Метро | ', 'Он пришёл | He came']);
    expect(unitLines(csv, '#Метро открыто;#Metro opened\nДа;Yes\n')).toEqual([
      '#Метро открыто | #Metro opened',
      'Да | Yes',
    ]);
  });

  it('has cells in quotation marks behind a blank, and blanks before marks that are its own', () => {
    expect(unitLines(csv, 'source,target\nДа, "b, c"\nНет, "No" he said\nНу, "Well\n')).toEqual([
      'Да | b, c',
      'Нет | "No" he said',
      'Ну | "Well',
    ]);
  });

  it('is parted by what the first line names', () => {
    expect(unitLines(csv, 'sep=|\nЛёд, снег|Ice, snow\n')).toEqual(['Лёд, снег | Ice, snow']);
  });

  it('is parted by what parts its first rows, however long their texts are', () => {
    const long = 'лёд, снег; '.repeat(20_000);
    expect(unitLines(csv, `source;target\nЛёд, да;"Ice; yes"\n"${long}";"Ice, snow"\n`)[0]).toBe('Лёд, да | Ice; yes');
  });

  it('is text, though a spreadsheet would take it for a formula', () => {
    expect(unitLines(csv, "source,target\nДа,'=1+1\nНет,'tis\n")).toEqual(['Да | =1+1', "Нет | 'tis"]);
  });

  it('is what was written, with its own apostrophes, whatever it begins with', () => {
    const beginning = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '＝', 'a', '"', ','), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(beginning, (parts) => {
        const text = `${parts.join('')}x`;
        expect(unitLines(csv, `source,target\nДа,${writeCell(text, ',')}\n`)).toEqual([`Да | ${text}`]);
      }),
    );
  });

  it('may be in columns that somebody names', () => {
    const table = 'Он шёл.,He went.,Он ушёл.\n';
    expect(unitLines(csv.withColumns!('C,B'), table)).toEqual(['Он ушёл. | He went.']);
    const read = csv.withColumns!('C,E').read(fileContents(table));
    expect(read.ok || read.error.code).toBe('columns-unknown');
  });

  it('is refused where a quotation mark is never closed', () => {
    const read = csv.read(fileContents('source,target\nДа,"Yes\n'));
    expect(read.ok || read.error.data).toMatchObject({ line: 2, column: 4, detail: 'table-quote' });
  });

  it('is refused where no column is Russian', () => {
    const read = csv.read(fileContents('a,b\nc,d\n'));
    expect(read.ok || read.error.code).toBe('columns-missing');
  });
});

describe('what is read of TSV', () => {
  it('is parted by tabs, with quotation marks as they stand', () => {
    expect(unitLines(tsv, '«Да»\t"Yes" he said\nНет\t"No"\n')).toEqual(['«Да» | "Yes" he said', 'Нет | No']);
  });
});

describe('what is written into CSV', () => {
  it('is the cells of the row', () => {
    const changes = [
      { unit: 0, target: '"Yes," he said', state: 'edited' as const },
      { unit: 1, notes: ['third\nline'] },
    ];
    const now = FILE.replace('"He said: ""Yes""";;;', '"""Yes,"" he said";edited;;').replace(
      'second"',
      'second\nthird line"',
    );
    expect(rewritten(csv, FILE, changes)).toBe(now.replace('first\r\n', 'first\n'));
  });

  it('says a state in the words of its column', () => {
    const table = (first: string, second: string): string =>
      `source,target,state\nЛёд,Ice,${first}\nСнег,Snow,${second}\n`;
    const changes = [{ unit: 1, state: 'confirmed' as const }];
    expect(rewritten(csv, table('Исправлен', 'Не тронут'), changes)).toBe(table('Исправлен', 'Подтверждён'));
    expect(rewritten(csv, table('edited', ''), changes)).toBe(table('edited', 'confirmed'));
    expect(rewritten(csv, table('Edited', 'Untouched'), changes)).toBe(table('Edited', 'Confirmed'));
    expect(rewritten(csv, table('Edited', 'To do'), changes)).toBe(table('Edited', 'To do'));
  });

  it('is added to a row that is too short', () => {
    expect(rewritten(csv, FILE, [{ unit: 2, target: 'Snow; ice', state: 'edited' }])).toBe(
      FILE.replace('3;Снег', '3;Снег;"Snow; ice";edited'),
    );
  });

  it('is nothing without a change', () => {
    expect(rewritten(csv, FILE, [])).toBe(FILE);
  });
});

describe('cells', () => {
  it('read back as they were written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"\',;= \n\t-') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), fc.constantFrom(',', ';'), (cells, delimiter) => {
        const line = cells.map((cell) => writeCell(cell, delimiter)).join(delimiter);
        const scanned = scanTable(`${line}\r\n`, delimiter);
        const read = 'rows' in scanned ? scanned.rows.map((row) => row.cells.map((cell) => cell.text)) : [];
        expect(read.map((row) => row.map(plainOfGuarded))).toEqual([cells]);
      }),
    );
  });
});
