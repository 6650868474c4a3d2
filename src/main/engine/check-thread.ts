import { workerData } from 'node:worker_threads';
import type { Term } from '../../core/terms/term';
import { rangeChecker } from '../../review/checking/check-threads';
import { serveTasks } from '../../review/checking/serve-tasks';
import type { CheckingSettings } from './engine-calls';
import { ToolsLoader } from './tools-loader';

/** What the thread checks with. */
export interface CheckThreadStart {
  readonly settings: CheckingSettings;
  /** The terms that hold in the document, those of the settings among them. */
  readonly terms: readonly Term[];
}

/** Entry of a thread of the engine that checks stretches of a large document. */
async function checker({ settings, terms }: CheckThreadStart) {
  const tools = await new ToolsLoader().load(settings);
  if (!tools.ok) throw new Error(tools.error.code);
  return rangeChecker({ ...tools.value, terms });
}

serveTasks(checker(workerData as CheckThreadStart));
