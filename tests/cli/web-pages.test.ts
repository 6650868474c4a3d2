import { describe, expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { fixture, sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const [russian, english] = ['ru', 'en'].map((language) => fixture('formats', `walk.${language}.html`));

describe('a review of two web pages', () => {
  test('finds what is wrong, and gives the page back with the correction only', async () => {
    const path = `${folder}/walk.sverka`;
    const made = await sverka(['new', path, '--source', russian!, '--target', english!]);
    expect(made.code).toBe(0);
    const out = `${folder}/walk.html`;
    await sverka(['export', path, '-o', out]);
    const page = readFileSync(english!, 'utf8');
    expect(readFileSync(out, 'utf8')).toBe(page);
    const findings = JSON.parse((await sverka(['check', path, '--format', 'json'])).out) as {
      readonly key: string;
      readonly check: string;
    }[];
    const pronoun = findings.find(({ check }) => check === 'pronoun-antecedent');
    expect((await sverka(['fix', path, pronoun?.key ?? ''])).code).toBe(0);
    await sverka(['export', path, '-o', out, '--format', 'html']);
    expect(readFileSync(out, 'utf8')).toBe(page.replace('She announced', 'It announced'));
  });

  test('takes its own diff back, made of the text of the page', async () => {
    const [path, other, diff] = ['one.sverka', 'other.sverka', 'walk.diff'].map((name) => `${folder}/${name}`);
    for (const each of [path!, other!]) await sverka(['new', each, '--source', russian!, '--target', english!]);
    const segments = (await sverka(['segments', path!, '--jsonl'])).out;
    const last = segments
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly machine: string })
      .find(({ machine }) => machine.includes('he said'));
    await sverka(['set', path!, last?.id ?? '', '--text', '"This can\'t go on," the director said.']);
    writeFileSync(diff!, (await sverka(['diff', path!])).out);
    expect(readFileSync(diff!, 'utf8')).toContain('+"This can\'t go on," the director said.');
    expect((await sverka(['apply', other!, diff!])).code).toBe(0);
    expect((await sverka(['diff', other!])).out).toContain('+"This can\'t go on," the director said.');
  });
});
