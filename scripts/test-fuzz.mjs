// `npm run test:fuzz`: ten thousand damaged files of each XML and zip format, a thousand of each other one. `npm test` tries the first of
// the same. Takes some minutes.
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { packageScript, runInTerminal } from './steps/run.mjs';

async function main() {
  requireNode();
  if (!(await ensureInstalled())) return 1;
  const args = [packageScript('vitest', 'vitest.mjs'), 'run', '--project', 'unit', '--reporter=verbose', 'tests/fuzz'];
  const env = { SVERKA_FUZZ_RUNS: process.env.SVERKA_FUZZ_RUNS ?? '10000' };
  return runInTerminal(process.execPath, args, { env });
}

process.exitCode = await main();
