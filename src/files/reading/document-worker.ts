import { parentPort, workerData } from 'node:worker_threads';
import { packDocument } from './packed-document';
import type { ReadingTask } from './read-apart';
import { readColumns, readDocument } from './read-document';

/** Entry of the thread that reads one file and ends. */
async function answer(task: ReadingTask): Promise<void> {
  if (task.wants === 'columns') {
    parentPort?.postMessage(await readColumns(task.request));
    return;
  }
  const read = await readDocument(task.request);
  if (!read.ok) {
    parentPort?.postMessage(read);
    return;
  }
  const { message, transfer } = packDocument(read.value);
  parentPort?.postMessage({ ok: true, value: message }, transfer);
}

void answer(workerData as ReadingTask);
