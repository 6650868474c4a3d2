import { readFile } from 'node:fs/promises';
import { createAnalyser, type Analyser } from '../core/analysis/analyser';
import { parseCheckSettings, type ChecksSettings } from '../core/checks/check-settings';
import { CHECKS } from '../core/checks/registry';
import { fault } from '../core/fault';
import { createMorphology } from '../core/language/russian/create-morphology';
import { failure, success, type Result } from '../core/result';
import { loadMorphologyFiles } from '../files/language-data';
import { Review, type ReviewTools } from '../review/review';
import { openProject } from '../storage/project-file';
import type { CommandEnd } from './command';
import type { CheckOptions } from './options';
import type { Terminal } from './terminal';

let analyser: Analyser | null = null;

/** Loads the dictionary, once in a process, and makes the analyser. */
export function loadAnalyser(): Result<Analyser> {
  if (analyser !== null) return success(analyser);
  const files = loadMorphologyFiles();
  if (!files.ok) return files;
  analyser = createAnalyser(createMorphology(files.value));
  return success(analyser);
}

/** Reads the settings of the checks; those of no file are the defaults. */
export async function loadSettings(path: string | undefined): Promise<Result<ChecksSettings>> {
  if (path === undefined) return success({});
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
  return parseCheckSettings(config, CHECKS, path);
}

/** The analyser and the settings that a command's options ask for. */
export async function loadTools(options: CheckOptions): Promise<Result<ReviewTools>> {
  const settings = await loadSettings(options.config);
  if (!settings.ok) return settings;
  const loaded = loadAnalyser();
  return loaded.ok ? success({ analyser: loaded.value, settings: settings.value }) : loaded;
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
  const tools = await loadTools(options);
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
