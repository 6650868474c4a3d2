import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture, sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();

/** Imports a bilingual fixture alone; gives the project. */
async function reviewOf(name: string): Promise<string> {
  const path = `${folder}/${name}.sverka`;
  expect(await sverka(['new', path, '--source', fixture('formats', name)])).toMatchObject({ code: 0 });
  return path;
}

describe.each(['po.po', 'table.csv', 'lines.jsonl'])('a review of %s', (name) => {
  test('gives the file back, with nothing changed but the corrected text', async () => {
    const path = await reviewOf(name);
    const file = readFileSync(fixture('formats', name), 'utf8');
    expect((await sverka(['export', path])).out).toBe(file);
    const [first] = (await sverka(['segments', path, '--jsonl'])).out.split('\n');
    const { machine } = JSON.parse(first ?? '') as { readonly machine: string };
    await sverka(['set', path, 's1', '--text', 'A corrected text']);
    expect((await sverka(['export', path])).out).toBe(file.replace(machine, 'A corrected text'));
  });
});

test('columns that somebody names are those of the project ever after', async () => {
  const path = `${folder}/columns.sverka`;
  const table = fixture('formats', 'table.csv');
  expect((await sverka(['new', path, '--source', table, '--columns', 'B,A'])).code).toBe(0);
  await sverka(['set', path, 's1', '--text', 'page.title']);
  const exported = (await sverka(['export', path, '--format', 'csv'])).out;
  expect(exported).toBe(readFileSync(table, 'utf8').replace('home.title', 'page.title'));
});

test('columns are asked of tables only', async () => {
  const made = await sverka(['new', `${folder}/x.sverka`, '--source', fixture('formats', 'po.po'), '--columns', 'A,B']);
  expect(made.code).toBe(3);
  expect(made.err).toContain('is no table');
});
