import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') || name.endsWith('.html'))
  .map((name) => ({
    name: relative(root, join(root, 'src', name))
      .split(sep)
      .join('/'),
    text: readFileSync(join(root, 'src', name), 'utf8'),
  }));

/** The files whose code, comments aside, holds a pattern. */
function filesWith(pattern: RegExp): string[] {
  return sources
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
    .map(({ name }) => name);
}

describe('what is dangerous stands in one place of the program or in none', () => {
  it.each<[string, RegExp, readonly string[]]>([
    ['windows are made', /new BrowserWindow\(/, ['src/main/window.ts']],
    ['calls are taken', /ipcMain\.(?:handle|on)\(/, ['src/main/ipc.ts']],
    ['the page is given something', /exposeInMainWorld\(/, ['src/preload/index.ts']],
    ['the sandbox is switched on for the whole program', /app\.enableSandbox\(/, ['src/main/index.ts']],
    ['programs or addresses are opened outside', /shell\.(?:openExternal|openPath)|openExternal\(/, []],
    ['programs are started', /child_process|\bspawn\(/, []],
    ['policies of Trusted Types are made', /createPolicy\(/, []],
    [
      'markup is written as text',
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML\(|document\.write|unsafeHTML|srcdoc/,
      [],
    ],
    ['code is made of text', /\beval\(|new Function\(|setTimeout\(\s*['"`]/, []],
    [
      'security of the web is switched off',
      /webSecurity: false|nodeIntegration: true|contextIsolation: false|sandbox: false/,
      [],
    ],
    ['rights of the remote module are used', /@electron\/remote|enableRemoteModule/, []],
    ['a network is used', /\bfetch\(\s*['"`]https?:|from ['"](?:node:)?(?:http|https|net|tls|dgram)['"]/, []],
  ])('where %s', (_, pattern, files) => {
    expect(filesWith(pattern)).toEqual(files);
  });

  it('and every dependency has one exact version, none of them one of those that must not be used', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    for (const banned of ['xlsx', 'electronegativity', '@electron/remote', 'pofile', 'jszip', 'mammoth'])
      expect(lock, banned).not.toContain(`"node_modules/${banned}"`);
  });
});
