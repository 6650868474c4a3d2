import { parentPort } from 'node:worker_threads';
import type { Posted } from './thread-pool';

/** In a thread of a `ThreadPool`: answers every task that comes, once it is ready to. It ends where it cannot. */
export function serveTasks<Task, Answer>(ready: Promise<(task: Task) => Answer>): void {
  parentPort?.on('message', ({ id, content }: Posted<Task>) => {
    void ready
      .then((answer) => parentPort?.postMessage({ id, content: answer(content) } satisfies Posted<Answer>))
      // Not every runtime ends a thread for a promise that fails, and whoever waits would wait for ever.
      .catch(() => process.exit(1));
  });
}
