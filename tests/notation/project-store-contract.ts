import { expect, it } from 'vitest';
import { verifyChain } from '../../src/core/history/hash-chain';
import type { NewProject, ProjectContents, ProjectStore } from '../../src/core/history/project-store';
import { segmentsAt } from '../../src/core/history/replay';
import { setText } from '../../src/core/history/edits';
import type { RevisionDraft } from '../../src/core/history/revision';
import type { Result } from '../../src/core/result';
import { by, exampleProject, WALK } from './example-project';

/** What every project store promises; `create` makes an empty one of this project. */
export function describeProjectStore(create: (project: NewProject) => ProjectStore): void {
  it('gives back what it was made from', () => {
    const project = exampleProject(WALK);
    const contents = read(create(project));
    expect({ ...contents, source: null, target: null }).toEqual({
      ...{ ...project, source: null, target: null },
      ...{ revisions: [], snapshots: [] },
    });
    expect([...contents.source.bytes]).toEqual([...project.source.bytes]);
    expect([...contents.target.bytes]).toEqual([...project.target.bytes]);
    expect(contents.target.hash).toBe(project.target.hash);
  });

  it('keeps texts that hold a NUL, half a surrogate pair or quotes', () => {
    const odd = 'a\u0000b\uD800c\u2028"\'\\';
    const store = create(exampleProject([`${odd}|${odd}`]));
    expect(value(store.append([note(odd)], by(odd)))[0]).toMatchObject({ author: odd, after: odd });
    const contents = read(store);
    expect(contents.segments[0]).toMatchObject({ source: odd, machine: odd });
    expect(contents.revisions[0]).toMatchObject({ author: odd, after: odd });
  });

  it('numbers revisions without gaps and chains them, one batch a step', () => {
    const store = create(exampleProject(WALK));
    const [second] = segmentsAt(read(store)).slice(1);
    const first = value(store.append(value(setText(second!, 'He forgot an umbrella.')), by('Boris', 1)));
    const next = value(store.append([note('ask')], by('Anna', 0)));
    expect(first.map((revision) => [revision.number, revision.batch])).toEqual([[1, 1], [2, 1]]); // prettier-ignore
    expect(next.map((revision) => [revision.number, revision.batch])).toEqual([[3, 3]]);
    const contents = read(store);
    expect(contents.revisions).toEqual([...first, ...next]);
    expect(verifyChain(contents.revisions)).toEqual({ ok: true, value: { number: 3, hash: next[0]!.hash } });
    expect(segmentsAt(contents)[1]).toMatchObject({ target: 'He forgot an umbrella.', state: 'edited' });
  });

  it('makes no step of no drafts', () => {
    const store = create(exampleProject(WALK));
    expect(store.append([], by('Anna'))).toEqual({ ok: true, value: [] });
    expect(read(store).revisions).toEqual([]);
  });

  it('keeps the origin of a merged change and what a step undoes', () => {
    const store = create(exampleProject(WALK));
    const origin = { author: 'Vera', time: '2020-01-01T00:00:00.000Z' };
    store.append([{ ...note('from afar'), origin }], by('Anna'));
    store.append([{ ...note('again'), undoes: 1 }], by('Anna'));
    expect(read(store).revisions).toMatchObject([{ origin }, { origin: null, undoes: 1 }]);
  });

  it('names states and refuses a name twice', () => {
    const store = create(exampleProject(WALK));
    value(store.addSnapshot('as imported', by('Anna')));
    store.append([note('one')], by('Anna', 1));
    value(store.addSnapshot('after «first» read', by('Boris', 2)));
    expect(store.addSnapshot('as imported', by('Anna', 3))).toEqual({
      ok: false,
      error: { code: 'snapshot-exists', data: { name: 'as imported' } },
    });
    expect(read(store).snapshots.map(({ name, number }) => [name, number])).toEqual([
      ['as imported', 0],
      ['after «first» read', 1],
    ]);
  });

  it('may be closed twice', () => {
    const store = create(exampleProject(WALK));
    store.close();
    expect(() => store.close()).not.toThrow();
  });
}

/** The value of a result that must be a success. */
export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** What a store holds. */
export function read(store: ProjectStore): ProjectContents {
  return value(store.read());
}

function note(text: string): RevisionDraft {
  return { kind: 'note', segments: ['s1'], before: null, after: text, reason: null };
}
