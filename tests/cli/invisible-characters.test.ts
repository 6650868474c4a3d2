import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const HIDDEN = /[\u200b\u202e\u001b]/;

describe('characters that nobody sees', () => {
  it('are signs in all that people read, and stay in what programs read', async () => {
    const [source, target, project] = ['ru.txt', 'en.txt', 'p.sverka'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(source, 'Завод\u200b закрыт.\n');
    writeFileSync(target, 'The fac\u200btory is closed.\n');
    await sverka(['new', project, '--source', source, '--target', target, '--author', 'An\u202ena']);
    const words = [
      '--text',
      'The fac\u200btory is \u202etuhs\u202c.',
      '--author',
      'An\u202ena',
      '--reason',
      'a\u001b[2Jb',
    ];
    await sverka(['set', project, 's1', ...words]);
    await sverka(['set', project, 's1', '--note', 'see\u202e']);
    for (const argv of [
      ...[
        ['check', project],
        ['segments', project],
        ['history', project],
        ['blame', project],
      ],
      ...[
        ['diff', project, '--word'],
        ['compare', project, 'start', 'now'],
        ['stats', project],
      ],
      ['set', project, 'no\u202esuch', '--text', 'x'],
    ]) {
      const { out, err } = await sverka(argv);
      expect({ argv, shown: HIDDEN.exec(out) }).toEqual({ argv, shown: null });
      expect(out + err, argv.join(' ')).not.toBe('');
    }
    expect((await sverka(['diff', project, '--word'])).out).toContain('{+⟨RLO⟩tuhs⟨PDF⟩+}');
    expect((await sverka(['diff', project])).out).toContain('+The fac\u200btory is \u202etuhs\u202c.');
    expect((await sverka(['segments', project, '--jsonl'])).out).toContain('\u202etuhs\u202c');
  });
});
