import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/bridge/app-calls';
import { fault } from '../../../src/core/fault';
import { success } from '../../../src/core/result';
import { WordListFolder } from '../../../src/files/word-list-folder';
import { settingsHandlers } from '../../../src/main/handlers/settings-handlers';
import { SettingsStore } from '../../../src/main/settings-store';
import { sverka } from '../../notation/command-line';
import { fakeEngine } from '../../notation/fake-engine';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
let users = 0;

const off = { on: false, options: {} };
const uk = { on: true, options: { spelling: 'uk' } };

/** Somebody with settings and lists of their own; `chosen` is what the system's dialogs give. */
function user(settings: Partial<Settings> = {}) {
  users += 1;
  const store = new SettingsStore(folder.at(`settings-${users}.json`), { ...DEFAULT_SETTINGS, ...settings });
  const lists = new WordListFolder(folder.at(`lists-${users}`));
  const dialog: { chosen: string | null } = { chosen: null };
  const engine = fakeEngine({
    'engine:checks': () =>
      success([
        { id: 'spelling', category: 'fluency/spelling', severity: 'minor' },
        { id: 'house-style', category: 'locale-convention', severity: 'minor' },
      ]),
    'engine:lists': () =>
      success([{ entries: 3, faults: [fault('glossary-line', { path: '/home/me/a.csv', line: 2 })] }]),
  });
  const shown: string[] = [];
  const settingsChanged = vi.fn(() => Promise.resolve());
  const handlers = settingsHandlers({
    engine,
    settings: store,
    folder: lists,
    chooseFile: () => Promise.resolve(dialog.chosen),
    chooseNewFile: () => Promise.resolve(dialog.chosen),
    showFile: (path) => shown.push(path),
    showFolder: (path) => shown.push(path),
    settingsChanged,
  });
  return { store, lists, dialog, handlers, shown, settingsChanged };
}

function fileWith(name: string, text: string): string {
  mkdirSync(folder.at(`given-${users}`), { recursive: true });
  const path = folder.at(`given-${users}/${name}`);
  writeFileSync(path, text);
  return path;
}

describe('the calls about lists', () => {
  it('copy a chosen file, say what became of it without its folder, show it and remove it', async () => {
    const { dialog, handlers, lists, shown, settingsChanged } = user();
    dialog.chosen = fileWith('house.csv', 'договор,treaty\n');
    const faults = [fault('glossary-line', { path: 'a.csv', line: 2 })];
    const added = success([{ kind: 'glossary', name: 'house.csv', entries: 3, faults }]);
    expect(await handlers['lists:add']({ kind: 'glossary' })).toEqual(added);
    expect(settingsChanged).toHaveBeenCalledOnce();
    expect(await handlers['lists:all']({})).toEqual(added);
    await handlers['lists:show']({ list: { kind: 'glossary', name: 'house.csv' } });
    await handlers['lists:show']({ list: { kind: 'glossary', name: '../../etc/passwd' } });
    expect(shown).toEqual([`${lists.path}/glossary/house.csv`, lists.path]);
    await handlers['lists:remove']({ kind: 'glossary', name: '../settings.json' });
    expect(await handlers['lists:remove']({ kind: 'glossary', name: 'house.csv' })).toEqual(success([]));
    expect(existsSync(dialog.chosen)).toBe(true);
  });

  it('add a word to a list of its own, once', async () => {
    const { handlers, lists, settingsChanged } = user();
    await handlers['lists:add-word']({ word: 'glasnost' });
    await handlers['lists:add-word']({ word: 'O’Brien' });
    expect(await handlers['lists:add-word']({ word: 'glasnost' })).toMatchObject({
      value: [{ kind: 'words', name: 'added-words.txt' }],
    });
    expect(readFileSync(`${lists.path}/words/added-words.txt`, 'utf8')).toBe('glasnost\nO’Brien\n');
    expect(settingsChanged).toHaveBeenCalledTimes(3);
    writeFileSync(`${lists.path}/words/added-words.txt`, 'glasnost');
    await handlers['lists:add-word']({ word: 'perestroika' });
    expect(readFileSync(`${lists.path}/words/added-words.txt`, 'utf8')).toBe('glasnost\nperestroika\n');
  });

  it('do nothing when the user cancels, and say what the disk refused', async () => {
    const { dialog, handlers } = user();
    expect(await handlers['lists:add']({ kind: 'words' })).toEqual(success(null));
    dialog.chosen = folder.at('nowhere.txt');
    expect(await handlers['lists:add']({ kind: 'words' })).toMatchObject({ error: { code: 'write-failed' } });
  });
});

