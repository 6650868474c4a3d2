import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../../src/core/fault';
import { setState, setText } from '../../../src/core/history/edits';
import type { ProjectStore } from '../../../src/core/history/project-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { createProject, openProject } from '../../../src/storage/project-file';
import { damagePage } from '../../notation/damaged-page';
import { by, exampleProject } from '../../notation/example-project';
import { valueOf } from '../../notation/example-review';
import { temporaryFolder } from '../../notation/temporary-folder';
import { testEngine } from '../../notation/test-engine';

const SEGMENTS = 2_400;
const PAIRS = Array.from({ length: SEGMENTS }, (_, index) => `Дом ${index} стоит.|House ${index} stands.`);

const folder = temporaryFolder();
let projects = 0;
let engine: ReturnType<typeof testEngine>;
let reasons: Fault[] = [];
/** Lets the engine go on with what it does behind the calls. */
let goOn = (): void => undefined;

beforeEach(() => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  reasons = [];
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  engine = testEngine({ breathe: () => gate, unreadable: (reason) => reasons.push(reason) });
});
afterEach(() => {
  goOn();
  engine.shut();
  vi.unstubAllEnvs();
});

/** A project of thousands of segments, after what an editor did. */
function largeProject(edit: (store: ProjectStore) => void = () => undefined): string {
  const path = folder.at(`large-${(projects += 1)}.sverka`);
  const store = valueOf(createProject(path, exampleProject(PAIRS)));
  edit(store);
  store.close();
  return path;
}

const open = (path: string) => engine['engine:open']({ path, sample: false });
const rows = (from: number, to: number) => engine['project:rows']({ from, to });

/** Whether an answer has come. */
async function isAnswered(answer: unknown): Promise<boolean> {
  const turns = (async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    return 'waiting';
  })();
  return (await Promise.race([answer, turns])) !== 'waiting';
}

describe('a project of thousands of segments', () => {
  it('is shown by its first rows before it has been read, as it stands', async () => {
    const path = largeProject((store) => {
      const segments = segmentsAt(valueOf(store.read()));
      valueOf(store.append(valueOf(setText(segments[1]!, 'The house is standing.')), by('Anna')));
      valueOf(store.append(setState(segments[2_000]!, 'confirmed'), by('Anna')));
    });
    const summary = valueOf(await open(path));
    expect(summary).toMatchObject({
      ...{ title: 'Прогулка', sourceName: 'walk.ru.txt', targetName: 'walk.en.txt', readOnly: false },
      ...{ checked: 0, canUndo: true, canRedo: false },
      counts: { segments: SEGMENTS, untouched: SEGMENTS - 2, edited: 1, confirmed: 1, findings: 0 },
    });
    const first = valueOf(await rows(0, 50));
    expect(first.map(({ index }) => index)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(first[1]?.segment).toMatchObject({ target: 'The house is standing.', state: 'edited' });
    goOn();
    expect(valueOf(await engine['project:current']({}))).toEqual(summary);
    expect(valueOf(await rows(0, 50))).toEqual(first);
  });

  it('answers everything else when it has been read, and takes what is done meanwhile', async () => {
    valueOf(await open(largeProject()));
    const far = rows(2_000, 2_001);
    const changed = engine['segment:set-text']({ id: 's1', text: 'A house stands.' });
    expect(await Promise.all([isAnswered(far), isAnswered(changed)])).toEqual([false, false]);
    goOn();
    expect(valueOf(await far)[0]?.segment.target).toBe('House 2000 stands.');
    expect(valueOf(await changed).counts.edited).toBe(1);
    expect(valueOf(await rows(0, 1))[0]?.segment.target).toBe('A house stands.');
  });

  it('is open no more when it cannot be read behind its beginning, and every call says why', async () => {
    const path = largeProject();
    damagePage(path, 3);
    valueOf(await open(path));
    const waiting = engine['project:overview']({ from: 0, to: SEGMENTS });
    expect(reasons).toEqual([]);
    goOn();
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'project-damaged' } });
    expect(reasons).toMatchObject([{ code: 'project-damaged', data: { path, detail: 'segments: hash' } }]);
    expect(await rows(0, 1)).toMatchObject({ error: { code: 'project-damaged' } });
    // Nothing holds the file any more.
    expect(openProject(path)).toMatchObject({ ok: true, value: { notice: null } });
  });

  it.each(['project:close', 'engine:open'] as const)('is put away unread at %s', async (call) => {
    const path = largeProject();
    valueOf(await open(path));
    const other = call === 'engine:open' ? largeProject() : null;
    valueOf(await (other === null ? engine['project:close']({}) : open(other)));
    const again = valueOf(openProject(path));
    expect(again.notice).toBeNull();
    again.close();
    goOn();
    const now = await engine['project:current']({});
    expect(now.ok ? now.value.fileName : null).toBe(other && basename(other));
    expect(reasons).toEqual([]);
  });

  it('is read at once where its pairing was repaired, since that may be the beginning', async () => {
    const path = largeProject((store) => {
      const [first, second] = segmentsAt(valueOf(store.read()));
      const before = [first!, second!];
      const joined = { ...second!, id: 's9999', targetSpan: null, origin: ['s1', 's2'] };
      const segments = ['s1', 's2', 's9999'];
      valueOf(store.append([{ kind: 'alignment', segments, before, after: [joined], reason: null }], by('Anna')));
    });
    expect(valueOf(await open(path)).counts.segments).toBe(SEGMENTS - 1);
    expect(valueOf(await rows(2_000, 2_001))[0]?.segment.target).toBe('House 2001 stands.');
  });
});
