import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Analyser } from '../core/analysis/analyser';
import { parseCheckSettings, type ChecksSettings } from '../core/checks/check-settings';
import { CHECKS } from '../core/checks/registry';
import { mergeDictionaries } from '../core/dictionaries/build-dictionary';
import { fault } from '../core/fault';
import { createPhraseBook, type PhraseBook } from '../core/patterns/phrase-book';
import { failure, success, type Result } from '../core/result';
import { parseSharedLists, type SharedList } from '../core/settings/shared-lists';
import type { Term } from '../core/terms/term';
import { loadAnalyser } from '../files/load-analyser';
import { readDictionaries } from '../files/read-dictionary';
import { readGlossary } from '../files/read-glossary';
import { readNames } from '../files/read-names';
import { readPhrases } from '../files/read-phrases';
import { readWordList } from '../files/read-word-list';
import { WordListFolder } from '../files/word-list-folder';
import { WordListReader, type WordLists } from '../files/word-list-reader';
import { wordFault } from '../i18n/word-fault';
import { threadsToUse } from '../review/checking/thread-pool';
import { Review, type ReviewTools } from '../review/review';
import { openProject } from '../storage/project-file';
import type { CommandEnd } from './command';
import type { CheckOptions } from './options';
import { checkInThreads, type ThreadsWanted } from './start-threads';
import type { Terminal } from './terminal';

let usual: Analyser | null = null;

/** The analyser with our own names only, loaded once in a process. */
function loadUsualAnalyser(): Result<Analyser> {
  if (usual !== null) return success(usual);
  const loaded = loadAnalyser();
  if (loaded.ok) usual = loaded.value;
  return loaded;
}

/** What a file of settings says. */
interface Config {
  readonly settings: ChecksSettings;
  /** The file of names, `{ "names": "file" }`, taken from where the settings stand; undefined if there is none. */
  readonly names?: string;
  /** The file of English words that are spelt right, `{ "words": "file" }`; likewise. */
  readonly words?: string;
  /** The file of phrases to be warned of, `{ "phrases": "file" }`; likewise. */
  readonly phrases?: string;
  /** Dictionaries, `{ "dictionaries": ["file"] }`; likewise. */
  readonly dictionaries: readonly string[];
  /** Lists that stand in the settings themselves, as the window exports them. */
  readonly lists: readonly SharedList[];
}

/** Reads a file of settings; those of no file are the defaults. */
async function loadConfig(path: string | undefined): Promise<Result<Config>> {
  if (path === undefined) return success({ settings: {}, dictionaries: [], lists: [] });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return failure(fault('file-not-found', { path }));
  }
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    return failure(fault('config-invalid', { path, detail: error instanceof Error ? error.message : 'JSON' }));
  }
  const settings = parseCheckSettings(config, CHECKS, path);
  if (!settings.ok) return settings;
  const files: { names?: string; words?: string; phrases?: string } = {};
  for (const [key, example] of [
    ['names', 'names.tsv'],
    ['words', 'words.txt'],
    ['phrases', 'phrases.tsv'],
  ] as const) {
    const file = (config as Readonly<Record<string, unknown>>)[key];
    if (file === undefined) continue;
    if (typeof file !== 'string' || file === '')
      return failure(fault('config-invalid', { path, detail: `${key} = ${JSON.stringify(file)} ("${example}")` }));
    files[key] = resolve(dirname(path), file);
  }
  const { dictionaries = [] } = config as { readonly dictionaries?: unknown };
  if (!Array.isArray(dictionaries) || !dictionaries.every((file) => typeof file === 'string' && file !== ''))
    return failure(
      fault('config-invalid', { path, detail: `dictionaries = ${JSON.stringify(dictionaries)} (["ru-en.tsv"])` }),
    );
  const lists = parseSharedLists(config, path);
  if (!lists.ok) return lists;
  return success({
    settings: settings.value,
    lists: lists.value,
    ...files,
    dictionaries: dictionaries.map((file: string) => resolve(dirname(path), file)),
  });
}

/** What a command checks with: `ReviewTools` whose terms are those of the glossary that it names, if any. */
export type LoadedTools = Required<ReviewTools>;

