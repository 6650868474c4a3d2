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

  it('are made when a project is opened to be changed, and are sound', () => {
    const path = folder.at('g.sverka');
    const options = { lockFolder: folder.at('locks'), copyFolder: copies() };
    value(createProject(path, exampleProject(WALK), options)).close();
    const store = value(openProject(path, options));
    const [first] = segmentsAt(read(store));
    if (first) value(store.append(value(setText(first, 'Another text.')), by('Anna')));
    store.close();
    const copy = latestCopy(path, copies()) ?? '';
    expect(value(verifyProject(copy))).toMatchObject({ problems: [], revisions: 0, segments: 3 });
    const looking = folder.at('looking');
    value(openProject(path, { ...options, readOnly: true, copyFolder: looking })).close();
    expect(latestCopy(path, looking)).toBeNull();
  });
});
