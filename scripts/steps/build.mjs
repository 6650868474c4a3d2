import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprintOf } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { packageScript, run } from './run.mjs';

/** All that the build reads. */
const inputs = [
  'src',
  'fixtures/sample',
  'electron.vite.config.ts',
  'scripts/steps/list-packages.mjs',
  'scripts/steps/unfold-words.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Without these there is no build, whatever the stamp says. */
const outputs = [
  'out/main/index.cjs',
  'out/main/engine.cjs',
  'out/main/cli.cjs',
  'out/main/english-model.cjs',
  'out/main/check-thread.cjs',
  'out/main/cli-check-thread.cjs',
  'out/main/document-worker.cjs',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/data/russian',
  'out/data/english/words.txt',
  'out/sample/source.ru.txt',
  'out/packages/renderer.json',
];

const stampFile = () => inRoot('out', '.built-from');

/** Whether out/ was built from what src/ holds now. */
export function isBuilt() {
  if (!outputs.every((path) => existsSync(inRoot(path)))) return false;
  return existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === fingerprintOf(inputs);
}

/**
 * Builds main, preload, renderer and the command line into out/.
 * @param {{ signal?: AbortSignal }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function build({ signal } = {}) {
  rmSync(stampFile(), { force: true });
  // Read before the build: a file that changes meanwhile makes the next start build again.
  const fingerprint = fingerprintOf(inputs);
  const { code, output } = await run(
    process.execPath,
    [packageScript('electron-vite', 'bin/electron-vite.js'), 'build'],
    {
      limitSeconds: 240,
      ...(signal && { signal }),
    },
  );
  const missing = outputs.filter((path) => !existsSync(inRoot(path)));
  if (code !== 0 || missing.length > 0) {
    return { ok: false, output: missing.length > 0 ? `${output}\nNot built: ${missing.join(', ')}` : output };
  }
  writeFileSync(stampFile(), fingerprint);
  return { ok: true, output };
}
