import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { sverka } from '../notation/command-line';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const path = join(folder, 'review.sverka');
let started: LaunchedApp;

beforeAll(async () => {
  const source = join(folder, 'ru.txt');
  const target = join(folder, 'en.txt');
  writeFileSync(source, 'Станция стоит на острове. Она построена в 1987 году.\n\nЗимой туда ходит ледокол.\n');
  writeFileSync(
    target,
    'The station stands on the island. It was built in 1987.\n\nIn winter an icebreaker goes there.\n',
  );
  expect((await sverka(['new', path, '--source', source, '--target', target, '--author', 'Anna'])).code).toBe(0);
  started = await launchApp({ userData: folder, args: [path] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('the pairs in the window', () => {
  it('are joined, split and moved by key and by button, live in the review, and on the disk', async () => {
    const { page } = started;
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.keyboard.press('Control+4');
    const list = page.getByRole('listbox', { name: 'All pairs' });
    await expect(list.getByRole('option')).toHaveCount(3);
    await expect(list).toBeFocused();

    await page.keyboard.press('Control+j');
    await expect(list.getByRole('option')).toHaveCount(2);
    const bench = page.getByRole('region', { name: 'The pair and its neighbours' });
    await expect(bench.getByText('Set by hand')).toBeVisible();
    await bench.getByRole('group', { name: 'English' }).getByRole('button', { name: 'Split here' }).click();
    await expect(list.getByRole('option')).toHaveCount(3);

    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(list.getByText('No English')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(list.getByText('No English')).toHaveCount(0);

    await bench.getByRole('button', { name: 'Show in the review' }).click();
    await expect(page.getByRole('row', { selected: true })).toContainText('Станция стоит на острове.');
    expect(started.errors).toEqual([]);
    const { out } = await sverka(['segments', path, '--jsonl']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { target: string }).target),
    ).toEqual(['The station stands on the island.', 'It was built in 1987.', 'In winter an icebreaker goes there.']);
  });
});
