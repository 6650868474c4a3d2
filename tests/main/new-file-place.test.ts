import { mkdirSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { FolderStore } from '../../src/main/folder-store';
import { noteNewFile, placeForNewFile } from '../../src/main/new-file-place';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
let users = 0;
let folders: FolderStore;
let home: string;

beforeEach(() => {
  users += 1;
  home = folder.at(`home-${users}`);
  mkdirSync(`${home}/out`, { recursive: true });
  folders = new FolderStore(`${home}/folders.json`);
});

const beside = (project: string) => `${home}/${project}/talk.docx`;

describe('Where the dialog for a new file begins', () => {
  it('is where the suggestion says at first, and with no folder where such files went last', () => {
    expect(placeForNewFile(folders, 'export', beside('one'))).toBe(beside('one'));
    noteNewFile(folders, 'diagnostics', 'report.txt', `${home}/out/report.txt`);
    expect(placeForNewFile(folders, 'settings', 'settings.json')).toBe(`${home}/out/settings.json`);
    expect(placeForNewFile(folders, 'project', 'review.sverka')).toBe('review.sverka');
  });

  it('is the folder that exports went to, for every project, every time the program is started', () => {
    noteNewFile(folders, 'export', beside('one'), `${home}/out/talk.docx`);
    const later = new FolderStore(`${home}/folders.json`);
    expect(placeForNewFile(later, 'export', `${home}/two/paper.odt`)).toBe(`${home}/out/paper.odt`);
    expect(placeForNewFile(later, 'diff', `${home}/two/paper.diff`)).toBe(`${home}/out/paper.diff`);
    expect(placeForNewFile(later, 'glossary', `${home}/two/paper.csv`)).toBe(`${home}/two/paper.csv`);
  });

  it('is beside the project again when the last export went there, or when the folder is gone', () => {
    noteNewFile(folders, 'export', beside('one'), `${home}/out/talk.docx`);
    noteNewFile(folders, 'export', beside('one'), beside('one'));
    expect(placeForNewFile(folders, 'export', beside('two'))).toBe(beside('two'));
    noteNewFile(folders, 'export', beside('one'), `${home}/out/talk.docx`);
    rmSync(`${home}/out`, { recursive: true });
    expect(placeForNewFile(folders, 'export', beside('two'))).toBe(beside('two'));
  });
});
