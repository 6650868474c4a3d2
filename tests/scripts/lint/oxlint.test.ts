import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const root = resolve(import.meta.dirname, '../../..');

/** The rules that a text breaks, were it in a TypeScript file of the checkout. */
function rulesBroken(text: string): string[] {
  writeFileSync(folder.at('probe.ts'), text);
  writeFileSync(folder.at('tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, types: [] } }));
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      ...['--config', join(root, '.oxlintrc.json'), '--format', 'json', 'probe.ts'],
    ],
    { cwd: dirname(folder.at('probe.ts')), encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  return diagnostics.map(({ code }) => code);
}

it.each([
  ['typescript(consistent-type-imports)', "import { Span } from './span';\nexport type Probe = Span;\n"],
  ['typescript(no-floating-promises)', 'const wait = async () => {};\nwait();\n'],
  ['typescript(no-misused-promises)', '[1].forEach(async () => {});\n'],
  ['typescript(no-unsafe-assignment)', "export const probe: string = JSON.parse('1');\n"],
  [
    'typescript(switch-exhaustiveness-check)',
    "export const probe = (at: 'a' | 'b') => {\n  switch (at) {\n    case 'a':\n      return 1;\n  }\n};\n",
  ],
  ['eslint(no-eval)', "export const probe = eval('1') as unknown;\n"],
])('oxlint finds %s, with the types at hand', (rule, text) => {
  expect(rulesBroken(text)).toEqual([rule]);
});

it('oxlint has nothing to say of a promise that is waited for', () => {
  expect(rulesBroken('const wait = async () => {};\nvoid wait();\n')).toEqual([]);
});