describe('settings as a file', () => {
  it('reach a colleague whole, after a look at what they change', async () => {
    const one = user({ author: 'Anna', theme: 'dark', checks: { spelling: off, 'house-style': uk } });
    one.dialog.chosen = fileWith('words.txt', 'glasnost\n');
    await one.handlers['lists:add']({ kind: 'words' });
    one.dialog.chosen = folder.at('shared.json');
    expect(await one.handlers['settings:export']({})).toMatchObject({ value: { name: 'shared.json' } });
    expect(readFileSync(folder.at('shared.json'), 'utf8')).not.toContain('Anna');

    const other = user({ author: 'Vera', checks: { spelling: { on: true, severity: 'major', options: {} } } });
    other.dialog.chosen = folder.at('shared.json');
    expect(await other.handlers['settings:choose-import']({})).toEqual(
      success({
        name: 'shared.json',
        checks: [
          { id: 'house-style', before: null, after: uk },
          { id: 'spelling', before: { on: true, severity: 'major', options: {} }, after: off },
        ],
        lists: [{ kind: 'words', name: 'words.txt', change: 'new' }],
        appearance: { theme: 'dark' },
      }),
    );
    expect(other.lists.list()).toEqual([]);
    await other.handlers['settings:import']({ checks: true, lists: true, appearance: false });
    expect(other.store.settings).toMatchObject({ author: 'Vera', theme: 'system', checks: { spelling: off } });
    expect(other.lists.list().map(({ name }) => name)).toEqual(['words.txt']);
    expect(other.settingsChanged).toHaveBeenCalledOnce();
    // What was taken over is put away.
    expect(await other.handlers['settings:import']({ checks: true, lists: true, appearance: true })).toMatchObject({
      ok: false,
    });
  });

  it.each([
    ['no JSON', '{'],
    ['a check that does not exist', '{"checks": {"no-check": {}}}'],
    ['a severity that does not exist', '{"checks": {"spelling": {"severity": "loud"}}}'],
    ['a list outside its folder', '{"wordLists": [{"kind": "words", "files": [{"name": "../a", "text": ""}]}]}'],
    ['colours that do not exist', '{"appearance": {"theme": "pink"}}'],
    ['a list', '[]'],
  ])('are refused when they hold %s', async (_what, text) => {
    const { dialog, handlers, store } = user();
    dialog.chosen = fileWith('bad.json', text);
    expect(await handlers['settings:choose-import']({})).toMatchObject({ error: { code: 'config-invalid' } });
    expect(store.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('serve the command line as they are', async () => {
    const lines = `${JSON.stringify({ id: '1', source: 'Договор подписан.', target: 'The contract is is signed.' })}\n`;
    const anna = user({ checks: { 'repeated-word': off } });
    anna.dialog.chosen = fileWith('house.csv', 'договор,treaty,contract\n');
    await anna.handlers['lists:add']({ kind: 'glossary' });
    anna.dialog.chosen = fileWith('words.txt', 'glasnostt\n');
    await anna.handlers['lists:add']({ kind: 'words' });
    anna.dialog.chosen = folder.at('cli.json');
    await anna.handlers['settings:export']({});
    const plain = await sverka(['check', '--jsonl'], lines);
    const shared = await sverka(['check', '--jsonl', '--config', folder.at('cli.json')], lines);
    expect(plain.out).toContain('repeated-word');
    expect(plain.out).not.toContain('treaty');
    expect(shared.out).toContain('treaty');
    expect(shared.out).not.toContain('repeated-word');
  });
});
