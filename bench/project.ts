import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../src/core/history/compare';
import { setText } from '../src/core/history/edits';
import type { ImportedFile, ProjectStore } from '../src/core/history/project-store';
import { segmentsAt } from '../src/core/history/replay';
import type { Result } from '../src/core/result';
import type { ImportedSegment } from '../src/core/segments/segment';
import { sha256Of } from '../src/files/sha256';
import { diffBytes, diffHeader } from '../src/review/corrections';
import { createProject, openProject } from '../src/storage/project-file';
import { recoverProject } from '../src/storage/recover/recover-project';
import { verifyProject } from '../src/storage/verify-project';

// Prints how long a large project takes to make, open, change, verify and recover, and how large its file is:
//   node bench/run.mjs project [SEGMENTS] [CORRECTIONS]
const [segmentCount = '100000', correctionCount = '10000'] = process.argv.slice(3);
const folder = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
const path = join(folder, 'large.sverka');
const options = { lockFolder: join(folder, 'locks') };
const by = { author: 'Anna', time: '2026-01-01T00:00:00.000Z' };

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function timed<Value>(name: string, work: () => Value): Value {
  const start = performance.now();
  const value = work();
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`);
  return value;
}

function sideOf(name: string, sentence: (number: number) => string): { file: ImportedFile; texts: readonly string[] } {
  const texts = Array.from({ length: Number(segmentCount) }, (_, number) => sentence(number));
  const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
  return { file: { name, bytes, encoding: 'utf-8', format: 'txt', hash: sha256Of(bytes) }, texts };
}

const source = sideOf(
  'book.ru.txt',
  (number) => `Предложение номер ${String(number)} этой книги говорит о том, что было сказано раньше.`,
);
const target = sideOf(
  'book.en.txt',
  (number) => `Sentence number ${String(number)} of this book speaks of what was said before.`,
);
let [sourceAt, targetAt] = [0, 0];
const segments = source.texts.map((text, index): ImportedSegment => {
  const machine = target.texts[index] ?? '';
  const segment = {
    id: `s${String(index + 1)}`,
    kind: 'paragraph' as const,
    source: text,
    machine,
    sourceSpan: { from: sourceAt, to: sourceAt + text.length },
    targetSpan: { from: targetAt, to: targetAt + machine.length },
    sourceBlock: index,
    targetBlock: index,
    score: 0.9,
    tags: [],
    origin: [],
  };
  sourceAt += text.length + 1;
  targetAt += machine.length + 1;
  return segment;
});

try {
  let store: ProjectStore = timed('make', () =>
    valueOf(
      createProject(
        path,
        {
          title: 'Book',
          author: 'Anna',
          created: by.time,
          source: source.file,
          target: target.file,
          segments,
          terms: [],
        },
        options,
      ),
    ),
  );
  // A correction is two revisions: the text and the state.
  const standing = segmentsAt(valueOf(store.read()));
  const drafts = Array.from({ length: Number(correctionCount) }, (_, number) => {
    const segment = standing[(number * 7) % standing.length];
    return segment === undefined ? [] : valueOf(setText(segment, `${segment.target} He said so himself.`));
  });
  const half = Math.floor(drafts.length / 2);
  valueOf(store.append(drafts.slice(0, half).flat(), by));
  valueOf(store.addSnapshot('half', by));
  valueOf(store.append(drafts.slice(half).flat(), by));
  store.close();

  store = timed('open and read', () => {
    const opened = valueOf(openProject(path, options));
    valueOf(opened.read());
    return opened;
  });
  const contents = valueOf(store.read());
  console.log(
    `${String(contents.segments.length)} segments, ${String(contents.revisions.length)} revisions, ${(statSync(path).size / 2 ** 20).toFixed(1)} MB`,
  );
  timed('replay', () => segmentsAt(contents));
  const times: number[] = [];
  for (let commit = 0; commit < 300; commit++) {
    const note = {
      kind: 'note',
      segments: ['s1'],
      before: null,
      after: `note ${String(commit)}`,
      reason: null,
    } as const;
    const start = performance.now();
    valueOf(store.append([note], by));
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`a commit: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(0.999)} ms`);
  store.close();
  const everything = { from: 0, to: contents.revisions.length };
  timed('diff', () => valueOf(diffBytes(contents, diffHeader(contents, new Date(by.time)), everything)));
  timed('compare of half and now', () => compare(contents, Number(correctionCount), contents.revisions.length));
  timed('verify', () => verifyProject(path));
  const bytes = readFileSync(path);
  bytes.fill(0, 0, 4096);
  writeFileSync(join(folder, 'broken.sverka'), bytes);
  timed('recover', () =>
    valueOf(recoverProject(join(folder, 'broken.sverka'), join(folder, 'rescued.sverka'), { ...by, ...options })),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
