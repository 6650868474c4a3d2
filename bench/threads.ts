import { readFileSync } from 'node:fs';
import { CHECKS } from '../src/core/checks/registry';
import { analyseDocument } from '../src/core/analysis/analyse-document';
import { runChecksStepwise } from '../src/core/checks/run-checks';
import { loadAnalyser } from '../src/files/load-analyser';
import { CheckThreads } from '../src/review/checking/check-threads';
import { threadsToUse } from '../src/review/checking/thread-pool';
import { prepare } from '../scripts/steps/prepare.mjs';

// Prints how long the checks of one document take here and in threads, on the clock, and how long they keep this thread busy:
//   npm run bench threads [SEGMENTS]
const count = Number(process.argv[3] ?? '20000');
const program = new URL('../out/main/check-thread.cjs', import.meta.url).pathname;
if (!(await prepare())) throw new Error('not built');

const beads = readFileSync(new URL('../fixtures/sample/beads.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const texts = Array.from({ length: count }, (_, index) => {
  const [source = '', target = ''] = (beads[index % beads.length] ?? '').split('\t');
  const round = ` (${Math.floor(index / beads.length) + 1})`;
  const numbered = (text: string): string => (text === '' ? '' : text + round);
  const kind = 'paragraph' as const;
  return { id: `s${index}`, kind, source: numbered(source), target: numbered(target), excluded: false };
});
const loaded = loadAnalyser();
if (!loaded.ok) throw new Error(loaded.error.code);
const analyser = loaded.value;

async function check(threads: number): Promise<void> {
  analyser.forgetTexts();
  const { segments, ...document } = analyseDocument(texts, analyser);
  const begin = performance.now();
  const start = { program, startedWith: { settings: { checks: {}, lists: [] }, terms: [] }, count: threads };
  const ahead = threads === 0 ? null : new CheckThreads({ segments, terms: [] }, start);
  const options = { terms: [], settings: {} };
  const steps = runChecksStepwise({ segments, ...document }, CHECKS, options, {
    ahead: (from) => ahead?.take(from) ?? null,
  });
  let busy = 0;
  for (;;) {
    await ahead?.more();
    const from = performance.now();
    const step = steps.next();
    busy += performance.now() - from;
    if (step.done !== true) continue;
    const name = threads === 0 ? 'here' : `threads: ${threads}`;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(
      `${name}: ${step.value.length} findings after ${seconds} s, this thread busy for ${(busy / 1000).toFixed(1)} s`,
    );
    break;
  }
  ahead?.stop();
}

// The first warms the caches of the system.
for (const threads of [0, 0, 1, 2, threadsToUse(0)]) await check(threads);
