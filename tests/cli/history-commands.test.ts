import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setState, setText } from '../../src/core/history/edits';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject } from '../../src/storage/project-file';
import { sverka, temporaryFolder } from '../notation/command-line';
import { by, exampleProject, WALK } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';

const folder = temporaryFolder();
let count = 0;

/** A project file of three sentences: Boris corrected the second one (#1, #2), Anna confirmed the third (#3). */
function walk(): string {
  count += 1;
  const path = join(folder, `walk-${count}.sverka`);
  const store = value(createProject(path, exampleProject(WALK)));
  const segment = (index: number) => segmentsAt(read(store))[index]!;
  value(store.append(value(setText(segment(1), 'He forgot an umbrella.', { reason: 'a man' })), by('Boris', 1)));
  value(store.addSnapshot('first read', by('Boris', 2)));
  value(store.append(setState(segment(2), 'confirmed'), by('Anna', 3)));
  store.close();
  return path;
}

describe('compare', () => {
  test('shows what differs between two points, by words', async () => {
    const { code, out } = await sverka(['compare', walk(), 'start', 'now', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        's2  text, state',
        '    RU  Он забыл зонт.',
        '    EN  [-She-]{+He+} forgot an umbrella.',
        '    state: Untouched → Edited',
        's3  state',
        '    RU  Пошёл дождь.',
        '    EN  It started raining.',
        '    state: Untouched → Confirmed',
        'From revision 0 to revision 3: places that differ: 2 (the text has 3 segments). HTER: 0.0714.',
        '  text: 1',
        '  state: 2',
        '',
      ].join('\n'),
    );
  });

  test('takes the name of a snapshot and the number of a revision, and answers in JSON', async () => {
    const path = walk();
    const { out } = await sverka(['compare', path, 'first read', '#3', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      from: 2,
      to: 3,
      counts: { text: 0, state: 1 },
      differences: [{ kinds: ['state'], before: [{ id: 's3' }], after: [{ id: 's3', state: 'confirmed' }] }],
    });
    const { out: russian } = await sverka(['compare', path, 'now', 'now', '--lang', 'ru']);
    expect(russian).toBe('От правки № 3 до правки № 3: отличий — 0 (всего сегментов — 3). HTER: 0.\n');
  });

  test('names a point that there is not', async () => {
    const path = walk();
    expect(await sverka(['compare', path, 'start', 'second read', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“second read”') as string,
    });
    expect(await sverka(['compare', path, 'start', '#9', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('9') as string,
    });
  });
});
