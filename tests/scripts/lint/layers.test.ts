import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The messages that lint gives for a text, were it in that file. */
async function complaintsAbout(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`) ?? [];
}

const arrow = (file: string, specifier: string): [string, string] => [file, `export * from '${specifier}';\n`];

describe('the arrows between the layers', () => {
  it.each([
    arrow('src/core/text/probe.ts', '../../i18n/translator'),
    arrow('src/core/probe.ts', '../files/read'),
    arrow('src/core/probe.ts', 'node:fs'),
    arrow('src/core/probe.ts', 'fs'),
    arrow('src/core/probe.ts', 'electron'),
    arrow('src/core/probe.ts', 'lit'),
    arrow('src/core/probe.ts', 'libsql'),
    arrow('src/i18n/probe.ts', '../bridge/calls'),
    arrow('src/bridge/probe.ts', '../i18n/translator'),
    arrow('src/bridge/probe.ts', 'node:path'),
    arrow('src/files/probe.ts', '../storage/db'),
    arrow('src/files/probe.ts', 'electron'),
    arrow('src/storage/probe.ts', '../main/window'),
    arrow('src/review/probe.ts', '../bridge/calls'),
    arrow('src/review/probe.ts', '../main/window'),
    arrow('src/main/probe.ts', '../cli/program'),
    arrow('src/main/probe.ts', '../renderer/main'),
    arrow('src/preload/probe.ts', '../core/result'),
    arrow('src/preload/probe.ts', 'node:fs'),
    arrow('src/cli/probe.ts', '../bridge/calls'),
    arrow('src/cli/probe.ts', 'electron'),
    arrow('src/renderer/state/probe.ts', '../../storage/db'),
    arrow('src/renderer/probe.ts', '../files/read'),
    arrow('src/renderer/probe.ts', 'node:fs'),
    arrow('src/renderer/probe.ts', 'electron'),
    arrow('src/renderer/probe.ts', '../../tests/notation/segments'),
    ['src/core/probe.ts', "import type { Stats } from 'node:fs';\nexport type Probe = Stats;\n"],
    ['src/core/probe.ts', "export type Probe = import('node:fs').Stats;\n"],
    ['src/core/probe.ts', "export const probe = await import('../storage/db');\n"],
  ])('refuses in %s: %s', async (file, text) => {
    const complaints = await complaintsAbout(file, text);
    expect(complaints.join('\n')).toMatch(/^sverka\/layers: src\/\w+ may not import .*docs\/architecture\.md/m);
  });

  it.each([
    arrow('src/core/text/probe.ts', '../segments/segment'),
    arrow('src/core/probe.ts', 'diff'),
    arrow('src/i18n/probe.ts', '../core/checks/check'),
    arrow('src/bridge/probe.ts', 'valibot'),
    arrow('src/files/probe.ts', 'node:fs'),
    arrow('src/storage/probe.ts', 'libsql'),
    arrow('src/storage/probe.ts', '../files/read'),
    arrow('src/main/probe.ts', '../storage/db'),
    arrow('src/review/probe.ts', '../files/read'),
    arrow('src/main/probe.ts', '../review/review'),
    arrow('src/main/probe.ts', 'electron'),
    arrow('src/preload/probe.ts', '../bridge/calls'),
    arrow('src/cli/probe.ts', '../i18n/translator'),
    arrow('src/cli/probe.ts', '../../package.json'),
    arrow('src/renderer/components/probe.ts', '../../bridge/calls'),
    arrow('src/renderer/probe.ts', 'lit/decorators.js'),
  ])('allows in %s: %s', async (file, text) => {
    expect(await complaintsAbout(file, text)).toEqual([]);
  });

  it('names the layers that may be imported', async () => {
    const [complaint] = await complaintsAbout('src/renderer/probe.ts', "export * from '../main/window';\n");
    expect(complaint).toContain('it may from: renderer, core, i18n, bridge');
  });
});

describe('what the core never touches', () => {
  it.each([
    ['export const probe = () => Date.now();\n'],
    ['export const probe = () => new Date();\n'],
    ['export const probe = () => Math.random();\n'],
    ["console.log('probe');\n"],
    ['export const probe = () => process.argv;\n'],
    ['export const probe = () => document.title;\n'],
    ['export const probe = () => setTimeout(() => {}, 1);\n'],
  ])('refuses %s', async (text) => {
    expect(await complaintsAbout('src/core/probe.ts', text)).toHaveLength(1);
  });

  it('leaves a date made from a given time alone', async () => {
    expect(await complaintsAbout('src/core/probe.ts', 'export const probe = (at: number) => new Date(at);\n')).toEqual(
      [],
    );
  });
});

describe('what stands in one file only', () => {
  const listening = "import { ipcMain } from 'electron';\nipcMain.handle('probe', () => 1);\n";
  const asking = "import { ipcRenderer } from 'electron';\nvoid ipcRenderer.invoke('probe');\n";
  const opening = "import { BrowserWindow } from 'electron';\nexport const probe = new BrowserWindow();\n";

  it.each([
    ['src/main/probe.ts', listening],
    ['src/main/probe.ts', "import * as electron from 'electron';\nelectron.ipcMain.handle('probe', () => 1);\n"],
    ['src/preload/probe.ts', asking],
    ['src/main/ipc.ts', opening],
    [
      'src/main/probe.ts',
      "import * as electron from 'electron';\nexport const probe = new electron.BrowserWindow();\n",
    ],
  ])('refuses in %s: %s', async (file, text) => {
    expect(await complaintsAbout(file, text)).not.toEqual([]);
  });

  it.each([
    ['src/main/ipc.ts', listening],
    ['src/preload/index.ts', asking],
    ['src/main/window.ts', opening],
  ])('allows in %s: %s', async (file, text) => {
    expect(await complaintsAbout(file, text)).toEqual([]);
  });
});

describe('text that would become markup or code', () => {
  it.each([
    ['export const probe = (to: Element, text: string) => {\n  to.innerHTML = text;\n};\n'],
    ['export const probe = (to: Element, text: string) => {\n  to.outerHTML = text;\n};\n'],
    ["export const probe = (to: Element, text: string) => to.insertAdjacentHTML('beforeend', text);\n"],
    ['export const probe = (text: string) => document.write(text);\n'],
    ['export const probe = (text: string) => eval(text);\n'],
    ['export const probe = (text: string) => new Function(text);\n'],
    ["import { html } from 'lit';\nexport const probe = (text: string) => html`<p .innerHTML=${text}></p>`;\n"],
    ["export { unsafeHTML } from 'lit/directives/unsafe-html.js';\n"],
    ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const probe = unsafeHTML('x');\n"],
  ])('is refused: %s', async (text) => {
    expect(await complaintsAbout('src/renderer/probe.ts', text)).not.toEqual([]);
  });

  it('is refused as an inline style, which the content policy would block', async () => {
    const text = "import { html } from 'lit';\nexport const probe = (size: string) => html`<p style=${size}></p>`;\n";
    expect(await complaintsAbout('src/renderer/probe.ts', text)).not.toEqual([]);
  });
});
