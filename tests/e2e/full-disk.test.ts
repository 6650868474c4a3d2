import { spawnSync } from 'node:child_process';
import type fs from 'node:fs';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { activateRow, answerDialogs, call } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const at = (name: string) => join(folder, name);
const small = at('small');
let started: LaunchedApp;

// The app sees a disk of one megabyte which nobody else sees and which goes with it.
const SCRIPT = `#!/bin/sh
exec unshare -rm sh -c 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"' "$SMALL_DISK" "$ELECTRON" "$@"
`;
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

beforeAll(async () => {
  mkdirSync(small);
  writeFileSync(at('app-on-small-disk'), SCRIPT);
  chmodSync(at('app-on-small-disk'), 0o755);
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  started = await launchApp({
    ...(canMount && { executable: at('app-on-small-disk') }),
    env: { SMALL_DISK: small, ELECTRON: electron },
  });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/**
 * Fills the small disk to the last byte, or empties it of that again. Where no small disk can be made, the folder takes
 * no new file, which a save needs as well.
 */
async function fillDisk(full: boolean): Promise<void> {
  if (!canMount) {
    chmodSync(small, full ? 0o555 : 0o755);
    return;
  }
  await started.app.evaluate(
    (_electron, { path, fill }) => {
      const files = process.mainModule?.require('node:fs') as Pick<typeof fs, 'appendFileSync' | 'rmSync'>;
      if (!fill) {
        files.rmSync(path);
        return;
      }
      for (let size = 65_536; size >= 1; size = Math.floor(size / 4)) {
        try {
          for (;;) files.appendFileSync(path, Buffer.alloc(size));
        } catch {
          // Full as far as pieces of this size go.
        }
      }
    },
    { path: join(small, 'filler'), fill: full },
  );
}

describe('a full disk', () => {
  it('is said at once, keeps what is typed, and takes it once there is room', async () => {
    const { app, page } = started;
    const pair = ['source.ru.txt', 'target.en.txt'].map((name) =>
      join(import.meta.dirname, '../../fixtures/sample', name),
    );
    await answerDialogs(app, { open: pair, save: [join(small, 'talk.sverka')] });
    await page.keyboard.press('Control+N');
    for (const side of ['Russian text', 'English translation']) {
      await page
        .getByRole('region', { name: side })
        .getByRole('button', { name: /^Choose/ })
        .click();
      await expect(page.getByRole('region', { name: side })).toContainText('utf-8');
    }
    await page.getByRole('button', { name: 'Create project…' }).click();
    await expect(page.getByText('0 of 90 confirmed')).toBeVisible();

    await fillDisk(true);
    await activateRow(page, 'Over the past thirty years');
    const editor = page.getByRole('textbox', { name: /^English of segment/ });
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Kept for better times.');
    // The last free bytes go to notes.
    for (let turn = 0; turn < 40; turn += 1) {
      const added = await call(page, 'segment:add-note', { id: 's1', note: 'x'.repeat(15_000) });
      if (!added.ok) break;
    }
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'talk.sverka' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: small })).toHaveCount(0);
    await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
    await expect(editor).toContainText('Kept for better times.');

    await fillDisk(false);
    await editor.click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 90 confirmed')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const rows = await call(page, 'project:rows', { from: 0, to: 90 });
    expect(JSON.stringify(rows)).toContain('Kept for better times.');
    expect(started.errors).toEqual([]);
  });
});
