import { readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { verifyProject } from '../../../src/storage/verify-project';
import { createProject } from '../../../src/storage/project-file';
import { by, exampleProject, WALK } from '../../notation/example-project';

// On a disk that is nearly full: adds notes until there is no room, looks whether everything acknowledged is there, makes
// room and goes on. Writes what happened as one JSON line.
const [folder = '', lockFolder = ''] = process.argv.slice(2);
const path = join(folder, 'walk.sverka');
const filler = join(folder, 'filler');
writeFileSync(filler, Buffer.alloc(400_000));
const made = createProject(path, exampleProject(WALK), { lockFolder });
if (!made.ok) throw new Error(JSON.stringify(made.error));
const store = made.value;
const draft = { kind: 'note', segments: ['s1'], before: null, after: 'x'.repeat(20_000), reason: null } as const;

let acknowledged = 0;
let refusal = '';
while (refusal === '' && acknowledged < 1000) {
  const appended = store.append([draft], by('Anna'));
  if (appended.ok) acknowledged += 1;
  else refusal = appended.error.code;
}
const fullCopy = createProject(join(folder, 'second.sverka'), exampleProject(WALK), { lockFolder });
const contents = store.read();
const kept = contents.ok ? contents.value.revisions.length : -1;
rmSync(filler);
const retried = store.append([draft], by('Anna')).ok;
store.close();
const verification = verifyProject(path);
writeSync(
  1,
  JSON.stringify({
    acknowledged,
    refusal,
    second: fullCopy.ok ? 'made' : fullCopy.error.code,
    kept,
    retried,
    sound: verification.ok && verification.value.problems.length === 0 && verification.value.revisions === kept + 1,
    size: readFileSync(path).length,
  }),
);
