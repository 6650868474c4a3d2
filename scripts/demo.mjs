// `npm run demo`: the sample review in the terminal, from a fresh clone.
import { prepare } from './steps/prepare.mjs';
import { runInTerminal } from './steps/run.mjs';

process.exitCode = (await prepare())
  ? await runInTerminal(process.execPath, ['bin/sverka.cjs', 'demo', ...process.argv.slice(2)])
  : 1;
