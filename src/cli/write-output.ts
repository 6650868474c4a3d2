import { fault } from '../core/fault';
import { writeFileSafely } from '../files/write-file';
import type { CommandEnd } from './command';
import { EXIT } from './exit-codes';
import type { Terminal } from './terminal';

/** Writes a result to the file that the user named, or to standard output. */
export async function writeOutput(
  terminal: Terminal,
  bytes: Uint8Array,
  path: string | undefined,
): Promise<CommandEnd> {
  if (path === undefined) {
    await terminal.writeBytes(bytes);
    return EXIT.done;
  }
  const written = await writeFileSafely(path, bytes, { overwrite: true });
  if (!written.ok) return { fault: written.error ?? fault('internal', { detail: path }) };
  terminal.note(terminal.translator.t('cli.notes.wrote', { path }));
  return EXIT.done;
}
