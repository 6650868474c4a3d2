import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEGMENT_KINDS } from '../../../src/core/segments/segment';
import { readApart } from '../../../src/files/reading/read-apart';
import { readDocument } from '../../../src/files/reading/read-document';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const limits = { seconds: 30, megabytes: 64 };

/** What reading a file apart gives when the thread does this. */
async function read(program: string, options: { readonly seconds?: number; readonly signal?: AbortSignal } = {}) {
  const path = folder.at('worker.cjs');
  writeFileSync(path, `const { parentPort, workerData } = require('node:worker_threads');\n${program}`);
  const { seconds = limits.seconds, signal } = options;
  const answer = await readApart(
    { path: 'strange.xlf', side: 'source' },
    { program: path, limits: { ...limits, seconds }, signal },
  );
  return answer.ok ? answer.value : answer.error;
}

describe('a file that is read in a thread of its own', () => {
  it('gives what the thread says', async () => {
    const blocks = 'new Int32Array([0, 4, 0, 5, 9, 1])';
    const document = `{ text: 'One.\\nTwo.', blocks: ${blocks}, tags: [] }`;
    const value = `{ file: workerData, holds: 'one-language', document: ${document} }`;
    expect(await read(`parentPort.postMessage({ ok: true, value: ${value} })`)).toEqual({
      file: { wants: 'document', request: { path: 'strange.xlf', side: 'source' } },
      holds: 'one-language',
      document: {
        text: 'One.\nTwo.',
        blocks: [
          { from: 0, to: 4, kind: SEGMENT_KINDS[0] },
          { from: 5, to: 9, kind: SEGMENT_KINDS[1] },
        ],
        tags: [],
      },
    });
  });

  it('is given up when it takes too long', async () => {
    expect(await read(`for (;;);`, { seconds: 0.2 })).toEqual({
      code: 'reading-too-long',
      data: { path: 'strange.xlf', seconds: 0.2 },
    });
  });

  it('is given up when it fills the memory', async () => {
    expect(await read(`const all = []; for (;;) all.push(new Array(1000).fill({}));`)).toEqual({
      code: 'reading-too-large',
      data: { path: 'strange.xlf', megabytes: 64 },
    });
  });

  it('is given up when the user says so, before and meanwhile', async () => {
    expect(await read(`for (;;);`, { signal: AbortSignal.abort() })).toMatchObject({ code: 'cancelled' });
    const stop = new AbortController();
    const reading = read(`for (;;);`, { signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ code: 'cancelled' });
  });

  it('is a fault of the program when the thread fails or ends without a word', async () => {
    expect(await read(`throw new Error('broken')`)).toMatchObject({ code: 'internal' });
    expect(await read(`process.exit(3)`)).toMatchObject({ code: 'internal' });
  });

  it('is read here where there is no program for the thread', async () => {
    const path = folder.at('walk.ru.txt');
    writeFileSync(path, 'Лёд растаял.\n');
    const request = { path, side: 'source' } as const;
    const answer = await readApart(request, { program: null });
    expect(answer).toEqual(await readDocument(request));
    expect(answer).toMatchObject({ value: { holds: 'one-language', file: { format: 'txt' } } });
    expect(structuredClone(answer)).toEqual(answer);
  });
});
