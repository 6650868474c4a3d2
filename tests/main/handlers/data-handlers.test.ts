import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { success } from '../../../src/core/result';
import { FolderStore } from '../../../src/main/folder-store';
import { dataHandlers } from '../../../src/main/handlers/data-handlers';
import { ProgramLog } from '../../../src/main/program-log';
import { RecentStore } from '../../../src/main/recent-store';
import { keepCopy } from '../../../src/storage/second-copies';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
let users = 0;

/** Somebody whose home holds one project, its copy, a line of log and a recent list. */
function user() {
  users += 1;
  const home = folder.at(`home-${users}`);
  mkdirSync(home);
  const project = `${home}/review.sverka`;
  writeFileSync(project, 'a project');
  const copies = `${home}/data/copies`;
  keepCopy(project, copies, new Date('2026-03-01T10:00:00Z'));
  const log = new ProgramLog(`${home}/data/logs/sverka.log`, () => new Date('2026-03-01T10:00:00Z'));
  log.write('engine ended');
  const recent = new RecentStore(`${home}/data/recent.json`);
  recent.note({ path: project, title: 'A review', opened: '2026-03-01T10:00:00Z', segments: 3, confirmed: 1 });
  const folders = new FolderStore(`${home}/data/folders.json`);
  folders.note('projects', home);
  const places = { settings: `${home}/data`, lists: `${home}/data/word-lists`, copies, logs: log.file };
  const handlers = dataHandlers({ places, home, recent, folders, log });
  return { handlers, project, recent, folders, log, copies };
}

const places = {
  settings: '~/data',
  lists: '~/data/word-lists',
  copies: '~/data/copies',
  logs: '~/data/logs/sverka.log',
};

describe('the calls about data of the program', () => {
  it('say where they lie and how much they are', async () => {
    const { handlers, log } = user();
    const held = { recent: 1, copies: { projects: 1, copies: 1, bytes: 9 }, logs: log.bytes };
    expect(await handlers['data:own']({})).toEqual(success({ places, ...held }));
    expect(log.bytes).toBeGreaterThan(12);
  });

  it('remove the one thing that is asked for', async () => {
    const { handlers, recent, folders, log, copies } = user();
    expect(await handlers['data:remove']({ what: 'recent' })).toMatchObject({ value: { recent: 0, logs: log.bytes } });
    expect(recent.list()).toEqual([]);
    expect(folders.of('projects')).toBeUndefined();
    expect(await handlers['data:remove']({ what: 'copies' })).toMatchObject({ value: { copies: { copies: 0 } } });
    expect(readdirSync(copies)).toEqual([]);
    expect(log.read()).toContain('engine ended');
    await handlers['data:remove']({ what: 'logs' });
    expect(log.read()).toBe('');
  });

  it('remove all of it, and never a project', async () => {
    const { handlers, project } = user();
    const nothing = { recent: 0, copies: { projects: 0, copies: 0, bytes: 0 }, logs: 0 };
    expect(await handlers['data:remove']({ what: 'all' })).toEqual(success({ places, ...nothing }));
    expect(await handlers['data:remove']({ what: 'all' })).toEqual(success({ places, ...nothing }));
    expect(existsSync(project)).toBe(true);
  });
});
