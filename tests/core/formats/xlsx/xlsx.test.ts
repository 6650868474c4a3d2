import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileContents } from '../../../../src/core/formats/format';
import { formatFor } from '../../../../src/core/formats/formats';
import { xlsx } from '../../../../src/core/formats/xlsx/xlsx';
import { readBilingual, rewrittenParts, unitLines } from '../../../notation/bilingual-file';
import { packageContents, sheetRow, workbookParts } from '../../../notation/workbook';

const bookOf = (rows: readonly string[], strings: readonly string[] = []): FileContents =>
  packageContents(workbookParts({ Texts: rows.join('') }, strings), 'book.xlsx');

const HEADING = sheetRow(1, 'key', 'Russian', 'English', 'state', 'notes');
const SHEET = 'xl/worksheets/sheet1.xml';

describe('what is read of a workbook', () => {
  it('is each row with a text, its state and a note a line', () => {
    const rows = [
      HEADING,
      sheetRow(2, 'k1', 'Лёд тает.', 'Ice melts.', 'confirmed', 'first\nsecond'),
      sheetRow(3, 'k2', '', ''),
      '<row r="4" hidden="1"><c r="B4" t="inlineStr"><is><t>Снег</t></is></c><c r="D4" t="inlineStr"><is><t>edited</t></is></c></row>',
    ];
    expect(unitLines(xlsx, bookOf(rows))).toEqual([
      'Лёд тает. | Ice melts. (confirmed) # first # second',
      'Снег |  (edited)',
    ]);
    expect(readBilingual(xlsx, bookOf(rows)).units.map(({ id }) => id)).toEqual(['k1', undefined]);
  });

  it('is what states and kinds are called in both languages', () => {
    const heading = sheetRow(1, 'Вид', 'Русский', 'Английский', 'Состояние');
    const rows = [
      sheetRow(2, 'Заголовок', 'Лёд', 'Ice', 'Подтверждён'),
      sheetRow(3, 'Question or answer', 'Снег', 'Snow', 'Excluded'),
      sheetRow(4, 'boilerplate', 'Град', 'Hail', 'не тронут'),
    ];
    const { source, units } = readBilingual(xlsx, bookOf([heading, ...rows]));
    expect(units.map(({ state }) => state)).toEqual(['confirmed', 'excluded', 'untouched']);
    expect(source.blocks.map(({ kind }) => kind)).toEqual(['heading', 'turn', 'boilerplate']);
  });

  it('is text that cells share, with the characters that XML cannot hold', () => {
    const rows = ['<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'];
    const strings = [
      '<t>Лёд</t>',
      '<r><t>Ice </t></r><r><t>_x005F_x0009_ &amp; 1</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
    ];
    expect(unitLines(xlsx, bookOf(rows, strings))).toEqual(['Лёд | Ice _x0009_ & 1']);
  });

  it('has tags where a part looks otherwise than most of the text', () => {
    const bold = '<rPr><b/><color rgb="FF000000"/></rPr>';
    const strings = [
      `<r><t>Лёд </t></r><r>${bold}<t>тает</t></r><r><t> на солнце &lt;b&gt;</t></r>`,
      `<r>${bold}<t>Ice</t></r><r><rPr><i/></rPr><t> </t></r><r><rPr><vertAlign val="subscript"/></rPr><t>x</t></r><r><t> melts in sun</t></r>`,
    ];
    expect(unitLines(xlsx, bookOf(['<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'], strings))).toEqual([
      'Лёд <b>тает</b> на солнце <b> | <b>Ice </b><sub>x</sub> melts in sun',
    ]);
  });

  it('has names for its columns', () => {
    expect(xlsx.columnNames?.(bookOf([HEADING, sheetRow(2, 'k1', 'Лёд тает.', 'Ice melts.')]))).toEqual([
      ...['key', 'Russian', 'English', 'state', 'notes'],
    ]);
    expect(xlsx.columnNames?.(bookOf([]))).toEqual([]);
  });

  it('begins below headings that stand under a title', () => {
    const rows = [sheetRow(1, 'Каталог товаров'), HEADING, sheetRow(3, '1', 'Лёд', 'Ice')];
    expect(unitLines(xlsx, bookOf(rows))).toEqual(['Лёд | Ice']);
  });

  it('is every sheet that holds both languages, and no hidden one', () => {
    const parts = workbookParts({
      Help: sheetRow(1, 'How to fill in', 'this form'),
      One: HEADING + sheetRow(2, '1', 'Лёд', 'Ice'),
      hidden: HEADING + sheetRow(2, '1', 'Тайна', 'Secret'),
      Two: sheetRow(1, 'Snow', 'Снег'),
    });
    expect(unitLines(xlsx, packageContents(parts, 'book.xlsx'))).toEqual(['Лёд | Ice', 'Снег | Snow']);
  });

  it('may be in columns that somebody names', () => {
    const rows = [sheetRow(1, 'Он шёл.', 'He went.', 'Он ушёл.')];
    expect(unitLines(xlsx.withColumns!('C,B'), bookOf(rows))).toEqual(['Он ушёл. | He went.']);
    const read = xlsx.withColumns!('C,E').read(bookOf(rows));
    expect(read.ok || read.error.data).toEqual({
      path: 'book.xlsx',
      columns: 'C,E',
      known: 'Он шёл., He went., Он ушёл.',
    });
  });

  it('is no row whose English a formula gives, and no row of numbers', () => {
    const formula = '<c r="C2" t="str"><f>UPPER(A1)</f><v>ICE</v></c>';
    const rows = [
      HEADING,
      sheetRow(2, '1', 'Лёд', formula),
      sheetRow(3, '2', '<c r="B3"><v>45000</v></c>', '<c r="C3"><v>45000</v></c>'),
      sheetRow(4, '3', 'Снег', '<c r="C4"><v>7</v></c>'),
    ];
    expect(unitLines(xlsx, bookOf(rows))).toEqual(['Снег | 7']);
    expect(readBilingual(xlsx, bookOf(rows)).warnings).toMatchObject([
      { code: 'columns-with-formulas', data: { count: 1 } },
    ]);
  });

  it('is refused where no sheet is Russian, where a part is broken and where there is no workbook', () => {
    const codeOf = (contents: FileContents) => {
      const read = xlsx.read(contents);
      return read.ok ? 'read' : read.error.code;
    };
    expect(codeOf(bookOf([sheetRow(1, 'a', 'b')]))).toBe('columns-missing');
    expect(codeOf(bookOf([]))).toBe('columns-missing');
    expect(codeOf(bookOf(['<row>']))).toBe('format-broken');
    expect(codeOf(packageContents({ mimetype: 'x' }, 'book.xlsx'))).toBe('format-mismatch');
  });

  it('is a cell at the far end of a sheet too, but none beyond', () => {
    const far =
      '<row r="1048576"><c r="XFC1048576" t="inlineStr"><is><t>Лёд</t></is></c><c r="XFD1048576" t="inlineStr"><is><t>Ice</t></is></c><c r="XFE1"><v>1</v></c></row>';
    expect(unitLines(xlsx, bookOf([far]))).toEqual(['Лёд | Ice']);
  });

  it('is known by its parts where the name says nothing', () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const contents = packageContents(
      { '[Content_Types].xml': `<Types><Override ContentType="${type}"/></Types>` },
      'b',
    );
    expect(formatFor(contents)).toEqual({ ok: true, value: xlsx });
  });
});

