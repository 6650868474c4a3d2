import { createHash } from 'node:crypto';
import { chownSync, writeSync } from 'node:fs';
import { canonicalJson } from '../../../src/core/history/canonical-json';
import { segmentsAt } from '../../../src/core/history/replay';
import { openProject } from '../../../src/storage/project-file';
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
for (const path of asNobody ? rest.slice(1) : rest) {
  writeSync(1, `${JSON.stringify({ path, ...outcome(path) })}\n`);
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
