import { once } from 'node:events';
import picocolors from 'picocolors';
import type { Fault } from '../core/fault';
import { showInvisible } from '../core/text/invisible-characters';
import type { Translator } from '../i18n/translator';
import { wordFault } from '../i18n/word-fault';

/** Where a command writes and how: results on stdout, everything else on stderr. */
export interface Terminal {
  readonly translator: Translator;
  /** Colours for stdout; plain functions when it is no terminal or NO_COLOR is set. */
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Writes a result; waits when the reader is slow. */
  write(text: string): Promise<void>;
  /** Writes bytes as they are. */
  writeBytes(bytes: Uint8Array): Promise<void>;
  /** Says something beside the result, unless the user asked for quiet; invisible characters of names and texts are signs. */
  note(text: string): void;
  /** Says what went wrong, in one line. */
  fail(fault: Fault): void;
  /** Shows how far a long task is; only when stderr is a terminal. `null` takes the line away. */
  progress(text: string | null): void;
  /** Whether people read what is written to stdout, and not a file or another program. */
  readonly isRead: boolean;
}

/** The terminal of this process. */
export function processTerminal(translator: Translator, quiet: boolean): Terminal {
  const colored = Boolean(process.stdout.isTTY) && process.env['NO_COLOR'] === undefined;
  const colors = picocolors.createColors(colored || process.env['FORCE_COLOR'] !== undefined);
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    translator,
    colors,
    isRead: Boolean(process.stdout.isTTY),
    async write(text) {
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    async writeBytes(bytes) {
      if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, 'drain');
    },
    note(text) {
      clear();
      if (!quiet) process.stderr.write(`${showInvisible(text)}\n`);
    },
    fail(fault) {
      clear();
      process.stderr.write(`sverka: ${showInvisible(wordFault(translator, fault))}\n`);
    },
    progress(text) {
      clear();
      if (text === null || quiet || !process.stderr.isTTY) return;
      process.stderr.write(text);
      shown = true;
    },
  };
}

/** A terminal that nobody reads, for work beside the command itself. */
export function silentTerminal(translator: Translator): Terminal {
  return {
    translator,
    colors: picocolors.createColors(false),
    isRead: false,
    write: async () => undefined,
    writeBytes: async () => undefined,
    note: () => undefined,
    fail: () => undefined,
    progress: () => undefined,
  };
}
