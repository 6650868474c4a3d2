import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gitEmail, gitFastImport, gitName, type GitOptions } from '../../../src/core/history/git-fast-import';
import { addNote, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import type { Segment } from '../../../src/core/segments/segment';
import type { Authorship, ProjectStore } from '../../../src/core/history/project-store';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const exportOf = (segments: readonly Segment[]) => segments.map((segment) => `${segment.target}\n`).join('');

/** A review in memory, with what writes into it. */
function review() {
  const store = memoryStore(exampleProject(WALK));
  return {
    store,
    write: (index: number, text: string, reason: string | null, who: Authorship) => {
      const drafts = value(setText(segmentsAt(read(store))[index]!, text, { reason }));
      value(store.append(drafts, who));
    },
  };
}

/** The history of a store, imported into a fresh repository. */
function imported(name: string, store: ProjectStore, options: Partial<GitOptions> = {}) {
  const at = folder.at(name);
  mkdirSync(at);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: at, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  const stream = Buffer.concat([...gitFastImport(read(store), { path: 'walk.en.txt', exportOf, ...options })]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: at, input: stream });
  return git;
}

/** A review by two people with a name that git could trip over, imported into a fresh repository. */
function repository(name: string, options: Partial<GitOptions> = {}) {
  const { store, write } = review();
  write(1, 'He forgot an umbrella.', 'Иван is a man', by('Boris <b@x> "B"\n', 5));
  value(store.addSnapshot('first read: done..', by('Anna', 6)));
  value(store.append(addNote(segmentsAt(read(store))[0]!, 'check'), by('Anna', 7)));
  write(2, 'Rain began — 雨.', null, by('Анна', 3));
  return imported(name, store, options);
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

  it('shows the changed words to git, whatever names, reasons and clocks say', () => {
    const { store, write } = review();
    const at = (time: string, author: string) => ({ author, time });
    write(1, 'He forgot an umbrella.', 'line one\r\nline\u0000two', at('2024-05-02T10:00:00.000Z', '< >\n<'));
    write(1, 'He forgot his umbrella.', ' ', at('1960-01-01T00:00:00.000Z', ''));
    write(1, 'He forgot his coat.', null, at('no time', 'committer Eve <e@x> 0 +0000'));
    const git = imported('odd', store);
    expect(git('log', '--reverse', '--format=%an|%at|%s|%b').trim().split('\n')).toEqual([
      'Anna|1714554000|import|',
      'unknown|1714644000|line one line two|',
      'unknown|0|…|',
      'committer Eve e@x 0 +0000|0|text s2|',
    ]);
    const words = git('log', '-p', '--word-diff', '--format=').match(/^.*(?:\[-|\{\+).*$/gm);
    expect(words?.slice(0, 3)).toEqual([
      'He forgot his [-umbrella.-]{+coat.+}',
      'He forgot [-an-]{+his+} umbrella.',
      '[-She-]{+He+} forgot an umbrella.',
    ]);
    expect(git('fsck', '--strict')).toBe('');
  });

  it('has one commit a session when asked: until a long pause, another author or a snapshot', () => {
    const { store, write } = review();
    write(0, 'Ivan left home.', 'shorter', by('Anna', 0));
    write(0, 'Ivan went out.', null, by('Anna', 29));
    write(1, 'He forgot an umbrella.', null, by('Boris', 30));
    // The clock was set back by a little, then by a year.
    write(1, 'He forgot a coat.', null, by('Boris', 20));
    write(1, 'He forgot his coat.', null, { author: 'Boris', time: '2023-05-02T10:20:00.000Z' });
    value(store.addSnapshot('half', by('Boris')));
    write(2, 'Rain began.', null, { author: 'Boris', time: '2023-05-02T10:21:00.000Z' });
    write(2, 'It rained.', null, { author: 'Boris', time: '2023-05-02T10:52:00.000Z' });
    const git = imported('sessions', store, { sessions: true });
    expect(git('log', '--reverse', '--format=%an|%aI|%s').trim().split('\n')).toEqual([
      'Anna|2024-05-01T09:00:00+00:00|import',
      'Anna|2024-05-02T10:29:00+00:00|shorter (+1)',
      'Boris|2024-05-02T10:20:00+00:00|text s2, state s2 (+1)',
      'Boris|2023-05-02T10:20:00+00:00|text s2',
      'Boris|2023-05-02T10:21:00+00:00|text s3, state s3',
      'Boris|2023-05-02T10:52:00+00:00|text s3',
    ]);
    expect(git('log', '-1', '--format=%b', 'main~4').trim()).toBe('shorter\ntext s1');
    expect(git('rev-parse', 'half^{commit}')).toBe(git('rev-parse', 'main~2'));
    expect(git('show', 'main:walk.en.txt')).toBe('Ivan went out.\nHe forgot his coat.\nIt rained.\n');
    expect(git('fsck', '--strict')).toBe('');
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
