import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack } from '../../src/files/open-package';
import { sverka, temporaryFolder } from '../notation/command-line';
import { sheetRow, workbookParts } from '../notation/workbook';

const folder = temporaryFolder();

/** Writes a workbook with two rows of texts and a formula; gives its path. */
function workbookFile(name: string): string {
  const rows = [
    sheetRow(1, 'key', 'Russian', 'English', 'notes'),
    sheetRow(
      2,
      'a',
      'Паром отходит в полдень.',
      'The ferry leaves at noon.',
      '',
      '<c r="E2"><f>LEN(C2)</f><v>25</v></c>',
    ),
    sheetRow(3, 'b', 'Билеты продают на пристани.', 'Tickets are sold at the pier.'),
  ];
  const path = `${folder}/${name}`;
  const encoder = new TextEncoder();
  const parts = Object.entries(workbookParts({ Texts: rows.join('') })).map(([part, text]) => [
    part,
    encoder.encode(text),
  ]);
  writeFileSync(path, pack(Object.fromEntries(parts) as Record<string, Uint8Array>));
  return path;
}

function partsOf(path: string): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, decoder.decode(bytes)]),
  );
}

test('a review of a workbook gives it back, with nothing changed but the corrected cell', async () => {
  const [book, path, out] = [workbookFile('texts.xlsx'), `${folder}/texts.sverka`, `${folder}/out.xlsx`];
  expect(await sverka(['new', path, '--source', book])).toMatchObject({ code: 0 });
  await sverka(['export', path, '-o', out]);
  expect(readFileSync(out).equals(readFileSync(book))).toBe(true);
  await sverka(['set', path, 's1', '--text', 'The ferry sails at noon.']);
  await sverka(['export', path, '-o', `${folder}/corrected.xlsx`]);
  const sheet = 'xl/worksheets/sheet1.xml';
  const before = partsOf(book);
  expect(partsOf(`${folder}/corrected.xlsx`)).toEqual({
    ...before,
    [sheet]: before[sheet]!.replace('The ferry leaves', 'The ferry sails'),
  });
  expect((await sverka(['diff', path])).out).toContain('+The ferry sails at noon.');
});

test('a review exported as a workbook is taken over again when somebody filled it in', async () => {
  const [path, shared] = [`${folder}/shared.sverka`, `${folder}/shared.xlsx`];
  await sverka(['new', path, '--source', workbookFile('more.xlsx')]);
  await sverka(['export', path, '--format', 'csv', '-o', `${folder}/more.csv`]);
  const other = `${folder}/from-csv.sverka`;
  await sverka(['new', other, '--source', `${folder}/more.csv`]);
  expect(await sverka(['export', other, '-o', shared])).toMatchObject({ code: 0 });
  const parts = partsOf(shared);
  const sheet = 'xl/worksheets/sheet1.xml';
  const at = parts[sheet]!.indexOf('Tickets are sold', parts[sheet]!.indexOf('Tickets are sold') + 1);
  parts[sheet] =
    `${parts[sheet]!.slice(0, at)}Tickets are on sale${parts[sheet]!.slice(at + 'Tickets are sold'.length)}`;
  const encoder = new TextEncoder();
  writeFileSync(
    shared,
    pack(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)]))),
  );
  await sverka(['set', other, 's1', '--text', 'The ferry sails at noon.']);
  expect(await sverka(['apply', other, shared, '--author', 'Boris'])).toMatchObject({ code: 0 });
  const diff = (await sverka(['diff', other])).out;
  expect(diff).toContain('+Tickets are on sale at the pier.');
  expect(diff).toContain('+The ferry sails at noon.');
});

test('the columns of a workbook can be named', async () => {
  const path = `${folder}/named.sverka`;
  const book = workbookFile('named.xlsx');
  expect(await sverka(['new', path, '--source', book, '--columns', 'Russian,A'])).toMatchObject({ code: 0 });
  expect((await sverka(['segments', path, '--jsonl'])).out).toContain('"machine":"a"');
});
