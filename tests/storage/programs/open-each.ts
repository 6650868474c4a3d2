import { createHash } from 'node:crypto';
import { chownSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../../src/core/history/canonical-json';
import { segmentsAt } from '../../../src/core/history/replay';
import { openProject } from '../../../src/storage/project-file';
import { recoverProject } from '../../../src/storage/recover/recover-project';
import { verifyProject } from '../../../src/storage/verify-project';

// Opens, reads, replays and verifies each project named on the command line and writes one JSON line on each: the fault, or
// the notice, a hash of all that was read, and what the store says to a new note. With `--as-nobody` it first gives up
// the rights of root, for which read-only files do not exist.
const [lockFolder = '', ...rest] = process.argv.slice(2);
const asNobody = rest[0] === '--as-nobody';
if (asNobody && process.getuid?.() === 0) {
  chownSync(lockFolder, 65534, 65534);
  process.setgid?.(65534);
  process.setuid?.(65534);
}
let known: ReadonlySet<string> | null = null;
for (const path of asNobody ? rest.slice(1) : rest) {
  writeSync(1, `${JSON.stringify({ path, ...outcome(path), recovered: rescue(path) })}\n`);
}

/**
 * What comes of recovering a project: the code of the fault, `sound`, what is wrong with the new file, or that it says something
 * that the first project of the run does not (`strange`), unless it says so itself (`unproved`).
 */
function rescue(path: string): string {
  if (asNobody) return '';
  const to = join(lockFolder, `rescued-${String(process.pid)}.sverka`);
  rmSync(to, { force: true });
  const recovered = recoverProject(path, to, { author: 'Anna', time: '2024-01-01T00:00:00.000Z', lockFolder });
  if (!recovered.ok) return recovered.error.code;
  const verification = verifyProject(to);
  if (!verification.ok) return verification.error.code;
  const [problem] = verification.value.problems;
  if (problem !== undefined) return problem.detail;
  const store = openProject(to, { lockFolder, readOnly: true });
  const contents = store.ok ? store.value.read() : store;
  if (store.ok) store.value.close();
  if (!contents.ok) return contents.error.code;
  const said = segmentsAt(contents.value).flatMap(({ source, machine, target }) => [source, machine, target]);
  known ??= new Set([...said, ...contents.value.segments.map(({ machine }) => machine)]);
  if (said.every((text) => known?.has(text))) return 'sound';
  return recovered.value.losses.some(({ kind }) => kind === 'segments-unproved') ? 'unproved' : 'strange';
}

function outcome(path: string): Record<string, unknown> {
  const verification = verifyProject(path);
  const sound = verification.ok && verification.value.problems.length === 0;
  const opened = openProject(path, { lockFolder });
  if (!opened.ok) return { fault: opened.error.code, sound };
  const store = opened.value;
  const contents = store.read();
  if (!contents.ok) {
    store.close();
    return { fault: contents.error.code, sound };
  }
  segmentsAt(contents.value);
  const { source, target, ...others } = contents.value;
  const hash = createHash('sha256')
    .update(canonicalJson(others))
    .update(source.bytes)
    .update(target.bytes)
    .digest('hex');
  const draft = { kind: 'note', segments: ['s1'], before: null, after: 'late', reason: null } as const;
  const appended = store.readOnly ? store.append([draft], { author: 'Anna', time: '2024-01-01T00:00:00.000Z' }) : null;
  store.close();
  return {
    hash,
    sound,
    notice: store.notice?.code ?? null,
    append: appended && !appended.ok ? appended.error.code : null,
  };
}
