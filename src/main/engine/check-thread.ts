import { workerData } from 'node:worker_threads';
import type { Term } from '../../core/terms/term';
import { serveRanges } from '../../review/checking/serve-ranges';
import type { ReviewTools } from '../../review/review';
import type { CheckingSettings } from './engine-calls';
import { ToolsLoader } from './tools-loader';

/** What the thread checks with. */
export interface CheckThreadStart {
  readonly settings: CheckingSettings;
  /** The terms that hold in the document, those of the settings among them. */
  readonly terms: readonly Term[];
}

/** Entry of a thread of the engine that checks stretches of a large document. */
async function load({ settings, terms }: CheckThreadStart): Promise<ReviewTools> {
  const tools = await new ToolsLoader().load(settings);
  if (!tools.ok) throw new Error(tools.error.code);
  return { ...tools.value, terms };
}

serveRanges(load(workerData as CheckThreadStart));
