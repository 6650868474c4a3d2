import { analyseDocument } from '../../core/analysis/analyse-document';
import { CHECKS } from '../../core/checks/registry';
import { runChecks } from '../../core/checks/run-checks';
import { describeError } from '../../core/describe-error';
import { fault } from '../../core/fault';
import { failure } from '../../core/result';
import { CheckThreads } from '../../review/checking/check-threads';
import { threadProgram, threadsToUse } from '../../review/checking/thread-pool';
import type { CheckThreadStart } from './check-thread';
import { answer, createEngine } from './engine';
import type { EngineCallName } from './engine-calls';
import type { EngineMessage, EngineOrder, EngineRequest } from './engine-messages';
import { SpareMemory } from './spare-memory';
import { ToolsLoader } from './tools-loader';

/** Entry of the engine process (a utilityProcess): everything slow or dangerous happens here, away from the windows. */
const port = process.parentPort;
const loader = new ToolsLoader();
const memory = new SpareMemory();

const engine = createEngine({
  loadTools: (settings) => loader.load(settings),
  readLists: (settings) => loader.reports(settings),
  now: () => new Date(),
  progress: (stage, share) => {
    send({ kind: 'progress', stage, share });
  },
  checking: (news) => {
    send({ kind: 'checking', news });
  },
  unreadable: (reason) => {
    send({ kind: 'unreadable', reason });
  },
  checkAhead: (settings, work) => {
    const program = threadProgram('check-thread.cjs');
    if (program === null) return null;
    const startedWith: CheckThreadStart = { settings, terms: work.terms };
    // One core belongs to the window.
    return new CheckThreads(work, { program, startedWith, count: threadsToUse(1) });
  },
  breathe: () => new Promise(setImmediate),
});

function send(message: EngineMessage): void {
  memory.worked();
  port.postMessage(message);
}

// Calls are answered one after the other: an edit must see what the edit before it did. Only a stop is heard at once, and the first rows
// of a project that is still being read are told at once.
let last: Promise<void> = Promise.resolve();
port.on('message', ({ data }: { data: EngineOrder }) => {
  if ('cancel' in data) engine.cancel();
  else if (engine.goesFirst(data.name, data.request)) void serve(data);
  else last = last.then(() => serve(data));
});

async function serve({ id, name, request }: EngineRequest): Promise<void> {
  try {
    send({ kind: 'answer', id, answer: await answer(engine, name as EngineCallName, request as never) });
  } catch (error) {
    send({ kind: 'mistake', line: `${name}: ${describeError(error)}` });
    const detail = error instanceof Error ? error.message : String(error);
    send({ kind: 'answer', id, answer: failure(fault('internal', { detail })) });
  }
}

// While the window is still drawing itself; a failure is said when a project is opened. The word lists of the checks are
// made ready by a first run, which would otherwise hold up the first project.
setImmediate(() => void makeReady());

async function makeReady(): Promise<void> {
  const ready = await loader.load({ checks: {}, lists: [] });
  if (!ready.ok) return;
  const { settings } = ready.value;
  const pair = { source: 'Договор подписали в 2010 году.', target: 'The treaty was signed in 2010.' };
  const segment = { ...pair, id: 's1', kind: 'paragraph', excluded: false } as const;
  runChecks(analyseDocument([segment], ready.value.analyser), CHECKS, { terms: [], settings });
}

process.on('exit', () => {
  engine.shut();
});
