import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingTask } from './read-apart';
import { readColumns, readDocument } from './read-document';

/** Entry of the thread that reads one file and ends. */
async function answer(task: ReadingTask): Promise<void> {
  parentPort?.postMessage(await (task.wants === 'columns' ? readColumns(task.request) : readDocument(task.request)));
}

void answer(workerData as ReadingTask);
