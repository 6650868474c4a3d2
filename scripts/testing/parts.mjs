import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureElectronRuntime, standInNotice } from '../electron-runtime.mjs';
import { build, isBuilt } from '../steps/build.mjs';
import { hasDisplay } from '../steps/display.mjs';
import { findChromium } from '../steps/find-chromium.mjs';
import { findCommand } from '../steps/find-command.mjs';
import { filesUnder } from '../steps/files-under.mjs';
import { fingerprintOf } from '../steps/fingerprint.mjs';
import { inRoot, inToolCache } from '../steps/paths.mjs';
import { packageScript, run } from '../steps/run.mjs';
import { missingLibraries, packagesFor } from '../steps/shared-libraries.mjs';
import { installSystemPackages } from '../steps/system-packages.mjs';
import { singleOutcome, vitestOutcome } from './outcome.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/** The least number of tests that a part holds: raised when tests are added, so that none can drop out unseen. */
const leastTests = JSON.parse(readFileSync(new URL('./least-tests.json', import.meta.url), 'utf8'));

/** A part that takes longer hangs. The whole run is meant to stay below five minutes; a busy machine may need more. */
const partLimitSeconds = 900;

/**
 * Runs one program of Node as a part.
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function program(args) {
  const { code, output, timedOut } = await run(process.execPath, args, { limitSeconds: partLimitSeconds });
  return singleOutcome(code === 0, timedOut ? `${output}\nIt took too long and was ended.` : output);
}

/**
 * Runs a part only when its inputs differ from those with which it last passed. A cache file by file will not do: a finding that
 * needs types may change with another file.
 * @param {string} name
 * @param {readonly string[]} inputs
 * @param {() => Promise<Outcome>} part
 */
async function unlessUnchanged(name, inputs, part) {
  const stampFile = inToolCache(`passed-${name}`);
  const fingerprint = fingerprintOf([...inputs, 'package-lock.json']);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) {
    return singleOutcome(true, '', 'nothing changed since it passed');
  }
  const outcome = await part();
  if (outcome.failed === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, fingerprint);
  }
  return outcome;
}

/** All that lint and the type checks read. */
const sources = [
  'src',
  'tests',
  'bench',
  'scripts',
  'bin',
  'eslint.config.js',
  '.oxlintrc.json',
  'electron.vite.config.ts',
  'vitest.config.ts',
];
const typeConfigs = ['', '.core', '.node', '.preload', '.renderer'].map((layer) => `tsconfig${layer}.json`);

/** Looks for what any project asks of its code, with types, and for what only this one asks. */
async function lint() {
  const outcomes = [
    await program([
      packageScript('oxlint', 'bin/oxlint'),
      ...['--deny-warnings', '--report-unused-disable-directives'],
    ]),
    await program([packageScript('eslint', 'bin/eslint.js'), '--max-warnings=0', 'src']),
  ];
  return singleOutcome(
    outcomes.every(({ failed }) => failed === 0),
    outcomes.map(({ output }) => output).join('\n'),
  );
}

/** Compiles every layer with what it may know: the core without Node and pages, the renderer without Node, and so on. */
async function types() {
  /** @type {string[]} */
  const complaints = [];
  for (const config of typeConfigs) {
    const buildInfo = inToolCache(`${config}.tsbuildinfo`);
    const { code, output } = await run(
      process.execPath,
      [
        packageScript('typescript-native', 'bin/tsc'),
        '-p',
        config,
        '--incremental',
        '--tsBuildInfoFile',
        buildInfo,
        '--pretty',
        'false',
      ],
      { limitSeconds: partLimitSeconds },
    );
    if (code !== 0) complaints.push(`${config}:\n${output.trim()}`);
  }
  return singleOutcome(complaints.length === 0, complaints.join('\n'));
}

/**
 * Runs one project of vitest.config.ts.
 * @param {'unit' | 'component' | 'e2e'} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
async function vitest(project, env = {}) {
  const reportFile = inToolCache(`${project}-report.json`);
  rmSync(reportFile, { force: true });
  const { code, output, timedOut } = await run(
    process.execPath,
    [
      ...[packageScript('vitest', 'vitest.mjs'), 'run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    ],
    { env, limitSeconds: partLimitSeconds },
  );
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
  return vitestOutcome(report, { code, output, timedOut, least: leastTests[project] });
}

/** A machine without any font would measure and draw nothing. */
function missingFonts() {
  const isDrawn = filesUnder('/usr/share/fonts').some((file) => /\.(ttf|otf|ttc)$/.test(file));
  return process.platform === 'linux' && !isDrawn ? [['fonts-dejavu-core']] : [];
}

/** Gets a browser for the component tests where there is none. */
async function components() {
  if (!findChromium()) {
    const { ok, output } = await installSystemPackages([['chromium'], ...missingFonts()]);
    if (!ok) return singleOutcome(false, `${output}\nOr name a Chromium or Chrome in CHROMIUM_PATH.`);
  }
  return vitest('component');
}

/** Gets what the tests in a real window are started with: a download that waits for the network, not for the processor. */
async function runtime() {
  const found = await ensureElectronRuntime();
  return singleOutcome(found.ok, found.ok ? '' : found.reason);
}

/** Gets a runtime, its libraries and a display for the tests in a real window. */
async function endToEnd() {
  // Only when this part is run by itself, or one that it waits for has just failed.
  const built = isBuilt() ? { ok: true, output: '' } : await build();
  if (!built.ok) return singleOutcome(false, built.output);
  const found = await ensureElectronRuntime();
  if (!found.ok) return singleOutcome(false, found.reason);
  const wanted = [...packagesFor(await missingLibraries(found.runtime.executable)), ...missingFonts()];
  if (!hasDisplay() && !findCommand('Xvfb')) wanted.push(['xvfb']);
  const { ok, output } = await installSystemPackages(wanted);
  if (!ok) return singleOutcome(false, output);
  const outcome = await vitest('e2e', found.runtime.env);
  const notice = found.runtime.standIn ? `. ${standInNotice}` : '';
  return { ...outcome, note: `${outcome.note}${notice}` };
}

async function buildPart() {
  if (isBuilt()) return singleOutcome(true, '', 'nothing changed since the last one');
  const { ok, output } = await build();
  return singleOutcome(ok, output);
}

/**
 * @typedef {object} Part
 * @property {() => Promise<Outcome>} run
 * @property {readonly string[]} [after] parts that must have passed before, when they are run at all
 * @property {boolean} [alone] whether it runs with nothing beside it
 */

/**
 * The parts of `npm test`, in the order in which they are begun: the longest first.
 * @type {Record<string, Part>}
 */
export const parts = {
  components: { run: components },
  unit: { run: () => vitest('unit') },
  lint: {
    run: () => unlessUnchanged('lint', [...sources, ...typeConfigs], lint),
  },
  types: { run: () => unlessUnchanged('types', [...sources, ...typeConfigs], types) },
  format: {
    run: () =>
      program([
        ...[packageScript('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
        ...['--cache', '--cache-strategy=content', `--cache-location=${inToolCache('prettier')}`],
      ]),
  },
  checks: { run: () => program([inRoot('scripts', 'check-checks.mjs')]) },
  build: { run: buildPart },
  runtime: { run: runtime },
  // Two windows at once keep both cores busy.
  e2e: { run: endToEnd, after: ['build', 'runtime'], alone: true },
};
