import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import { unpackDocument } from './packed-document';
import {
  readColumns,
  readDocument,
  type ColumnsRequest,
  type DocumentRequest,
  type ReadDocument,
} from './read-document';

/** What a file may cost before its reading is given up. */
export const READING_LIMITS = { seconds: 60, megabytes: 1024 } as const;

/** How a file is read apart. */
export interface ReadingOptions {
  /** Gives the reading up: it fails as `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: { readonly seconds: number; readonly megabytes: number };
  /** The program of the thread; by default the built one, and without a build the file is read here. */
  readonly program?: string | null;
}

/** Beside the built programs, `out/main/*.cjs` and its chunks. */
const BUILT = ['document-worker.cjs', '../document-worker.cjs'];

/**
 * Reads a file in a thread of its own: a file that was made to take for ever or to fill the memory ends that thread and nothing
 * else, with `reading-too-long` or `reading-too-large`.
 */
export function readApart(request: DocumentRequest, options: ReadingOptions = {}): Promise<Result<ReadDocument>> {
  return inThread({ wants: 'document', request }, options, () => readDocument(request), unpackDocument);
}

/** What the columns of a table are called, read in the same way; empty for a file that is none. */
export function readColumnsApart(
  request: ColumnsRequest,
  options: ReadingOptions = {},
): Promise<Result<readonly string[]>> {
  return inThread(
    { wants: 'columns', request },
    options,
    () => readColumns(request),
    (names: readonly string[]) => names,
  );
}

/** What the thread is asked for. */
export type ReadingTask =
  | { readonly wants: 'document'; readonly request: DocumentRequest }
  | { readonly wants: 'columns'; readonly request: ColumnsRequest };

function inThread<Read, Sent>(
  task: ReadingTask,
  options: ReadingOptions,
  readHere: () => Promise<Result<Read>>,
  received: (sent: Sent) => Read,
): Promise<Result<Read>> {
  const { signal, limits = READING_LIMITS, program = builtProgram() } = options;
  const { path } = task.request;
  if (signal?.aborted === true) return Promise.resolve(failure(fault('cancelled')));
  if (program === null) return readHere();
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const timer = setTimeout(() => {
      end(failure(fault('reading-too-long', { path, seconds: limits.seconds })));
    }, limits.seconds * 1000);
    const cancel = (): void => {
      end(failure(fault('cancelled')));
    };
    let isEnding = false;
    const end = (answer: Result<Sent>): void => {
      if (isEnding) return;
      isEnding = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      // What the thread has in its memory is given back before anything is made of the answer.
      worker
        .terminate()
        .then(() => {
          resolve(answer.ok ? success(received(answer.value)) : answer);
        })
        .catch(reject);
    };
    signal?.addEventListener('abort', cancel);
    worker.on('message', end);
    worker.on('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(
        failure(
          isMemory
            ? fault('reading-too-large', { path, megabytes: limits.megabytes })
            : fault('internal', { detail: `reading ${path}: ${error.message}` }),
        ),
      );
    });
    worker.on('exit', (code) => {
      end(failure(fault('internal', { detail: `reading ${path} ended with ${code}` })));
    });
  });
}

function builtProgram(): string | null {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  return BUILT.map((place) => join(here, place)).find((path) => existsSync(path)) ?? null;
}
