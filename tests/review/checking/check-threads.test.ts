import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { analyseDocument } from '../../../src/core/analysis/analyse-document';
import { CheckThreads } from '../../../src/review/checking/check-threads';
import { reviewTools } from '../../notation/example-review';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
let threads: CheckThreads | null = null;
afterEach(() => threads?.stop());

/** Segments s0, s1, …; enough for five stretches. */
const { segments } = analyseDocument(
  Array.from({ length: 900 }, (_, place) => ({
    id: `s${place}`,
    kind: 'paragraph' as const,
    source: `Предложение ${place}.`,
    target: `Sentence ${place}.`,
    excluded: false,
  })),
  reviewTools().analyser,
);

/** Threads that run this program; it sees a `task`, the `place` of its first segment, what it was started with, and how to `send`. */
function start(answer: string, count = 2): CheckThreads {
  const program = folder.at('thread.cjs');
  writeFileSync(
    program,
    `const { parentPort, workerData } = require('node:worker_threads');
    const range = (task) => ({ length: task.texts.length - task.lead, found: [], looked: [task.texts.slice(task.lead).map((text) => text.id)] });
    parentPort.on('message', ({ id, content: task }) => {
      const send = (range) => parentPort.postMessage({ id, content: range });
      const place = Number(task.texts[task.lead].id.slice(1));
      ${answer}
    });`,
  );
  threads = new CheckThreads({ segments, terms: [] }, { program, startedWith: { pause: 20 }, count });
  return threads;
}

/** Takes everything; the ids that were looked at, or where it ended. */
async function all(from: CheckThreads): Promise<{ readonly ids: readonly unknown[]; readonly left: number }> {
  const ids: unknown[] = [];
  while (ids.length < segments.length) {
    const range = from.take(ids.length);
    if (range === null) return { ids, left: segments.length - ids.length };
    if (range === 'later') await from.more();
    else ids.push(...(range.looked[0] ?? []));
  }
  return { ids, left: 0 };
}

const everything = { ids: segments.map(({ id }) => id), left: 0 };

describe('threads that check ahead', () => {
  it('give the stretches of a document in order', async () => {
    expect(await all(start('send(range(task))'))).toEqual(everything);
  });

  it('give them in order when one is slower than the other', async () => {
    expect(await all(start('setTimeout(() => send(range(task)), place % 400 === 0 ? workerData.pause : 0)'))).toEqual(
      everything,
    );
  });

  it('are given the segments before a stretch that the checks read, and none before the first', async () => {
    const leads = start('send({ ...range(task), looked: [[task.lead, task.texts[0].id]] })', 1);
    const seen: unknown[] = [];
    for (let from = 0; from < segments.length;) {
      const range = leads.take(from);
      if (range === 'later') await leads.more();
      else if (range === null) break;
      else {
        seen.push(range.looked[0]);
        from += range.length;
      }
    }
    expect(seen.slice(0, 2)).toEqual([
      [0, 's0'],
      [8, 's192'],
    ]);
  });

  it('leave the rest to others when one of them fails', async () => {
    const { ids, left } = await all(start('if (place >= 400) throw new Error("broken"); send(range(task))', 1));
    expect(left).toBeGreaterThan(0);
    expect(everything.ids.slice(0, ids.length)).toEqual(ids);
  });

  it('leave everything to others where their program is none', async () => {
    threads = new CheckThreads(
      { segments, terms: [] },
      { program: folder.at('none.cjs'), startedWith: null, count: 1 },
    );
    expect(await all(threads)).toEqual({ ids: [], left: segments.length });
  });

  it('answer who waits when they are stopped', async () => {
    const stopped = start('');
    expect(stopped.take(0)).toBe('later');
    const more = stopped.more();
    stopped.stop();
    await more;
    expect(stopped.take(0)).toBeNull();
  });
});
