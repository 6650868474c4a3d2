import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { fileNameOf } from './file-name';

/** Words of the text that its file is called by. */
const LONGEST_NAME = 40;

/**
 * Texts that the user pasted, kept as files so that they are read as any other is. Their folder is nobody else's, and is
 * emptied when the program starts and when it ends.
 */
export class PastedTexts {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.clear();
  }

  /** Keeps a text in a file of its own, called by its first words; returns the path. */
  keep(text: string): Result<string> {
    const own = join(this.folder, randomUUID());
    const path = join(own, `${nameOf(text)}.txt`);
    try {
      mkdirSync(own, { recursive: true, mode: 0o700 });
      writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
      return success(path);
    } catch {
      return failure(fault('write-failed', { path }));
    }
  }

  /** Whether a path is one of these files: no place to keep anything beside. */
  holds(path: string): boolean {
    const inside = relative(this.folder, path);
    return inside !== '' && !inside.startsWith('..');
  }

  /** Removes all of them. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The first words of a text as the name of a file. */
function nameOf(text: string): string {
  const [line = ''] = text.trimStart().split(/[\r\n]/, 1);
  const words = line.slice(0, LONGEST_NAME + 1).split(/\s+/);
  const fitting = line.length > LONGEST_NAME && words.length > 1 ? words.slice(0, -1) : words;
  return fileNameOf(fitting.join(' ').slice(0, LONGEST_NAME), 'text');
}
