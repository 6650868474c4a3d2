import { carryCorrections } from '../src/core/corrections/carry-corrections';
import { correctionDrafts } from '../src/core/corrections/correction-drafts';
import { diffWords } from '../src/core/diff/word-diff';
import { setText } from '../src/core/history/edits';
import { memoryStore } from '../src/core/history/memory-store';
import type { NewProject, ProjectContents } from '../src/core/history/project-store';
import { segmentsAt } from '../src/core/history/replay';
import type { RevisionDraft } from '../src/core/history/revision';
import type { ImportedSegment, Segment } from '../src/core/segments/segment';
import { sha256Of } from '../src/files/sha256';
import { layDiff } from '../src/review/apply-diff';
import { diffBytes } from '../src/review/corrections';

// Prints how long the corrections diff of a made-up text takes, taking it over into a fresh project, carrying the review over to
// another machine translation, and how many pairs of sentences the word diff compares in a second:
//   node bench/run.mjs diff [LINES]
const lineCount = Number(process.argv[3] ?? '100000');
const WORDS =
  'the treaty was signed by both countries in spring and remains in force until a new one is agreed on'.split(' ');
const header = { title: 'Benchmark', author: 'Anna', time: '2026-03-02T11:30:00.000Z' };
const by = { author: 'Anna', time: header.time };

/** A sentence of twenty words that no other line has. */
function sentence(line: number, round: number): string {
  const words = WORDS.map((word, index) => WORDS[(index * 7 + line + round) % WORDS.length] ?? word);
  return `No ${String(line)}: ${words.join(' ')}.`;
}

/** A project of one sentence a line. */
function projectOf(machineOf: (line: number) => string): NewProject {
  const segments: ImportedSegment[] = [];
  let text = '';
  for (let line = 0; line < lineCount; line++) {
    const machine = machineOf(line);
    segments.push({
      ...{ id: `s${String(line + 1)}`, kind: 'paragraph', score: 1, tags: [], origin: [] },
      ...{ source: `Предложение ${String(line)}.`, machine, sourceBlock: line, targetBlock: line },
      sourceSpan: null,
      targetSpan: { from: text.length, to: text.length + machine.length },
    });
    text += `${machine}\n`;
  }
  const file = (name: string, bytes: Uint8Array) => ({
    ...{ name, bytes, encoding: 'utf-8', format: 'txt', hash: sha256Of(bytes) },
  });
  return {
    ...{ title: 'Benchmark', author: 'Anna', created: header.time, terms: [], segments },
    source: file('a.ru.txt', new TextEncoder().encode('Текст.\n')),
    target: file('a.en.txt', new TextEncoder().encode(text)),
  };
}

function recorded(project: NewProject, drafts: readonly RevisionDraft[]): ProjectContents {
  const store = memoryStore(project);
  store.append(drafts, by);
  const contents = store.read();
  if (!contents.ok) throw new Error(contents.error.code);
  return contents.value;
}

/** A review in which every `step`-th sentence has two words changed. */
function reviewed(project: NewProject, segments: readonly Segment[], step: number): ProjectContents {
  const drafts = segments
    .filter((_, index) => index % step === 0)
    .flatMap((segment) => {
      const made = setText(segment, segment.target.replace('treaty', 'pact').replace(/\.$/, ' again.'));
      return made.ok ? made.value : [];
    });
  return recorded(project, drafts);
}

/** The least of three times, in milliseconds, and what came out. */
function timed<Value>(work: () => Value): { readonly ms: string; readonly value: Value } {
  let [best, value] = [Infinity, undefined as Value];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    value = work();
    best = Math.min(best, performance.now() - start);
  }
  return { ms: `${best.toFixed(0)} ms`, value };
}

const machine = (line: number): string => sentence(line, 0);
const project = projectOf(machine);
const start: ProjectContents = { ...project, revisions: [], snapshots: [] };
const untouched = segmentsAt(start);
// Another machine translation: every second sentence begins in another way.
const fresh = recorded(
  projectOf((line) => (line % 2 === 0 ? machine(line).replace(/^No/, 'Number') : machine(line))),
  [],
);
const freshSegments = segmentsAt(fresh);

for (const [share, step] of [
  ['1 %', 100],
  ['20 %', 5],
  ['100 %', 1],
] as const) {
  const contents = reviewed(project, untouched, step);
  // As an open review has them.
  const range = { from: 0, to: contents.revisions.length, standing: segmentsAt(contents) };
  const diff = timed(() => diffBytes(contents, header, range));
  if (!diff.value.ok || diff.value.value === null) throw new Error('no diff');
  const bytes = diff.value.value;
  const applied = timed(() => {
    const laid = layDiff(start, untouched, bytes, 'a.diff');
    if (!laid.ok) throw new Error(laid.error.code);
    return correctionDrafts(laid.value.plan, { originFor: () => null, reasonFor: () => 'a.diff' });
  });
  const carried = timed(() => carryCorrections(segmentsAt(contents), freshSegments));
  console.log(
    `${String(lineCount)} lines, ${share} changed: diff ${diff.ms}, apply ${applied.ms} (${String(applied.value.drafts.length)} revisions, ` +
      `${String(applied.value.conflicts.length)} conflicts), carry over ${carried.ms} (${String(carried.value.corrections.length)} carried, ${String(carried.value.conflicts.length)} offered)`,
  );
}

const pairs = Array.from({ length: 20_000 }, (_, line): [string, string] => [
  sentence(line, 0),
  sentence(line, 0).replace('treaty', 'pact').replace('both countries', 'the two states').replace(/\.$/, ' again.'),
]);
for (const [before, after] of pairs) diffWords(before, after);
const began = performance.now();
for (const [before, after] of pairs) diffWords(before, after);
console.log(`word diff: ${((pairs.length / (performance.now() - began)) * 1000).toFixed(0)} pairs a second`);
