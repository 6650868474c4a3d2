import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(inRoot('docs/security.md'), 'utf8');
const named = [...page.matchAll(/`(tests\/[^`]+\.test\.ts)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
  file,
  title,
}));
const rows = (heading: string) =>
  (page.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]!.match(/^\| \d+ .*$/gm) ?? [];

describe('the page about security', () => {
  it('names tests that there are, by their titles', () => {
    expect(named.length).toBeGreaterThan(50);
    const missing = named.filter(
      ({ file, title }) => !existsSync(inRoot(file)) || !readFileSync(inRoot(file), 'utf8').includes(title),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ["Electron's checklist", 20],
    ['What a file or a page could try', 25],
  ])('goes through all of “%s”, with a test or the reason why there is none', (heading, count) => {
    const items = rows(heading);
    expect(items.map((row) => Number(row.split('|')[1]))).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
    expect(items.filter((row) => !row.includes('.test.ts') && !row.includes('packaged app'))).toEqual([]);
  });

  it('names tests nowhere without their titles', () => {
    expect(page.match(/`tests\/[^`]+`(?! “)/g) ?? []).toEqual([]);
  });
});
