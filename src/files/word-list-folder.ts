import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WORD_LIST_KINDS, type SharedFile, type SharedList, type WordListKind } from '../core/settings/shared-lists';
import type { WordListFile } from './word-list-reader';

/** A list in the folder. */
export interface KeptList extends WordListFile {
  readonly name: string;
  readonly bytes: number;
}

/** The list of words that were added one by one. */
const ADDED_WORDS = 'added-words.txt';

/**
 * The lists of a user as files in one folder, a folder inside for each kind: what lies there is used. So lists can be changed
 * with any program, copied and kept like other files.
 */
export class WordListFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The lists, by kind and name. */
  list(): readonly KeptList[] {
    return WORD_LIST_KINDS.flatMap((kind) => {
      const names = namesIn(join(this.path, kind));
      // The index of a dictionary belongs to its other file.
      const own = names.filter(
        (name) => !/\.index(?:\.gz)?$/i.test(name) || !names.some((other) => isHalfOf(other, name)),
      );
      return own.flatMap((name) => {
        const path = join(this.path, kind, name);
        const { mtimeMs: changed, size: bytes } = statSync(path);
        return [{ kind, name, path, changed, bytes }];
      });
    });
  }

  /** Copies a file here, with the other half of a dictionary; one of the same name is replaced. */
  add(kind: WordListKind, file: string): void {
    const folder = join(this.path, kind);
    mkdirSync(folder, { recursive: true });
    for (const name of [basename(file), ...halvesOf(dirname(file), basename(file))])
      copyFileSync(join(dirname(file), name), join(folder, name));
  }

  /** Adds a word to the list of those that were added one by one; one that it holds already changes nothing. */
  addWord(word: string): void {
    const folder = join(this.path, 'words');
    const file = join(folder, ADDED_WORDS);
    mkdirSync(folder, { recursive: true });
    const known = namesIn(folder).includes(ADDED_WORDS) ? readFileSync(file, 'utf8') : '';
    if (known.split(/\r?\n/).includes(word)) return;
    const ended = known === '' || known.endsWith('\n') ? known : `${known}\n`;
    writeFileSync(file, `${ended}${word}\n`);
  }

  remove({ kind, name }: Pick<KeptList, 'kind' | 'name'>): void {
    const folder = join(this.path, kind);
    for (const each of [name, ...halvesOf(folder, name)]) rmSync(join(folder, each), { force: true });
  }

  /** Takes in lists of a file of settings; those of the same name are replaced. */
  unpack(lists: readonly SharedList[]): void {
    for (const { kind, files } of lists) {
      mkdirSync(join(this.path, kind), { recursive: true });
      for (const file of files) writeFileSync(join(this.path, kind, file.name), bytesOf(file));
    }
  }

  /** The lists as a file of settings holds them. */
  pack(): readonly SharedList[] {
    return this.list().map(({ kind, name }) => {
      const folder = join(this.path, kind);
      return { kind, files: [name, ...halvesOf(folder, name)].map((each) => sharedFile(each, join(folder, each))) };
    });
  }

  /** Whether a list of a file of settings says what lies here already. */
  holds({ kind, files }: SharedList): 'same' | 'other' | 'none' {
    const [first] = files;
    if (first === undefined || !namesIn(join(this.path, kind)).includes(first.name)) return 'none';
    const isSame = files.every((file) => {
      try {
        return bytesOf(file).equals(readFileSync(join(this.path, kind, file.name)));
      } catch {
        return false;
      }
    });
    return isSame ? 'same' : 'other';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** The other file of a dictd dictionary, if there is one beside it. */
function halvesOf(folder: string, name: string): readonly string[] {
  return namesIn(folder).filter((other) => isHalfOf(other, name));
}

/** Whether two files are the halves of one dictionary: `a.dict.dz` and `a.index`. */
function isHalfOf(one: string, other: string): boolean {
  const half = /^(?<stem>.+)\.(?<part>dict|index)(?:\.dz|\.gz)?$/i;
  const [first, second] = [half.exec(one)?.groups, half.exec(other)?.groups];
  return (
    first !== undefined &&
    second !== undefined &&
    first['stem'] === second['stem'] &&
    first['part']?.toLowerCase() !== second['part']?.toLowerCase()
  );
}

function sharedFile(name: string, path: string): SharedFile {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? { name, text } : { name, base64: bytes.toString('base64') };
}

function bytesOf(file: SharedFile): Buffer {
  return 'text' in file ? Buffer.from(file.text, 'utf8') : Buffer.from(file.base64, 'base64');
}
