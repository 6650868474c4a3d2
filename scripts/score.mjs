// `npm run score -- …`: measures the checks against marked texts that are kept outside the repository.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare } from './steps/prepare.mjs';
import { runInTerminal } from './steps/run.mjs';
import { say } from './steps/say.mjs';

async function score() {
  const folder = process.env.SVERKA_EVAL_DIR;
  if (!folder) {
    say(
      'Set SVERKA_EVAL_DIR to the folder that holds score.mjs and the marked texts; they are kept outside the repository.',
    );
    return 2;
  }
  const script = join(resolve(folder), 'score.mjs');
  if (!existsSync(script)) {
    say(`SVERKA_EVAL_DIR names ${folder}, where there is no score.mjs.`);
    return 2;
  }
  return (await prepare()) ? runInTerminal(process.execPath, [script, ...process.argv.slice(2)]) : 1;
}

process.exitCode = await score();
