// `npm run test:reliability [-- <part of a file name>]`: the tests of what must not get lost, many times over: a thousand kills, ten
// thousand damaged files, failing disks, random reviews. `npm test` runs the same tests a few times. Takes the better part of an hour.
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { packageScript, runInTerminal } from './steps/run.mjs';

/** Random reviews and edits that are tried. */
const runs = '1000';

/** Tests elsewhere that are tried more often as well. */
const otherFiles = [
  'tests/core/history/undo-model.test.ts',
  'tests/core/diff/unified-diff.test.ts',
  'tests/bridge/parse-calls.test.ts',
];

/** @param {string[]} names */
async function main(names) {
  requireNode();
  if (!(await ensureInstalled())) return 1;
  const files = names.length > 0 ? names : ['tests/reliability', ...otherFiles];
  const args = [packageScript('vitest', 'vitest.mjs'), 'run', '--project', 'unit', '--reporter=verbose', ...files];
  const env = { SVERKA_RELIABILITY_RUNS: process.env.SVERKA_RELIABILITY_RUNS ?? runs };
  return runInTerminal(process.execPath, args, { env });
}

process.exitCode = await main(process.argv.slice(2));
