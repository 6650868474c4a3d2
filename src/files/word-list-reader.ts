import { mergeDictionaries } from '../core/dictionaries/build-dictionary';
import type { Dictionary } from '../core/dictionaries/dictionary';
import type { Fault } from '../core/fault';
import type { SupplementEntry } from '../core/language/russian/supplement.lexicon';
import type { Phrase } from '../core/patterns/phrase-book';
import type { Result } from '../core/result';
import type { WordListKind } from '../core/settings/shared-lists';
import type { Term } from '../core/terms/term';
import { readDictionary } from './read-dictionary';
import { readGlossary } from './read-glossary';
import { readNames } from './read-names';
import { readPhrases } from './read-phrases';
import { readWordList } from './read-word-list';

/** A list of a user as a file. */
export interface WordListFile {
  readonly kind: WordListKind;
  readonly path: string;
  /** When it was last changed, in milliseconds: another time means that it has to be read again. */
  readonly changed: number;
}

/** What became of a list: how many entries can be used, and what is wrong with it or with lines of it. */
export interface WordListReport {
  readonly entries: number;
  readonly faults: readonly Fault[];
}

/** The lists of a user, as the checks take them. */
export interface WordLists {
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  readonly dictionary: Dictionary | undefined;
  readonly names: readonly SupplementEntry[];
  readonly words: readonly string[];
  /** One report for each list, in the order of the lists. */
  readonly reports: readonly WordListReport[];
}

type Content =
  | { readonly kind: 'glossary'; readonly terms: readonly Term[] }
  | { readonly kind: 'dictionary'; readonly dictionary: Dictionary }
  | { readonly kind: 'phrases'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'names'; readonly names: readonly SupplementEntry[] }
  | { readonly kind: 'words'; readonly words: readonly string[] };

interface ReadList {
  readonly file: WordListFile;
  readonly content: Content | null;
  readonly report: WordListReport;
}

/** Reads the lists of a user; those that have not changed are read once. A list that cannot be read is reported, the others work. */
export class WordListReader {
  private held: readonly ReadList[] = [];

  async read(files: readonly WordListFile[]): Promise<WordLists> {
    const read: ReadList[] = [];
    for (const file of files) {
      const known = this.held.find(
        (one) => one.file.path === file.path && one.file.kind === file.kind && one.file.changed === file.changed,
      );
      read.push(known ?? (await readOne(file)));
    }
    this.held = read;
    const contents = read.flatMap(({ content }) => (content === null ? [] : [content]));
    const dictionaries = contents.flatMap((content) => (content.kind === 'dictionary' ? [content.dictionary] : []));
    return {
      terms: contents.flatMap((content) => (content.kind === 'glossary' ? content.terms : [])),
      phrases: contents.flatMap((content) => (content.kind === 'phrases' ? content.phrases : [])),
      dictionary: dictionaries.length === 0 ? undefined : mergeDictionaries(dictionaries),
      names: contents.flatMap((content) => (content.kind === 'names' ? content.names : [])),
      words: contents.flatMap((content) => (content.kind === 'words' ? content.words : [])),
      reports: read.map(({ report }) => report),
    };
  }
}

async function readOne(file: WordListFile): Promise<ReadList> {
  const { kind, path } = file;
  switch (kind) {
    case 'glossary':
      return listOf(file, await readGlossary(path), ({ terms, faults }) => [{ kind, terms }, terms.length, faults]);
    case 'dictionary':
      return listOf(file, await readDictionary(path), (dictionary) => [{ kind, dictionary }, dictionary.size, []]);
    case 'phrases':
      return listOf(file, await readPhrases(path), ({ phrases, faults }) => [
        { kind, phrases },
        phrases.length,
        faults,
      ]);
    case 'names':
      return listOf(file, await readNames(path), (names) => [{ kind, names }, names.length, []]);
    case 'words':
      return listOf(file, await readWordList(path), (words) => [{ kind, words }, words.length, []]);
  }
}

function listOf<Value>(
  file: WordListFile,
  read: Result<Value>,
  take: (value: Value) => readonly [Content, number, readonly Fault[]],
): ReadList {
  if (!read.ok) return { file, content: null, report: { entries: 0, faults: [read.error] } };
  const [content, entries, faults] = take(read.value);
  return { file, content, report: { entries, faults } };
}
