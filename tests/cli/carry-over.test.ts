import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const RUSSIAN = 'Страны подписали договор. Он действует до сих пор.\n\nСтанция закрылась. Все молчали.\n';
const ENGLISH =
  'The countries signed a treaty. He is still in force.\n\nThe the station closed. Everyone was silent.\n';
const FRESH =
  'The countries have signed a contract. He remains in force.\n\nThe station was shut down. All were silent.\n';
let count = 0;

interface Row {
  readonly target: string;
  readonly state: string;
  readonly notes: readonly string[];
}

/** A project of these texts with the segments changed; the changes are Anna's. */
async function newProject(
  english: string,
  changes: Readonly<Record<string, string>> = {},
  russian = RUSSIAN,
): Promise<string> {
  count += 1;
  const [source, target] = [join(folder, `${count}.ru.txt`), join(folder, `${count}.en.txt`)];
  writeFileSync(source, russian);
  writeFileSync(target, english);
  const path = join(folder, `${count}.sverka`);
  const made = await sverka(['new', path, '--source', source, '--target', target, '--author', 'Boris']);
  expect({ code: made.code, err: made.code === 0 ? '' : made.err }).toEqual({ code: 0, err: '' });
  for (const [id, text] of Object.entries(changes)) {
    const set = ['set', path, id, '--text', text, '--reason', 'sense', '--author', 'Anna'];
    expect((await sverka(set)).code).toBe(0);
  }
  return path;
}

async function rows(path: string): Promise<Row[]> {
  const { out } = await sverka(['segments', path, '--jsonl']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const CORRECTED = { s2: 'It is still in force.', s4: 'Everyone kept silent.' };

describe('an earlier review applied to a fresh machine translation', () => {
  test('carries what can be, offers the rest, and changes nothing by itself where there is a rest', async () => {
    const old = await newProject(ENGLISH, CORRECTED);
    const path = await newProject(FRESH);
    const { code, out, err } = await sverka(['apply', path, old]);
    expect({ code, now: (await rows(path)).map(({ state }) => state) }).toEqual({
      code: 4,
      now: ['untouched', 'untouched', 'untouched', 'untouched'],
    });
    for (const words of ['#4', 'Все молчали.', 'All were silent.', 'Everyone was silent.', 'Everyone kept silent.'])
      expect(out).toContain(words);
    expect(err).toContain('1 correction of');
  });

  test('keeps the name, the time and the reason of each correction, and the rest as notes', async () => {
    const old = await newProject(ENGLISH, CORRECTED);
    const path = await newProject(FRESH);
    const marked = await sverka(['apply', path, old, '--on-conflict', 'mark']);
    expect(marked.code).toBe(4);
    expect(marked.err).toContain('1 of them was made to another machine translation');
    const now = await rows(path);
    expect(now[1]).toMatchObject({ target: 'It remains in force.', state: 'edited' });
    expect(now[3]?.notes).toEqual([
      expect.stringMatching(/^Earlier correction \(\d+\.sverka\): “Everyone was silent\.” → “Everyone kept silent\.”$/),
    ]);
    const { revisions } = JSON.parse((await sverka(['history', path, '--format', 'json'])).out) as {
      revisions: { kind: string; author: string; reason: string | null; batch: number; origin: { author: string } }[];
    };
    expect(revisions.map(({ kind, author, batch, origin }) => `${kind} ${author} ${batch} ${origin.author}`)).toEqual([
      'text Boris 1 Anna',
      'state Boris 1 Anna',
      'note Boris 1 Anna',
    ]);
    expect(revisions[0]?.reason).toBe('sense');
    await sverka(['apply', path, old, '--on-conflict', 'mark']);
    expect(await rows(path)).toEqual(now);
  });

  test('of the same machine translation gives the same text, and nothing the second time', async () => {
    const old = await newProject(ENGLISH, CORRECTED);
    const path = await newProject(ENGLISH);
    expect((await sverka(['apply', path, old])).code).toBe(0);
    expect((await sverka(['diff', path])).out.split('@@ ')[1]).toBe((await sverka(['diff', old])).out.split('@@ ')[1]);
    const again = await sverka(['apply', path, old]);
    expect(again).toMatchObject({ code: 0, out: '' });
    expect(again.err).toContain('there already');
  });

  test('is refused in one sentence when it is of another text', async () => {
    const old = await newProject(
      'The key bet rose. It fell.\n',
      { s1: 'The key rate rose.' },
      'Ставка выросла. Упала.\n',
    );
    const { code, err } = await sverka(['apply', await newProject(FRESH), old]);
    expect(code).toBe(4);
    expect(err).toContain('does not belong here');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('has nothing to say when nothing was corrected in it', async () => {
    const { code, err } = await sverka(['apply', await newProject(FRESH), await newProject(ENGLISH)]);
    expect(code).toBe(0);
    expect(err).toContain('Nothing to do');
  });
});

describe('a diff of an earlier review applied to a fresh machine translation', () => {
  test('is carried over by the Russian that it names', async () => {
    const old = await newProject(ENGLISH, { s2: 'It is still in force.' });
    const diff = join(folder, 'old.diff');
    await sverka(['diff', old, '-o', diff]);
    const path = await newProject(FRESH);
    const applied = await sverka(['apply', path, diff]);
    expect(applied).toMatchObject({ code: 0, out: '' });
    expect((await rows(path)).map(({ target }) => target)).toEqual([
      'The countries have signed a contract.',
      'It remains in force.',
      'The station was shut down.',
      'All were silent.',
    ]);
    expect((await sverka(['apply', path, diff])).err).toContain('there already');
  });

  test('offers what cannot be carried', async () => {
    const old = await newProject(ENGLISH, { s4: 'Everyone kept silent.' });
    const diff = join(folder, 'offered.diff');
    await sverka(['diff', old, '-o', diff]);
    const { code, out } = await sverka(['apply', await newProject(FRESH), diff]);
    expect(code).toBe(4);
    for (const words of ['#4', 'Все молчали.', 'All were silent.', 'Everyone kept silent.'])
      expect(out).toContain(words);
  });
});
