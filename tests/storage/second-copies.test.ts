import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setText } from '../../src/core/history/edits';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject, openProject } from '../../src/storage/project-file';
import { copiesOf, keepCopy, latestCopy } from '../../src/storage/second-copies';
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
