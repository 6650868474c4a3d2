import { readFileSync, writeSync } from 'node:fs';
import { writeFileSafely } from '../../../src/files/write-file';
import { openProject } from '../../../src/storage/project-file';

// Adds notes to a project and then writes an export over an old one, saying after each what came of it as one JSON line: `ok` or
// the code of the fault. Run under a tracer that lets calls of the system fail.
const [path = '', lockFolder = '', exported = '', count = '0'] = process.argv.slice(2);
const say = (line: Record<string, unknown>): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};
const opened = openProject(path, { lockFolder });
if (!opened.ok || opened.value.readOnly) {
  say({ open: opened.ok ? opened.value.notice?.code : opened.error.code });
} else {
  for (let number = 0; number < Number(count); number += 1) {
    const draft = { kind: 'note', segments: ['s1'], before: null, after: `note ${number}`, reason: null } as const;
    const appended = opened.value.append([draft], { author: 'Anna', time: new Date(number).toISOString() });
    say({ append: appended.ok ? 'ok' : appended.error.code });
  }
  opened.value.close();
}
if (exported !== '') {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const written = await writeFileSafely(exported, Buffer.from('new\n'.repeat(2000)), { overwrite: true });
    const text = readFileSync(exported, 'utf8');
    const state = text === 'old\n' ? 'old' : text === 'new\n'.repeat(2000) ? 'new' : 'broken';
    say({ export: written.ok ? 'ok' : written.error.code, state });
  }
}
