import { writeSync } from 'node:fs';
import { openProject } from '../../../src/storage/project-file';

// Adds notes to a project one by one and says the number of each on stdout as soon as the store has acknowledged it.
const [path = '', lockFolder = ''] = process.argv.slice(2);
const opened = openProject(path, { lockFolder });
if (!opened.ok || opened.value.readOnly) {
  writeSync(2, JSON.stringify(opened.ok ? opened.value.notice : opened.error));
  process.exit(1);
}
for (let count = 0; ; count += 1) {
  const time = new Date(count).toISOString();
  const draft = { kind: 'note', segments: ['s1'], before: null, after: `note ${count}`, reason: null } as const;
  const appended = opened.value.append([draft], { author: 'Anna', time });
  if (!appended.ok) process.exit(2);
  writeSync(1, `${appended.value[0]!.number}\n`);
}
