import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Analyser } from '../core/analysis/analyser';
import { parseCheckSettings, type ChecksSettings } from '../core/checks/check-settings';
import { CHECKS } from '../core/checks/registry';
import { fault } from '../core/fault';
import { createPhraseBook, type PhraseBook } from '../core/patterns/phrase-book';
import { failure, success, type Result } from '../core/result';
import type { Term } from '../core/terms/term';
import { loadAnalyser } from '../files/load-analyser';
import { readDictionaries } from '../files/read-dictionary';
import { readGlossary } from '../files/read-glossary';
import { readNames } from '../files/read-names';
import { readPhrases } from '../files/read-phrases';
import { readWordList } from '../files/read-word-list';
import { wordFault } from '../i18n/word-fault';
import { Review, type ReviewTools } from '../review/review';
import { openProject } from '../storage/project-file';
import type { CommandEnd } from './command';
import type { CheckOptions } from './options';
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
}

/** Reads a file of settings; those of no file are the defaults. */
async function loadConfig(path: string | undefined): Promise<Result<Config>> {
  if (path === undefined) return success({ settings: {}, dictionaries: [] });
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
  return success({
    settings: settings.value,
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
  const analyser = await loadAnalyserFor(config.value);
  if (!analyser.ok) return analyser;
  const phrases = await loadPhrases(config.value.phrases, terminal);
  if (!phrases.ok) return phrases;
  const dictionary = await readDictionaries([...config.value.dictionaries, ...(options.dictionary ?? [])]);
  if (!dictionary.ok) return dictionary;
  return success({
    analyser: analyser.value,
    dictionary: dictionary.value,
    settings: config.value.settings,
    terms: glossary.value,
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

async function loadAnalyserFor({ names, words }: Config): Promise<Result<Analyser>> {
  if (names === undefined && words === undefined) return loadUsualAnalyser();
  const entries = names === undefined ? success([]) : await readNames(names);
  if (!entries.ok) return entries;
  const known = words === undefined ? success([]) : await readWordList(words);
  if (!known.ok) return known;
  return loadAnalyser({ names: entries.value, words: known.value });
}

async function loadPhrases(path: string | undefined, terminal: Terminal): Promise<Result<PhraseBook | undefined>> {
  if (path === undefined) return success(undefined);
  const file = await readPhrases(path);
  if (!file.ok) return file;
  for (const fault of file.value.faults) terminal.note(wordFault(terminal.translator, fault));
  return success(createPhraseBook(file.value.phrases));
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
    const review = Review.of(store.value, tools.value);
    terminal.progress(null);
    return review.ok ? await work(review.value) : { fault: review.error };
  } finally {
    store.value.close();
  }
}
