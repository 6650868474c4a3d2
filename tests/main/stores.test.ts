import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/bridge/app-calls';
import { FolderStore } from '../../src/main/folder-store';
import { readJsonFile, writeJsonFile } from '../../src/main/json-file';
import { RecentStore } from '../../src/main/recent-store';
import { SettingsStore } from '../../src/main/settings-store';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const BROKEN = ['', '{', 'null', '[]', '"text"', '[1, 2]', '{"language": 3}', '\0\0', '[{"path": 1}]'];
let files = 0;
const fileWith = (text: string): string => {
  const path = folder.at(`store-${(files += 1)}.json`);
  writeFileSync(path, text);
  return path;
};
const defaults = { ...DEFAULT_SETTINGS, author: 'anna' };

describe('a small file of the program', () => {
  it('is written whole, with its folders, and leaves no draft behind', () => {
    const path = folder.at('made/for/it/file.json');
    expect(writeJsonFile(path, { ok: true })).toBe(true);
    expect(readJsonFile(path, v.object({ ok: v.boolean() }))).toEqual({ ok: true });
    expect(readdirSync(folder.at('made/for/it'))).toEqual(['file.json']);
  });

  it('cannot be written where a folder stands, and says so', () => {
    mkdirSync(folder.at('taken.json'));
    expect(writeJsonFile(folder.at('taken.json'), {})).toBe(false);
    expect(readdirSync(folder.at('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('the settings', () => {
  it('stay what they were changed to', () => {
    const path = fileWith('');
    new SettingsStore(path, defaults).change({ language: 'ru', theme: 'dark' });
    expect(new SettingsStore(path, defaults).settings).toEqual({
      ...defaults,
      language: 'ru',
      theme: 'dark',
    });
  });

  it.each(BROKEN)('are the defaults when their file holds %j', (text) => {
    expect(new SettingsStore(fileWith(text), defaults).settings).toEqual(defaults);
  });

  it('keep what they know when a part of them is of another version', () => {
    const path = fileWith(
      '{"language": "ru", "theme": "dark", "author": "Anna", "density": "huge", "checks": {"x": {"of": 1}}}',
    );
    expect(new SettingsStore(path, defaults).settings).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'ru',
      theme: 'dark',
      author: 'Anna',
    });
  });

  it('change for this run where they cannot be written', () => {
    const store = new SettingsStore(folder.at('taken.json'), defaults);
    expect(store.change({ theme: 'light' }).theme).toBe('light');
    expect(store.settings.theme).toBe('light');
  });
});

describe('the recent projects', () => {
  const entry = (path: string) => ({
    path,
    title: path,
    opened: '2025-06-01T10:00:00.000Z',
    segments: 9,
    confirmed: 2,
  });

  it('are known to the window by an id and the end of their path', () => {
    const project = fileWith('');
    const file = fileWith('');
    new RecentStore(file).note(entry(project));
    const store = new RecentStore(file);
    const [shown] = store.list();
    expect(shown).toMatchObject({ segments: 9, confirmed: 2, missing: false });
    expect(shown?.place.split('/')).toHaveLength(2);
    expect(shown?.id).toMatch(/^[0-9a-f]{16}$/);
    expect(store.pathOf(shown?.id ?? '')).toBe(project);
    expect(shown).not.toHaveProperty('path');
  });

  it('stand newest first, each once, twelve at most, and are marked when their file is gone', () => {
    const store = new RecentStore(fileWith(''));
    for (let number = 1; number <= 14; number += 1) store.note(entry(`/gone/${number}.sverka`));
    store.note(entry('/gone/5.sverka'));
    const titles = store.list().map(({ title }) => title);
    expect(titles).toHaveLength(12);
    expect(titles.slice(0, 2)).toEqual(['/gone/5.sverka', '/gone/14.sverka']);
    expect(new Set(titles).size).toBe(12);
    expect(store.list().every(({ missing }) => missing)).toBe(true);
  });

  it('can be forgotten, and unknown ids lead nowhere', () => {
    const store = new RecentStore(fileWith(''));
    store.note(entry('/gone/a.sverka'));
    const id = store.list()[0]?.id ?? '';
    store.forget('no such id');
    expect(store.list()).toHaveLength(1);
    store.forget(id);
    expect(store.list()).toEqual([]);
    expect(store.pathOf(id)).toBeNull();
  });

  it.each(BROKEN)('are none when their file holds %j', (text) => {
    expect(new RecentStore(fileWith(text)).list()).toEqual([]);
  });
});

describe('the folders of the dialogs', () => {
  it('are kept for each use', () => {
    const path = fileWith('');
    const store = new FolderStore(path);
    store.note('texts', '/texts');
    store.note('results', '/results');
    expect(new FolderStore(path).of('texts')).toBe('/texts');
    expect(new FolderStore(path).of('results')).toBe('/results');
    expect(new FolderStore(path).of('projects')).toBeUndefined();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ texts: '/texts', results: '/results' });
  });

  it.each(['', '[1]', '{"texts": 4}'])('are none when their file holds %j', (text) => {
    expect(new FolderStore(fileWith(text)).of('texts')).toBeUndefined();
  });
});
