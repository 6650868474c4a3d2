import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, describe, it } from 'vitest';
import { isRoot } from '../../scripts/steps/display.mjs';
import { expect } from './expect';
import { checkout, launchApp, type LaunchOptions } from './launch-app';
import { activateRow } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** Root gives the app to nobody, who can read neither root's runtime nor, perhaps, this checkout. */
function asOrdinaryUser(): LaunchOptions {
  const userData = at('user');
  if (!isRoot()) return { sandboxed: true, userData: folder };
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  cpSync(realpathSync(dirname(electron)), at('runtime'), { recursive: true, dereference: true });
  const needed = ['libsql', '@libsql', '@neon-rs', 'detect-libc'].map((name) => join('node_modules', name));
  for (const name of ['out', 'package.json', ...needed.filter((path) => existsSync(join(checkout, path)))]) {
    cpSync(join(checkout, name), join(at('app'), name), { recursive: true, dereference: true });
  }
  const script = `#!/bin/sh\nexec runuser -u nobody -- env HOME="${userData}" XDG_CONFIG_HOME="${userData}" XDG_RUNTIME_DIR="${userData}" "${at('runtime/electron')}" "$@"\n`;
  writeFileSync(at('app-as-nobody'), script);
  chmodSync(at('app-as-nobody'), 0o755);
  execFileSync('mkdir', ['-p', userData]);
  chmodSync(folder, 0o755);
  execFileSync('chown', ['-R', 'nobody', userData]);
  return { sandboxed: true, userData, executable: at('app-as-nobody'), appFolder: at('app') };
}

/** What Linux says of a process: whether system calls are filtered, and whether it may gain rights. */
function confinementOf(pid: number): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n');
  const fields = lines
    .map((line) => line.split(/:\s*/))
    .filter(([name]) => name === 'Seccomp' || name === 'NoNewPrivs');
  return Object.fromEntries(fields) as Record<string, string>;
}

describe('an ordinary user', () => {
  it('works in a window with the whole sandbox of Chromium', async () => {
    const started = await launchApp({ ...asOrdinaryUser(), args: ['--sample'] });
    try {
      const { app, page } = started;
      await expect(page.getByText('0 of 90 confirmed')).toBeVisible();
      const processes = await app.evaluate(({ app: electron, BrowserWindow }) => ({
        switches: ['no-sandbox', 'disable-setuid-sandbox'].filter((name) => electron.commandLine.hasSwitch(name)),
        user: process.getuid?.(),
        page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      }));
      expect(processes.switches).toEqual([]);
      expect(processes.user).not.toBe(0);
      // 2: system calls are filtered.
      if (process.platform === 'linux') {
        expect(confinementOf(processes.page)).toEqual({ Seccomp: '2', NoNewPrivs: '1' });
      }
      await activateRow(page, 'She left, and she did it');
      await page.keyboard.press('Alt+Enter');
      await expect(page.getByText('1 edited')).toBeVisible();
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      expect(started.errors).toEqual([]);
    } finally {
      await started.close();
    }
  });
});
