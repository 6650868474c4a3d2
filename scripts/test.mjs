// `npm test [-- part…]`: everything that must hold, part by part; without parts named, all of them.
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { say } from './steps/say.mjs';

/** Two cores are what the run is meant for; a third part takes the time in which the browser of the components waits. */
const places = 3;

/** @param {string[]} names */
async function test(names) {
  requireNode();
  // Vitest colours its words on a build server even when they go into a file.
  if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR ??= '1';
  if (!(await ensureInstalled())) return 1;
  const { parts } = await import('./testing/parts.mjs');
  const { runParts } = await import('./testing/schedule.mjs');

  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) {
    say(`There is no part "${unknown}". The parts are: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  const chosen = Object.fromEntries(
    Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name)),
  );
  const outcomes = await runParts(chosen, places, (name, outcome, seconds) => {
    const { failed, note, output } = outcome;
    const verdict = failed === 0 ? 'passed' : 'FAILED';
    if (failed > 0) process.stdout.write(`${output?.trim() ?? ''}\n`);
    process.stdout.write(
      `${name.padEnd(12)}${verdict}  ${seconds.toFixed(1).padStart(5)} s${note ? `  ${note}` : ''}\n`,
    );
  });
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await test(process.argv.slice(2));