describe('what is written into a workbook', () => {
  const rows = [
    HEADING,
    '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2" s="4" t="s"><v>0</v></c><c r="C2" s="5" t="s"><v>0</v></c></row>',
    sheetRow(3, '2', 'Снег', 'Snow', 'edited', 'first'),
    '<row r="4"><c r="B4" s="4" t="s"><v>0</v></c><c r="E4" s="6"/></row>',
  ];
  const book = bookOf(rows, ['<t>Лёд</t>']);
  const sheet = book.parts!.text(SHEET)!;

  it('is the cells of the row, each with a text of its own', () => {
    const now = rewrittenParts(xlsx, book, [
      { unit: 0, target: '=1 & <i>', state: 'edited' },
      { unit: 1, notes: ['second'] },
      { unit: 2, target: 'Ice', notes: ['n'] },
    ]);
    expect(now).toEqual({
      [SHEET]: sheet
        .replace('spans="1:3"', 'spans="1:4"')
        .replace(
          '<c r="C2" s="5" t="s"><v>0</v></c>',
          '<c r="C2" s="5" t="inlineStr"><is><t>=1 &amp; &lt;i&gt;</t></is></c><c r="D2" s="4" t="inlineStr"><is><t>edited</t></is></c>',
        )
        .replace('<t>first</t>', '<t xml:space="preserve">first\nsecond</t>')
        .replace(
          '<c r="E4" s="6"/>',
          '<c r="C4" s="4" t="inlineStr"><is><t>Ice</t></is></c><c r="E4" s="6" t="inlineStr"><is><t>n</t></is></c>',
        ),
    });
  });

  it('keeps the formatting that tags stand for', () => {
    const strings = ['<t>Лёд тает</t>', '<r><t>Old ice</t></r><r><rPr><b/></rPr><t> melts</t></r>'];
    const rich = bookOf(['<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'], strings);
    const now = rewrittenParts(xlsx, rich, [{ unit: 0, target: 'The ice is <1>melting<2>!' }]);
    expect(now[SHEET]).toContain(
      '<c t="inlineStr"><is><r><t xml:space="preserve">The ice is </t></r><r><rPr><b/></rPr><t>melting</t></r><r><t>!</t></r></is></c>',
    );
  });

  it('has the prefix of the sheet', () => {
    const prefixed = workbookParts({ Texts: '' });
    prefixed[SHEET] =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Лёд</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>Much </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>ice</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const now = rewrittenParts(xlsx, packageContents(prefixed, 'book.xlsx'), [{ unit: 0, target: 'More <1>ice<2>' }]);
    expect(now[SHEET]).toBe(
      prefixed[SHEET].replace('Much </x:t>', 'More </x:t>').replace('<x:t>More', '<x:t xml:space="preserve">More'),
    );
  });

  it('is nothing without a change', () => {
    expect(rewrittenParts(xlsx, book, [])).toEqual({});
  });

  it('reads back as it was written, with everything else as it was', () => {
    const text = fc
      .array(fc.constantFrom('Ice', ' ', '&', '<b>', '_x0041_', '\n', '"', '😀', '=1', '\t', "'"), { maxLength: 8 })
      .map((list) => list.join('').trim())
      .filter((said) => said !== '');
    fc.assert(
      fc.property(text, fc.nat(2), (target, unit) => {
        const now = {
          ...workbookParts({ Texts: rows.join('') }, ['<t>Лёд</t>']),
          ...rewrittenParts(xlsx, book, [{ unit, target }]),
        };
        const lines = unitLines(xlsx, book);
        const read = unitLines(xlsx, packageContents(now, 'book.xlsx'));
        const before = readBilingual(xlsx, book).units[unit]!.target === null ? '| ' : /\| \S+/.exec(lines[unit]!)![0];
        lines[unit] = lines[unit]!.replace(before, () => `| ${target}`);
        expect(read).toEqual(lines);
      }),
    );
  });
});
