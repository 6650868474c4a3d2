// `npm run score`: measures the checks on the sample, whose faults are known, and writes docs/checks/scores.md; where
// SVERKA_EVAL_DIR names a folder with a score.mjs, that script measures them on marked texts outside the repository as well.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot } from './steps/paths.mjs';
import { prepare } from './steps/prepare.mjs';
import { packageScript, run, runInTerminal } from './steps/run.mjs';
import { say } from './steps/say.mjs';

async function score() {
  if (!(await prepare())) return 1;
  const { scoreSample } = await import('./scoring/score-sample.mjs');
  const { scorePronouns } = await import('./scoring/score-pronouns.mjs');
  const page = inRoot('docs', 'checks', 'scores.md');
  writeFileSync(page, `${scoreSample()}\n${scorePronouns()}`);
  await run(process.execPath, [packageScript('prettier', 'bin/prettier.cjs'), '--write', page], {});
  say('docs/checks/scores.md is written.');
  const folder = process.env.SVERKA_EVAL_DIR;
  if (!folder) {
    say('Set SVERKA_EVAL_DIR to a folder that holds score.mjs and marked texts to measure on those as well.');
    return 0;
  }
  const script = join(resolve(folder), 'score.mjs');
  if (!existsSync(script)) {
    say(`SVERKA_EVAL_DIR names ${folder}, where there is no score.mjs.`);
    return 2;
  }
  return runInTerminal(process.execPath, [script, ...process.argv.slice(2)]);
}

process.exitCode = await score();
