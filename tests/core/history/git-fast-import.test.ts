import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gitEmail, gitFastImport, gitName, type GitOptions } from '../../../src/core/history/git-fast-import';
import { addNote, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import type { Segment } from '../../../src/core/segments/segment';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const exportOf = (segments: readonly Segment[]) => segments.map((segment) => `${segment.target}\n`).join('');

/** A review by two people with a name that git could trip over, imported into a fresh repository. */
function repository(name: string, options: Partial<GitOptions> = {}) {
  const store = memoryStore(exampleProject(WALK));
  const write = (index: number, text: string, reason: string | null, author: string, minute: number) => {
    const drafts = value(setText(segmentsAt(read(store))[index]!, text, { reason }));
    value(store.append(drafts, by(author, minute)));
  };
  write(1, 'He forgot an umbrella.', 'Иван is a man', 'Boris <b@x> "B"\n', 5);
  value(store.addSnapshot('first read: done..', by('Anna', 6)));
  value(store.append(addNote(segmentsAt(read(store))[0]!, 'check'), by('Anna', 7)));
  write(2, 'Rain began — 雨.', null, 'Анна', 3);
  const at = folder.at(name);
  mkdirSync(at);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: at, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  const stream = Buffer.concat([...gitFastImport(read(store), { path: 'walk.en.txt', exportOf, ...options })]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: at, input: stream });
  return git;
}

describe('the history as a git repository', () => {
  it('has one commit a step with author, date and reason', () => {
    const git = repository('log');
    expect(git('log', '--reverse', '--format=%an|%ae|%aI|%s').trim().split('\n')).toEqual([
      'Anna|anna@sverka.invalid|2024-05-01T09:00:00+00:00|import',
      'Boris b@x "B"|boris.b.x.b@sverka.invalid|2024-05-02T10:05:00+00:00|Иван is a man',
      'Anna|anna@sverka.invalid|2024-05-02T10:07:00+00:00|note s1',
      'Анна|анна@sverka.invalid|2024-05-02T10:03:00+00:00|text s3, state s3',
    ]);
    expect(git('fsck', '--strict')).toBe('');
  });

  it('holds the export as it stood at every step, so that blame finds the author of a line', () => {
    const git = repository('blame');
    expect(git('show', 'main:walk.en.txt')).toBe('Ivan left the house.\nHe forgot an umbrella.\nRain began — 雨.\n');
    expect(git('show', 'main~3:walk.en.txt')).toBe(
      'Ivan left the house.\nShe forgot an umbrella.\nIt started raining.\n',
    );
    const authors = git('blame', '--line-porcelain', 'main', '--', 'walk.en.txt').match(/^author .*$/gm);
    expect(authors).toEqual(['author Anna', 'author Boris b@x "B"', 'author Анна']);
  });

  it('tags the snapshots', () => {
    const git = repository('tags');
    expect(git('tag').trim()).toBe('first-read-done');
    expect(git('rev-parse', 'first-read-done^{commit}')).toBe(git('rev-parse', 'main~2'));
  });

  it('takes any path and leaves out parts that git refuses', () => {
    const git = repository('paths', { path: '../.git/книга "один".txt' });
    expect(git('-c', 'core.quotePath=false', 'ls-tree', '-z', '--name-only', 'main')).toBe('книга "один".txt\0');
  });
});

describe('names for git', () => {
  it('lose what a commit line cannot hold', () => {
    expect(gitName(' a<b>\nc ')).toBe('a b c');
    expect([gitName('<>'), gitEmail('<>')]).toEqual(['unknown', 'unknown@sverka.invalid']);
  });
});
