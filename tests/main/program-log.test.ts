import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../src/bridge/call';
import { CALL_NAMES, type AllCalls } from '../../src/bridge/calls';
import { describeError } from '../../src/core/describe-error';
import { fault } from '../../src/core/fault';
import { failure } from '../../src/core/result';
import { answerCall } from '../../src/main/answer-call';
import { ProgramLog } from '../../src/main/program-log';
import { goodRequests } from '../notation/good-requests';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const now = () => new Date('2025-06-01T10:00:00.000Z');
/** Words that stand in texts, names and paths of the user in these tests. */
const MARKER = /маркер|marker/i;
const page = { url: 'app://sverka/index.html', parent: null };

/** The errors that quote what was being read: of JSON, of the file system, of our own checks, with lines like those of a stack. */
const QUOTING: readonly (() => unknown)[] = [
  () => JSON.parse('Маркер текста') as unknown,
  () => statSync('/home/marker/Маркер.txt'),
  () => {
    throw new RangeError('Segment 7: “Маркер” is outside');
  },
  () => {
    throw new Error('первая строка\n    at Маркер (marker.ts:1:1)\n    at marker (marker.ts:1:1)');
  },
  () => {
    throw Object.assign(new Error('x'), { name: 'Маркер текста', code: 'маркер' });
  },
  () => {
    // oxlint-disable-next-line typescript/only-throw-error -- what a library may do
    throw 'Маркер';
  },
];

describe('the log of the program', () => {
  it('holds no words of what calls were sent, and none of the errors that quote them', async () => {
    const log = new ProgramLog(folder.at('marked/log.txt'), now);
    for (const work of QUOTING) {
      const handlers = Object.fromEntries(CALL_NAMES.map((name) => [name, work])) as unknown as Handlers<AllCalls>;
      for (const name of CALL_NAMES) {
        const [request] = goodRequests[name];
        const write = (line: string) => log.write(line);
        await answerCall(handlers, name, { sender: page, request }, write);
        await answerCall(
          handlers,
          name,
          { sender: page, request: { ...request, id: 'Маркер', маркер: 'marker' } },
          write,
        );
        await answerCall(handlers, name, { sender: page, request: 'Маркер' }, write);
        await answerCall(handlers, name, { sender: { url: 'https://marker.example/', parent: null }, request }, write);
        const failing = {
          ...handlers,
          [name]: () => failure(fault('file-unreadable', { path: '/home/marker', cause: 'Маркер' })),
        };
        await answerCall(failing, name, { sender: page, request }, write);
      }
    }
    const text = log.read();
    expect(text.split('\n').length).toBeGreaterThan(CALL_NAMES.length * QUOTING.length);
    expect(text.split('\n').filter((line) => MARKER.test(line))).toEqual([]);
  });

  it('says what is needed to find a mistake: the kind of error, its code, and where it was thrown', () => {
    const caught = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    expect(describeError(caught(QUOTING[1]!))).toMatch(/^Error ENOENT < /);
    expect(describeError(caught(QUOTING[2]!))).toMatch(/^RangeError < .*program-log\.test\.ts:\d+:\d+/);
    expect(describeError('text')).toBe('a thrown value that is no error');
  });

  it('keeps to a size, the lines before the last ones in another file, and one line for each entry', () => {
    const log = new ProgramLog(folder.at('long/log.txt'), now);
    for (let entry = 0; entry < 6_000; entry += 1) log.write(`fault: project:rows:\n ${entry}${'x'.repeat(50)}`);
    expect(log.read().length).toBeLessThan(300_000);
    expect(log.read().trimEnd().split('\n').at(-1)).toMatch(/^2025-06-01T10:00:00\.000Z fault: project:rows: 5999x+$/);
  });

  it('stops no work where it cannot be written', () => {
    mkdirSync(folder.at('taken'));
    writeFileSync(folder.at('taken/file'), '');
    const log = new ProgramLog(folder.at('taken/file/log.txt'), now);
    log.write('fault');
    expect(log.read()).toBe('');
  });
});
