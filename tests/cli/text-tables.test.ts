import { readFileSync, writeFileSync } from 'node:fs';
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

test('a bilingual page that a colleague filled in is taken over as one step', async () => {
  const [path, page] = [`${folder}/shared.sverka`, `${folder}/table.html`];
  await sverka(['new', path, '--source', fixture('formats', 'lines.jsonl')]);
  await sverka(['set', path, 's1', '--text', 'The ferry leaves at midday.']);
  await sverka(['export', path, '--format', 'bilingual-html', '-o', page]);
  const filled = readFileSync(page, 'utf8').replace(
    '>Tickets are sold at the pier.</td><td>',
    '>Tickets are sold on the pier.</td><td>',
  );
  writeFileSync(page, filled);
  await sverka(['set', path, 's1', '--text', 'The ferry sails at noon.']);
  const applied = await sverka(['apply', path, page, '--author', 'Boris']);
  expect(applied).toMatchObject({ code: 0 });
  expect(applied.err).toContain('1 segment was corrected');
  expect((await sverka(['diff', path])).out).toContain('+Tickets are sold on the pier.');
  expect((await sverka(['diff', path])).out).toContain('+The ferry sails at noon.');
  expect((await sverka(['apply', path, fixture('formats', 'walk.en.html')])).err).toContain('holds no corrections');
});

test('a subtitle that is left out stays in its file, and that is said', async () => {
  const path = `${folder}/film.sverka`;
  const [russian, english] = ['ru', 'en'].map((language) => fixture('formats', `film.${language}.srt`));
  await sverka(['new', path, '--source', russian!, '--target', english!]);
  await sverka(['set', path, 's1', '--state', 'excluded']);
  await sverka(['set', path, 's3', '--text', '- Why so?']);
  const exported = await sverka(['export', path]);
  expect(exported.err).toContain('1 segment that is left out stays in the file');
  expect(exported.out).toContain('00:00:01,000 --> 00:00:04,000\nThe city administration cancelled the festival.\n');
  expect(exported.out).toContain('- Why so?\n- Nobody');
});
