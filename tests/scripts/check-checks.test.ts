import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingParts } from '../../scripts/check-checks.mjs';
import { writeNewCheck } from '../../scripts/new-check.mjs';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sverka-checks-'));
  for (const folder of ['src/core/checks', 'src/i18n', 'docs/checks', 'tests/core/checks']) {
    cpSync(join(checkout, folder), join(root, folder), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
}

const about = (id: string) => missingParts(root).filter((line) => line.startsWith(`${id}: `));

describe('check-checks', () => {
  it('finds the checks of this project whole', () => {
    expect(missingParts(checkout)).toEqual([]);
  });

  it.each([
    ['docs/checks/repeated-word.md', '## When to dismiss it', '## When', 'needs exactly these headings'],
    ['docs/checks/README.md', '(repeated-word.md)', '(other.md)', 'not in the list'],
    ['src/i18n/messages/ru/checks/repeated-word.ts', 'phrase:', 'phrases:', 'has no `phrase`'],
    ['src/core/checks/registry.ts', ' repeatedWord,', '', 'not registered'],
    ['tests/core/checks/repeated-word.test.ts', "describeCheckPage('repeated-word')", '', 'does not run the examples'],
  ])('names the fix when %s lacks “%s”', (file, part, instead, complaint) => {
    change(file, (text) => text.replace(part, instead));
    expect(about('repeated-word').join('\n')).toContain(complaint);
  });
});

describe('new-check', () => {
  it('writes a check that lacks nothing but what its author has to write', () => {
    writeNewCheck(root, 'wrong-colour');
    const missing = about('wrong-colour');
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every((line) => line.includes('EDIT mark'))).toBe(true);
  });

  it('leaves the other checks whole', () => {
    const before = missingParts(root);
    writeNewCheck(root, 'wrong-colour');
    expect(missingParts(root).filter((line) => !line.startsWith('wrong-colour: '))).toEqual(before);
  });

  it('overwrites nothing and refuses a bad id', () => {
    expect(() => writeNewCheck(root, 'repeated-word')).toThrow('exists already');
    expect(() => writeNewCheck(root, 'False Friend')).toThrow('is no id');
  });
});
