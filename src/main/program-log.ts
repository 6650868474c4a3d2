import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log that grew so large, in bytes, makes room for another; the one before is kept. */
const LARGEST = 128 * 1024;

/**
 * What went wrong with the program, in a file of its own. Its lines name calls, codes and places in the program, never a text, a file or
 * a person: who writes them sees to that (`describeError`), and a test plants words and looks for them.
 */
export class ProgramLog {
  private readonly path: string;
  private readonly now: () => Date;

  constructor(path: string, now: () => Date) {
    this.path = path;
    this.now = now;
  }

  /** Adds a line; where it cannot be written, work goes on. */
  write(line: string): void {
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      if ((statSync(this.path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(this.path, this.older);
      appendFileSync(this.path, `${this.now().toISOString()} ${line.replace(/\s+/g, ' ')}\n`);
    } catch {
      // A full disk is said elsewhere.
    }
  }

  /** All lines that are kept, oldest first. */
  read(): string {
    return [this.older, this.path].map(readOrNothing).join('');
  }

  /** The file that it is written to. */
  get file(): string {
    return this.path;
  }

  /** How large it is. */
  get bytes(): number {
    return [this.older, this.path].reduce(
      (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  }

  /** Removes all lines. */
  clear(): void {
    for (const file of [this.older, this.path]) rmSync(file, { force: true });
  }

  private get older(): string {
    return `${this.path}.1`;
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
