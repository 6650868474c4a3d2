import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { analyseDocument } from '../src/core/analysis/analyse-document';
import { CHECKS } from '../src/core/checks/registry';
import { prepareRun } from '../src/core/checks/run-checks';
import type { Unkeyed } from '../src/core/findings/sort-findings';
import { loadAnalyser } from '../src/files/load-analyser';

// Prints what checking a whole document costs against checking half of it in a process that begins with it, in processor time, so that
// other work on the machine matters little: what a second thread could bring (docs/decisions/0112-one-thread-for-one-document.md).
//   node bench/run.mjs halves [SEGMENTS] [ROUNDS]
const [first = '10000', second = '3', part] = process.argv.slice(3);
const count = Number(first);

interface Cost {
  readonly load: number;
  readonly segments: number;
  readonly document: number;
}

/** Milliseconds of processor time since the process began. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function costOf(from: number, to: number): Cost {
  const beads = readFileSync(new URL('../fixtures/sample/beads.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const texts = Array.from({ length: count }, (_, index) => {
    const [source = '', target = ''] = (beads[index % beads.length] ?? '').split('\t');
    const round = ` (${String(Math.floor(index / beads.length) + 1)})`;
    const numbered = (text: string): string => (text === '' ? '' : text + round);
    return {
      id: `s${String(index)}`,
      kind: 'paragraph' as const,
      source: numbered(source),
      target: numbered(target),
      excluded: false,
    };
  });
  const begin = spent();
  const analyser = loadAnalyser();
  if (!analyser.ok) throw new Error(analyser.error.code);
  const document = analyseDocument(texts, analyser.value);
  const run = prepareRun(document, CHECKS, { terms: [], settings: {} });
  const loaded = spent();
  const found: Unkeyed[] = [];
  for (const segment of document.segments.slice(from, to)) found.push(...run.settledOn(segment));
  const checked = spent();
  if (to - from === count) run.runOnDocument();
  return { load: loaded - begin, segments: checked - loaded, document: spent() - checked };
}

function costApart(name: string): Cost {
  const args = [new URL('run.mjs', import.meta.url).pathname, 'halves', first, second, name];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Cost;
}

if (part === undefined) {
  for (let round = 0; round < Number(second); round += 1) {
    const [whole, one, other] = [costApart('whole'), costApart('first'), costApart('second')] as const;
    const alone = whole.segments + whole.document;
    // The thread at hand goes on with one half; the other begins with nothing. Checks of the document wait for both.
    const shared = Math.max(one.segments, other.load + other.segments) + whole.document;
    console.log(
      `${first} segments: whole ${alone.toFixed(0)} ms, halves ${one.segments.toFixed(0)} and ${other.segments.toFixed(0)} ms: at best ${(alone / shared).toFixed(2)} times as fast`,
    );
  }
} else {
  const middle = Math.floor(count / 2);
  const [from, to] = part === 'whole' ? [0, count] : part === 'first' ? [0, middle] : [middle, count];
  console.log(JSON.stringify(costOf(from, to)));
}
