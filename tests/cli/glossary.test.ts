import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pack } from '../../src/files/open-package';
import { sverka, temporaryFolder } from '../notation/command-line';
import { sheetRow, workbookParts } from '../notation/workbook';

const folder = temporaryFolder();
const file = (name: string, content = ''): string => {
  const path = join(folder, name);
  if (content !== '') writeFileSync(path, content);
  return path;
};

describe('glossary', () => {
  test('goes from a table to TBX and back without a loss', async () => {
    const table = file('a.csv', 'russian,english,forbidden\nСНВ-3,New START,START-3\n"Госдума | Дума",State Duma,\n');
    expect(await sverka(['glossary', table, '-o', file('a.tbx')])).toMatchObject({ code: 0 });
    expect(await sverka(['glossary', file('a.tbx'), '-o', file('b.csv')])).toMatchObject({ code: 0 });
    expect(readFileSync(file('b.csv'), 'utf8')).toBe(
      'russian,english,forbidden\r\nСНВ-3,New START,START-3\r\nГосдума | Дума,State Duma,\r\n',
    );
  });

  test('names the lines that are of no use, and uses the others', async () => {
    const table = file('c.csv', 'СНВ-3,New START,START-3\nсуд,\n\n,bank\n');
    const { code, err } = await sverka(['glossary', table]);
    expect(code).toBe(0);
    expect(err).toMatch(/line 2: .*\n.*line 4: .*\n.*1 term/);
    const line = JSON.stringify({ id: '1', source: 'СНВ-3 истекает.', target: 'START-3 expires.' });
    expect((await sverka(['check', '--jsonl', '--glossary', table], `${line}\n`)).out).toContain('term-forbidden');
  });

  test('is read of a workbook, whose rows are named like lines', async () => {
    const rows = [
      sheetRow(2, 'Термин', 'note', 'Английский', 'нельзя'),
      sheetRow(3, 'СНВ-3', 'a treaty', 'New START', 'START-3; SNV-3'),
      sheetRow(5, 'суд', 'x', ''),
    ];
    const parts = Object.entries(workbookParts({ Empty: '', Terms: rows.join('') }));
    const path = file('w.xlsx');
    writeFileSync(path, pack(Object.fromEntries(parts.map(([name, text]) => [name, new TextEncoder().encode(text)]))));
    const { code, err } = await sverka(['glossary', path, '-o', file('w.csv')]);
    expect([code, err]).toEqual([0, expect.stringContaining('line 5')]);
    expect(readFileSync(file('w.csv'), 'utf8')).toBe('russian,english,forbidden\r\nСНВ-3,New START,START-3; SNV-3\r\n');
  });

  test('says what is wrong with a file that is no glossary', async () => {
    expect((await sverka(['glossary', file('d.tbx', '<tbx><term>a</tbx>')])).err).toMatch(/line 1, column \d+/);
    expect((await sverka(['glossary', file('e.csv', 'суд\n')])).err).toContain('line 1');
    expect((await sverka(['glossary', file('a.csv'), '-o', file('a.doc')])).code).toBe(2);
  });

  test('writes the one that comes along', async () => {
    const { code } = await sverka(['glossary', '-o', file('ours.tsv')]);
    const lines = readFileSync(file('ours.tsv'), 'utf8').trimEnd().split('\r\n');
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(400);
    expect(lines.some((line) => line.includes('МАГАТЭ') && line.includes('IAEA'))).toBe(true);
  });
});
