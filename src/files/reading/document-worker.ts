import { parentPort, workerData } from 'node:worker_threads';
import { readDocument, type DocumentRequest } from './read-document';

/** Entry of the thread that reads one file and ends. */
void readDocument(workerData as DocumentRequest).then((answer) => {
  parentPort?.postMessage(answer);
});
