import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadAnalyser } from '../src/files/load-analyser';
import { Review } from '../src/review/review';
import { openProject } from '../src/storage/project-file';
import { verifyProject } from '../src/storage/verify-project';
import { historyDifferences } from './soak/differences';
import { valueOf, workAtReview } from './soak/work-at-review';
import { makeLargeProject } from './window/large-project';

// Works at one review for very long, in one process: prints how the heap grows, how large the file is against its history, and
// whether the history is right at the end:
//   node bench/run.mjs soak [EDITS] [SAVES] [SEGMENTS]
const [edits = 50_000, saves = 500, count = 2_000] = process.argv.slice(3).map(Number);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const folder = mkdtempSync(join(tmpdir(), 'sverka-soak-'));
const path = join(folder, 'soak.sverka');
const options = { lockFolder: join(folder, 'locks') };
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The heap with what cannot be collected alone, in bytes. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

try {
  makeLargeProject(path, count);
  const tools = { analyser: valueOf(loadAnalyser()), settings: {} };
  const fresh = statSync(path).size;
  const store = valueOf(openProject(path, options));
  const review = valueOf(Review.of(store, tools));
  console.log(
    `${count} segments, ${review.findings.length} findings, file ${megabytes(fresh)}, heap ${megabytes(heap())}`,
  );

  const every = Math.max(1, Math.floor(saves / 40));
  const heaps: number[] = [];
  const resident: number[] = [];
  const start = performance.now();
  const expected = workAtReview(review, { edits, saves }, (save) => {
    if ((save + 1) % every > 0) return;
    heaps.push(heap());
    resident.push(process.memoryUsage().rss);
  });
  const seconds = (performance.now() - start) / 1_000;
  console.log(
    `${edits} edits, ${saves} saves: ${seconds.toFixed(0)} s, ${((seconds / edits) * 1_000).toFixed(2)} ms an edit`,
  );

  const quarter = Math.max(1, Math.floor(heaps.length / 4));
  const [first, last] = [mean(heaps.slice(0, quarter)), mean(heaps.slice(-quarter))];
  const growth = `${(((last - first) / first) * 100).toFixed(1)} %`;
  console.log(
    `heap after collecting: first quarter ${megabytes(first)}, last quarter ${megabytes(last)}, growth ${growth}`,
  );
  console.log(`resident: highest ${megabytes(resident.reduce((most, one) => Math.max(most, one), 0))}`);

  const { revisions, snapshots } = review.contents;
  const history = Buffer.byteLength(JSON.stringify(revisions));
  const size = statSync(path).size;
  console.log(
    `${revisions.length} revisions, ${snapshots.length} points: ${megabytes(history)} as JSON; the file grew by ${megabytes(size - fresh)} to ${megabytes(size)}`,
  );
  review.close();

  const again = valueOf(openProject(path, options));
  const differences = historyDifferences(valueOf(again.read()), expected, review);
  const anew = valueOf(Review.of(again, tools));
  const same = JSON.stringify(anew.findings) === JSON.stringify(review.findings);
  anew.close();
  const { problems } = valueOf(verifyProject(path, options.lockFolder));
  console.log(`history replayed: ${differences.length === 0 ? 'right' : differences.slice(0, 5).join('; ')}`);
  console.log(
    `findings as checked afresh: ${same ? 'the same' : 'OTHERS'}; file: ${problems.length === 0 ? 'sound' : JSON.stringify(problems)}`,
  );
  process.exitCode = differences.length === 0 && same && problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