/** The analyser, the settings, the terms and the phrases that a command's options ask for; says which lines were left out. */
export async function loadTools(options: CheckOptions, terminal: Terminal): Promise<Result<LoadedTools>> {
  const glossary = await loadTerms(options.glossary, terminal);
  if (!glossary.ok) return glossary;
  const config = await loadConfig(options.config);
  if (!config.ok) return config;
  const lists = await readSharedLists(config.value.lists, terminal);
  const analyser = await loadAnalyserFor(config.value, lists);
  if (!analyser.ok) return analyser;
  const phrases = await loadPhrases(config.value.phrases, lists, terminal);
  if (!phrases.ok) return phrases;
  const dictionary = await readDictionaries([...config.value.dictionaries, ...(options.dictionary ?? [])]);
  if (!dictionary.ok) return dictionary;
  return success({
    analyser: analyser.value,
    dictionary: lists.dictionary ? mergeDictionaries([dictionary.value, lists.dictionary]) : dictionary.value,
    settings: config.value.settings,
    terms: [...glossary.value, ...lists.terms],
    phrases: phrases.value,
  });
}

async function loadTerms(path: string | undefined, terminal: Terminal): Promise<Result<readonly Term[]>> {
  if (path === undefined) return success([]);
  const file = await readGlossary(path);
  if (!file.ok) return file;
  for (const fault of file.value.faults) terminal.note(wordFault(terminal.translator, fault));
  return success(file.value.terms);
}

/** Reads the lists that stand in the settings; says what is wrong with them, and goes on with the others. */
async function readSharedLists(shared: readonly SharedList[], terminal: Terminal): Promise<WordLists> {
  const folder = shared.length === 0 ? null : await mkdtemp(join(tmpdir(), 'sverka-lists-'));
  try {
    const lists = new WordListFolder(folder ?? '');
    if (folder !== null) lists.unpack(shared);
    const read = await new WordListReader().read(folder === null ? [] : lists.list());
    for (const { faults } of read.reports)
      for (const fault of faults) terminal.note(wordFault(terminal.translator, fault));
    return read;
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

async function loadAnalyserFor({ names, words }: Config, lists: WordLists): Promise<Result<Analyser>> {
  const hasLists = lists.names.length > 0 || lists.words.length > 0;
  if (names === undefined && words === undefined && !hasLists) return loadUsualAnalyser();
  const entries = names === undefined ? success([]) : await readNames(names);
  if (!entries.ok) return entries;
  const known = words === undefined ? success([]) : await readWordList(words);
  if (!known.ok) return known;
  return loadAnalyser({ names: [...entries.value, ...lists.names], words: [...known.value, ...lists.words] });
}

async function loadPhrases(
  path: string | undefined,
  lists: WordLists,
  terminal: Terminal,
): Promise<Result<PhraseBook | undefined>> {
  if (path === undefined) return success(lists.phrases.length === 0 ? undefined : createPhraseBook(lists.phrases));
  const file = await readPhrases(path);
  if (!file.ok) return file;
  for (const fault of file.value.faults) terminal.note(wordFault(terminal.translator, fault));
  return success(createPhraseBook([...file.value.phrases, ...lists.phrases]));
}

/** How many threads check a long text, and what they are told, so that they check as the command does. */
export function threadsFor(terminal: Terminal, options: CheckOptions): ThreadsWanted {
  const { config, glossary, dictionary, minSeverity = 'neutral' } = options;
  const files = { ...(config && { config }), ...(glossary && { glossary }), ...(dictionary && { dictionary }) };
  const count = options.threads === undefined ? threadsToUse(0) : Number(options.threads);
  return { count, startedWith: { options: files, language: terminal.translator.language, minSeverity } };
}

/** What a command does with an open review. */
export type ReviewWork = (review: Review) => Promise<CommandEnd> | CommandEnd;

/** Opens a project, does the work, and closes it whatever happens. */
export async function withReview(
  terminal: Terminal,
  path: string,
  access: 'read' | 'write',
  work: ReviewWork,
  options: CheckOptions = {},
): Promise<CommandEnd> {
  const tools = await loadTools(options, terminal);
  if (!tools.ok) return { fault: tools.error };
  const store = openProject(path, { readOnly: access === 'read' });
  if (!store.ok) return { fault: store.error };
  try {
    if (access === 'write' && store.value.readOnly) {
      return { fault: store.value.notice ?? fault('project-read-only', { path }) };
    }
    terminal.progress(terminal.translator.t('cli.progress.checking'));
    const review = Review.unchecked(store.value, tools.value);
    if (!review.ok) return { fault: review.error };
    await checkInThreads((beginAhead) => review.value.checkAll(beginAhead), threadsFor(terminal, options));
    terminal.progress(null);
    return await work(review.value);
  } finally {
    store.value.close();
  }
}
