// `npm run build`: builds everything into out/, whether or not it is stale.
import { build } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';

requireNode();
if (!(await ensureInstalled())) process.exit(1);
const { ok, output } = await build();
process.stdout.write(`${output.trim()}\n`);
process.exitCode = ok ? 0 : 1;
