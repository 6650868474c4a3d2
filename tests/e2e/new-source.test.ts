import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { sverka } from '../notation/command-line';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { activateRow, answerDialogs } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const path = join(folder, 'review.sverka');
const corrected = join(folder, 'corrected.ru.txt');
let started: LaunchedApp;

beforeAll(async () => {
  const source = join(folder, 'ru.txt');
  const target = join(folder, 'en.txt');
  writeFileSync(source, 'Станция стоит на острове. Она построена в 1987 году.\n\nЗимой туда ходит ледокол.\n');
  writeFileSync(
    target,
    'The station stands on the island. It was built in 1987.\n\nIn winter an icebreaker goes there.\n',
  );
  writeFileSync(
    corrected,
    'Станция стоит на острове. Она построена в 1989 году. Её записи целы.\n\nЗимой туда ходит ледокол.\n',
  );
  expect((await sverka(['new', path, '--source', source, '--target', target, '--author', 'Anna'])).code).toBe(0);
  started = await launchApp({ userData: folder, args: [path] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('a corrected Russian text in the window', () => {
  it('is looked at, taken over, and its new sentence translated in place; then paragraphs are joined', async () => {
    const { app, page } = started;
    await answerDialogs(app, { open: [corrected] });
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('import the russian');
    await page.keyboard.press('Enter');
    const changes = page.getByRole('list', { name: 'What changes' });
    await expect(changes.getByRole('listitem')).toHaveCount(2);
    await expect(changes.getByRole('insertion').first()).toHaveText('1989');
    await page.getByRole('button', { name: 'Take it over' }).click();
    await expect(page.getByRole('row')).toHaveCount(4);

    await activateRow(page, 'Её записи целы.');
    await page.getByRole('row', { selected: true }).locator('.cm-content').click();
    await page.keyboard.type('Its records are intact.');
    await page.keyboard.press('Control+Enter');
    await activateRow(page, 'Зимой туда ходит ледокол.');
    await page.keyboard.press('Control+Alt+p');
    await expect(page.getByText('You joined this with the paragraph above')).toBeVisible();
    expect(started.errors).toEqual([]);
  });

  it('stands in the export as it does in the window', async () => {
    const file = join(folder, 'out.txt');
    expect((await sverka(['export', path, '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(
      'The station stands on the island. It was built in 1987. Its records are intact. In winter an icebreaker goes there.\n',
    );
  });
});
