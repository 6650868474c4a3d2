import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { hasDisplay } from '../../scripts/steps/display.mjs';
import { findCommand } from '../../scripts/steps/find-command.mjs';

/** Reads the number that Xvfb writes once it is ready; it picks a free one by itself. */
async function displayNumberOf(server: ChildProcess): Promise<string> {
  const written = server.stdio[3] as Readable;
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with code ${String(code)} before it was ready.`);
  });
  const [data] = (await Promise.race([once(written, 'data'), failed])) as [Buffer];
  return data.toString().trim();
}

/**
 * Starts a private X server when there is no display, and points DISPLAY at it.
 * @returns a function that ends it again
 */
export async function ensureDisplay(): Promise<() => void> {
  if (hasDisplay()) return () => {};
  if (!findCommand('Xvfb')) throw new Error('There is no display and no Xvfb. Type: npm test -- e2e');
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.env.DISPLAY = `:${await displayNumberOf(server)}`;
  return () => {
    delete process.env.DISPLAY;
    server.kill('SIGTERM');
  };
}
