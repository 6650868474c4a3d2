import { workerData } from 'node:worker_threads';
import type { CheckedRange } from '../core/checks/checked-range';
import type { Severity } from '../core/findings/finding';
import type { Term } from '../core/terms/term';
import { createTranslator, type UiLanguage } from '../i18n/translator';
import { rangeChecker, type RangeTask } from '../review/checking/check-threads';
import { serveTasks } from '../review/checking/serve-tasks';
import { checkEntries, type CheckedEntries, type EntriesTask } from './check-entries';
import type { CheckOptions } from './options';
import { loadTools } from './project-session';
import { silentTerminal } from './terminal';

/** What a thread of the command line checks with. */
export interface CheckThreadStart {
  readonly options: CheckOptions;
  readonly language: UiLanguage;
  readonly minSeverity: Severity;
  /** The terms that hold in a project; those of the options where left out. */
  readonly terms?: readonly Term[];
}

/** A stretch of a document, or documents of the filter. */
export type CheckThreadTask = RangeTask | readonly EntriesTask[];
export type CheckThreadAnswer = CheckedRange | readonly CheckedEntries[];

/** Entry of a thread of the command line. */
async function checker({ options, language, minSeverity, terms }: CheckThreadStart) {
  const translator = createTranslator(language);
  // What is wrong with the lists was said when they were read for the command itself.
  const loaded = await loadTools(options, silentTerminal(translator));
  if (!loaded.ok) throw new Error(loaded.error.code);
  const tools = terms === undefined ? loaded.value : { ...loaded.value, terms };
  const checkStretch = rangeChecker(tools);
  return (task: CheckThreadTask): CheckThreadAnswer =>
    'texts' in task
      ? checkStretch(task)
      : task.map((entries) => checkEntries(entries, { tools, translator, minSeverity }));
}

serveTasks(checker(workerData as CheckThreadStart));
