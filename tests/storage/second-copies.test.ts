import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setText } from '../../src/core/history/edits';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject, openProject } from '../../src/storage/project-file';
import {
  copiesHeld,
  copiesOf,
  copiesToKeep,
  keepCopy,
  keepSoManyCopies,
  latestCopy,
  removeCopies,
} from '../../src/storage/second-copies';
import { verifyProject } from '../../src/storage/verify-project';
import { by, exampleProject, WALK } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
/** Asked for in the tests, since the folder is made before the first of them. */
const copies = (): string => folder.at('copies');
const minutes = (count: number): Date => new Date(Date.UTC(2026, 2, 1, 10) + count * 60_000);

/** A file that stands for a project. */
function file(name: string, text: string): string {
  const path = folder.at(name);
  writeFileSync(path, text);
  return path;
}

const kept = (path: string): string[] => readdirSync(copiesOf(path, copies())).sort();

describe('The second copies of a project', () => {
  it('are made at most every ten minutes, and only when something changed', () => {
    const path = file('a.sverka', 'one');
    expect(keepCopy(path, copies(), minutes(0))).toBe(true);
    writeFileSync(path, 'two');
    expect(keepCopy(path, copies(), minutes(9))).toBe(false);
    expect(keepCopy(path, copies(), minutes(10))).toBe(true);
    expect(keepCopy(path, copies(), minutes(30))).toBe(false);
    expect(kept(path)).toEqual(['2026-03-01T10-00-00.000Z.sverka', '2026-03-01T10-10-00.000Z.sverka']);
    expect(readFileSync(latestCopy(path, copies()) ?? '', 'utf8')).toBe('two');
  });

  it('are ten, the oldest going first', () => {
    const path = file('b.sverka', '');
    for (let count = 0; count < 13; count++) {
      writeFileSync(path, String(count));
      keepCopy(path, copies(), minutes(count * 10));
    }
    expect(kept(path)).toHaveLength(10);
    expect(kept(path)[0]).toBe('2026-03-01T10-30-00.000Z.sverka');
  });

  it('are as many as somebody wants to be kept, or none', () => {
    const [path, own] = [file('many.sverka', ''), folder.at('own-copies')];
    const names = () => readdirSync(copiesOf(path, own));
    const work = (from: number, to: number) => {
      for (let count = from; count < to; count++) {
        writeFileSync(path, String(count));
        keepCopy(path, own, minutes(count * 10));
      }
    };
    expect(copiesToKeep(own)).toBe(10);
    expect(keepSoManyCopies(3, own)).toBe(true);
    work(0, 5);
    expect(names()).toHaveLength(3);
    keepSoManyCopies(30, own);
    work(5, 17);
    expect(names()).toHaveLength(15);
    keepSoManyCopies(0, own);
    work(17, 18);
    expect(names()).toEqual([]);
    expect(keepSoManyCopies(3, file('no-folder', ''))).toBe(false);
  });

  it('keep their usual number when what is written beside them is no number', () => {
    const own = folder.at('strange-copies');
    mkdirSync(own);
    for (const text of ['', 'many', '-3', '2.5']) {
      writeFileSync(`${own}/how-many.txt`, text);
      expect(copiesToKeep(own)).toBe(10);
    }
  });

  it('are counted and removed, without anything else that lies there', () => {
    const own = folder.at('removed-copies');
    const [one, two] = [file('one.sverka', '12345'), file('two.sverka', '123')];
    expect(copiesHeld(own)).toEqual({ projects: 0, copies: 0, bytes: 0 });
    keepCopy(one, own, minutes(0));
    keepCopy(two, own, minutes(0));
    mkdirSync(`${own}/pictures`);
    writeFileSync(`${own}/pictures/2026-03-01T10-00-00.000Z.sverka`, 'mine');
    writeFileSync(`${copiesOf(two, own)}/mine.txt`, 'mine');
    expect(copiesHeld(own)).toEqual({ projects: 2, copies: 2, bytes: 8 });
    removeCopies(own);
    expect(copiesHeld(own)).toEqual({ projects: 0, copies: 0, bytes: 0 });
    expect(existsSync(copiesOf(one, own))).toBe(false);
    expect(readdirSync(copiesOf(two, own))).toEqual(['mine.txt']);
    expect(existsSync(`${own}/pictures/2026-03-01T10-00-00.000Z.sverka`)).toBe(true);
    expect([one, two].every((path) => existsSync(path))).toBe(true);
  });

  it('are made when the clock was set back', () => {
    const path = file('c.sverka', 'one');
    keepCopy(path, copies(), minutes(60));
    writeFileSync(path, 'two');
    expect(keepCopy(path, copies(), minutes(0))).toBe(true);
  });

  it('of two projects of one name do not mix', () => {
    const [first, second] = [file('d.sverka', 'one'), folder.at('e.sverka')];
    expect(copiesOf(first, copies())).not.toBe(copiesOf(second, copies()));
  });

  it('that cannot be made do not get in the way', () => {
    const path = file('f.sverka', 'one');
    const blocked = file('blocked', 'a file where a folder should be');
    expect(keepCopy(path, blocked, minutes(0))).toBe(false);
    expect(keepCopy(folder.at('nowhere.sverka'), copies(), minutes(0))).toBe(false);
  });

  describe('of an open one', () => {
    /** A project of its own, and how it is opened; its copies lie beside nobody's. */
    const project = (name: string) => {
      const path = folder.at(`${name}.sverka`);
      const lockFolder = folder.at('locks');
      value(createProject(path, exampleProject(WALK), { lockFolder, copyFolder: folder.at('at-making') })).close();
      return { path, options: { lockFolder, copyFolder: folder.at(`copies-of-${name}`) } };
    };

    it('are made before its first change, and are sound', () => {
      const { path, options } = project('changed');
      const store = value(openProject(path, options));
      const [first] = segmentsAt(read(store));
      expect(latestCopy(path, options.copyFolder)).toBeNull();
      if (first) value(store.append(value(setText(first, 'Another text.')), by('Anna')));
      const copy = latestCopy(path, options.copyFolder) ?? '';
      expect(value(verifyProject(copy))).toMatchObject({ problems: [], revisions: 0, segments: 3 });
      store.close();
      expect(latestCopy(path, options.copyFolder)).toBe(copy);
    });

    it('are made at the latest when it is closed', () => {
      const { path, options } = project('unchanged');
      const store = value(openProject(path, options));
      store.close();
      expect(readFileSync(latestCopy(path, options.copyFolder) ?? '')).toEqual(readFileSync(path));
    });

    it('are not made of one that is only read, nor of one that is damaged', () => {
      const looked = project('looked');
      value(openProject(looked.path, { ...looked.options, readOnly: true })).close();
      expect(latestCopy(looked.path, looked.options.copyFolder)).toBeNull();
      const damaged = project('damaged');
      const bytes = readFileSync(damaged.path);
      bytes.write('X', bytes.indexOf('umbrella'));
      writeFileSync(damaged.path, bytes);
      const store = openProject(damaged.path, damaged.options);
      expect(store.ok && store.value.read().ok).toBe(false);
      if (store.ok) store.value.close();
      expect(latestCopy(damaged.path, damaged.options.copyFolder)).toBeNull();
    });
  });
});
