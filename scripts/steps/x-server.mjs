import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hasDisplay } from './display.mjs';
import { findCommand } from './find-command.mjs';

/**
 * Reads the number that Xvfb writes once it is ready; it picks a free one by itself.
 * @param {import('node:child_process').ChildProcess} server
 */
async function displayNumberOf(server) {
  const written = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with code ${String(code)} before it was ready.`);
  });
  const [data] = await Promise.race([once(written, 'data'), failed]);
  return String(data).trim();
}

/**
 * Starts a private X server when there is no display, and points DISPLAY at it.
 * @returns {Promise<() => void>} a function that ends it again
 */
export async function ensureDisplay() {
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
