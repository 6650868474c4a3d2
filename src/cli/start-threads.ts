import type { Stepwise } from '../core/stepwise';
import { CheckThreads } from '../review/checking/check-threads';
import type { BeginAhead, CheckedAhead } from '../review/checking/checked-ahead';
import { threadProgram, ThreadPool } from '../review/checking/thread-pool';
import type { CheckedEntries, EntriesTask } from './check-entries';
import type { EntriesThreads } from './document-writer';
import type { CheckThreadStart } from './check-thread';

/** A document of so many segments is worth the start of threads. */
const LARGE = 2_000;
/** Batches for each thread that are under way or wait to be written. */
const BATCHES = 3;

const PROGRAM = 'cli-check-thread.cjs';

/** Threads that a command would have. */
export interface ThreadsWanted {
  /** One is no more than the command itself. */
  readonly count: number;
  readonly startedWith: CheckThreadStart;
}

/** Threads for the documents of the filter; null where they are not wanted or not built. */
export function entriesThreads({ count, startedWith }: ThreadsWanted): EntriesThreads | null {
  const program = count > 1 ? threadProgram(PROGRAM) : null;
  if (program === null) return null;
  const pool = new ThreadPool<readonly EntriesTask[], readonly CheckedEntries[]>({ program, startedWith, count });
  return { most: count * BATCHES, run: (batch) => pool.run(batch), stop: () => pool.stop() };
}

/** Does all steps of the check of a document, a large one in threads. */
export async function checkInThreads<Value>(
  begin: (beginAhead: BeginAhead) => Stepwise<Value>,
  { count, startedWith }: ThreadsWanted,
): Promise<Value> {
  const program = count > 1 ? threadProgram(PROGRAM) : null;
  let ahead: CheckedAhead | null = null;
  const steps = begin((work) => {
    if (program === null || work.segments.length < LARGE) return null;
    return (ahead = new CheckThreads(work, { program, startedWith: { ...startedWith, terms: work.terms }, count }));
  });
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await (ahead as CheckedAhead | null)?.more();
    }
  } finally {
    (ahead as CheckedAhead | null)?.stop();
  }
}
