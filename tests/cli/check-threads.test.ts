import { describe, expect, it } from 'vitest';
import type { CheckedEntries, EntriesTask } from '../../src/cli/check-entries';
import { filterLines } from '../../src/cli/check-filter';
import type { EntriesThreads } from '../../src/cli/document-writer';
import type { CheckThreadAnswer, CheckThreadStart, CheckThreadTask } from '../../src/cli/check-thread';
import { loadTools } from '../../src/cli/project-session';
import { silentTerminal } from '../../src/cli/terminal';
import { createTranslator } from '../../src/i18n/translator';
import { rangeChecker } from '../../src/review/checking/check-threads';
import { ThreadPool } from '../../src/review/checking/thread-pool';
import { bundledProgram } from '../notation/bundled-program';
import { valueOf } from '../notation/example-review';

const program = bundledProgram('cli-check-thread', 'src/cli/check-thread.ts');
const startedWith: CheckThreadStart = { options: {}, language: 'en', minSeverity: 'neutral' };
const terminal = silentTerminal(createTranslator('en'));
const tools = valueOf(await loadTools({}, terminal));

/** Lines of documents of 70 segments each, one line broken. */
const LINES = Array.from({ length: 2_300 }, (_, number) => {
  const [source, target] =
    number % 9 === 0 ? ['Станция закрылась.', 'The the station closed.'] : ['Все молчали.', 'All were silent.'];
  return number === 2_200
    ? 'broken\n'
    : `${JSON.stringify({ id: `s${number}`, doc: `d${Math.floor(number / 70)}`, source, target })}\n`;
});

/** What the filter writes for the lines, and how it ended. */
async function filtered(startThreads: () => EntriesThreads | null) {
  const written: string[] = [];
  const outcome = await filterLines({
    input: (async function* () {
      yield* LINES;
    })(),
    terminal: { ...terminal, write: async (text) => void written.push(text) },
    tools,
    minSeverity: 'neutral',
    startThreads,
  });
  return { ...outcome, text: written.join('') };
}

const pool = () => new ThreadPool<CheckThreadTask, CheckThreadAnswer>({ program: program.path, startedWith, count: 2 });

describe('threads of the command line', () => {
  it('let the filter write the same bytes in the same order', async () => {
    const alone = await filtered(() => null);
    expect(alone.badLines).toBe(1);
    expect(alone.gravest).not.toBeNull();
    const threads = pool();
    const run = (batch: readonly EntriesTask[]) => threads.run(batch) as Promise<readonly CheckedEntries[]>;
    expect(await filtered(() => ({ most: 2, run, stop: () => threads.stop() }))).toEqual(alone);
  });

  it('are done without when they fail', async () => {
    const alone = await filtered(() => null);
    const run = () => Promise.reject(new Error('ended'));
    expect(await filtered(() => ({ most: 2, run, stop: () => undefined }))).toEqual(alone);
  });

  it('find in a stretch of a document what is found without them', async () => {
    const threads = pool();
    const texts = ['Администрация вышла из договора.|The administration left.', 'Она вышла.|She left.'].map(
      (line, place) => {
        const [source = '', target = ''] = line.split('|');
        return { id: `s${place}`, kind: 'paragraph' as const, source, target, excluded: false };
      },
    );
    const answer = await threads.run({ texts, lead: 1 });
    threads.stop();
    expect(answer).toEqual(rangeChecker(tools)({ texts, lead: 1 }));
    expect(answer).toMatchObject({ length: 1, found: [{ finding: { check: 'pronoun-antecedent', segment: 's1' } }] });
  });
});
