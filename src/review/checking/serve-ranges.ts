import { parentPort } from 'node:worker_threads';
import { checkRange } from '../../core/checks/checked-range';
import { CHECKS } from '../../core/checks/registry';
import type { ReviewTools } from '../review';
import type { RangeAnswer, RangeTask } from './check-threads';

/** In a thread: answers every task that comes, with the tools that it was started with. It ends where it cannot. */
export function serveRanges(loading: Promise<ReviewTools>): void {
  parentPort?.on('message', (task: RangeTask) => {
    // Not every runtime ends a thread for a promise that fails, and whoever waits would wait for ever.
    void answer(loading, task).catch(() => process.exit(1));
  });
}

async function answer(loading: Promise<ReviewTools>, { from, texts, lead }: RangeTask): Promise<void> {
  const { analyser, terms = [], ...tools } = await loading;
  const range = checkRange(texts, lead, CHECKS, { ...tools, analyser, terms });
  // What is checked is not looked at again here.
  analyser.forgetTexts();
  parentPort?.postMessage({ from, range } satisfies RangeAnswer);
}
