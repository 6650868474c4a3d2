import { writeSync } from 'node:fs';
import { openProject } from '../../../src/storage/project-file';

// Keeps a project open until it is ended; says `open` once it holds it, or the notice with which it was opened.
const [path = '', lockFolder = ''] = process.argv.slice(2);
const opened = openProject(path, { lockFolder });
writeSync(1, `${opened.ok ? (opened.value.notice?.code ?? 'open') : opened.error.code}\n`);
setInterval(() => undefined, 1000);
