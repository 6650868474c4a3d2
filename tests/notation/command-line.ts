import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import picocolors from 'picocolors';
import { afterAll } from 'vitest';
import { runProgram } from '../../src/cli/program';
import { wordFault } from '../../src/i18n/word-fault';

/** What a run of the command line ended with and wrote. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `sverka` inside the test, without colours, on the 1st of June 2025; `input` is its standard input. */
export async function sverka(argv: readonly string[], input = ''): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(argv, {
    version: '0.0.0',
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    userName: 'editor',
    now: () => new Date('2025-06-01T10:00:00.000Z'),
    createTerminal: (translator, quiet) => ({
      translator,
      colors: picocolors.createColors(false),
      write: (text) => Promise.resolve(void out.push(text)),
      writeBytes: (bytes) => Promise.resolve(void out.push(Buffer.from(bytes).toString('utf8'))),
      note: (text) => (quiet ? undefined : err.push(`${text}\n`)),
      fail: (fault) => err.push(`sverka: ${wordFault(translator, fault)}\n`),
      progress: () => {},
      isRead: false,
    }),
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder for one test file's projects, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A path below fixtures/. */
export function fixture(...names: string[]): string {
  return join(import.meta.dirname, '..', '..', 'fixtures', ...names);
}
