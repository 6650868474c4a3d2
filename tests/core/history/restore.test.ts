import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/history/compare';
import { addNote, setState, setText } from '../../../src/core/history/edits';
import { verifyChain } from '../../../src/core/history/hash-chain';
import { memoryStore } from '../../../src/core/history/memory-store';
import { SegmentReplay, segmentsAt, sourceTextOf } from '../../../src/core/history/replay';
import { restoreAllDrafts, restoreDrafts } from '../../../src/core/history/restore';
import { undoDrafts } from '../../../src/core/history/undo';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';

describe('a selection of segments', () => {
  it('goes back in one step, with texts and states but not with notes', () => {
    const store = memoryStore(exampleProject(WALK));
    const now = () => segmentsAt(read(store));
    for (const index of [0, 1, 2]) value(store.append(value(setText(now()[index]!, 'New.')), by('Anna')));
    value(store.append(addNote(now()[0]!, 'keep me'), by('Anna')));
    const drafts = value(restoreDrafts(read(store), ['s1', 's3', 's1'], 0, { reason: 'better before' }));
    expect(drafts.map(({ kind, segments, reason }) => [kind, ...segments, reason])).toEqual([
      ['text', 's1', 'better before'],
      ['state', 's1', 'better before'],
      ['text', 's3', 'better before'],
      ['state', 's3', 'better before'],
    ]);
    value(store.append(drafts, by('Boris')));
    expect(now().map(({ target }) => target)).toEqual(['Ivan left the house.', 'New.', 'It started raining.']);
    expect(now()[0]!.notes).toEqual(['keep me']);
    value(store.append(value(undoDrafts(read(store))), by('Boris')));
    expect(now().map(({ target }) => target)).toEqual(['New.', 'New.', 'New.']);
  });

  it('is refused as a whole when a repair of the pairing stands in between', () => {
    const project = new RealignedProject('Раз. Два. Три.', 'One. Two. Three.', '1-1 1-1 1-1');
    project.repair({ kind: 'merge', id: 's1' });
    const history = read(project.store);
    expect(restoreDrafts(history, ['s3', 's4'], 0)).toMatchObject({
      error: { code: 'segment-not-yet', data: { id: 's4', number: 0 } },
    });
    expect(restoreDrafts(history, ['s2'], 0)).toMatchObject({ error: { code: 'segment-gone', data: { id: 's2' } } });
    expect(restoreDrafts(history, ['s9'], 0)).toMatchObject({ error: { code: 'segment-unknown' } });
    expect(value(restoreDrafts(history, ['s3'], 0))).toEqual([]);
    expect(restoreDrafts(history, ['s3'], 2)).toMatchObject({ error: { code: 'revision-unknown' } });
  });
});

describe('the whole document', () => {
  it('goes back across a repaired pairing and a new Russian text', () => {
    const project = new RealignedProject('Раз. Два. Три.', 'One. Two. Three.', '1-1 1-1 1-1');
    project.repair({ kind: 'merge', id: 's1' });
    project.reimport('Раз. Два. Три. Четыре.');
    const before = segmentsAt(read(project.store));
    value(project.store.append(value(restoreAllDrafts(read(project.store), 0)), by('Anna')));
    expect(project.segments).toEqual(segmentsAt(read(project.store), 0));
    expect(sourceTextOf(read(project.store))).toBeNull();
    value(project.store.append(value(undoDrafts(read(project.store))), by('Anna')));
    expect(project.segments).toEqual(before);
  });

  it('needs no step when it stands like that already', () => {
    const store = memoryStore(exampleProject(WALK));
    expect(value(restoreAllDrafts(read(store), 0))).toEqual([]);
    expect(restoreAllDrafts(read(store), 1)).toMatchObject({ error: { code: 'revision-unknown' } });
    expect(restoreAllDrafts(read(store), 0.5)).toMatchObject({ error: { code: 'revision-unknown' } });
  });
});

const SOURCES = [
  'Раз. Два. Три.\n\nЧетыре. Пять.',
  'Раз. Три.\n\nЧетыре. Пять.',
  'Ноль. Раз. Два. Три.\n\nЧетыре. Пять. Шесть.',
];

/** What an editor might do next; numbers pick a segment among those that stand. */
const action = fc.oneof(
  fc.record({ do: fc.constant('write' as const), at: fc.nat(), word: fc.constantFrom('New.', 'Other one.') }),
  fc.record({
    do: fc.constant('state' as const),
    at: fc.nat(),
    state: fc.constantFrom('confirmed', 'excluded', 'edited'),
  }),
  fc.record({ do: fc.constant('note' as const), at: fc.nat(), note: fc.constantFrom('a', 'b') }),
  fc.record({ do: fc.constant('merge' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('split' as const), at: fc.nat(), place: fc.nat(30) }),
  fc.record({ do: fc.constant('unlink' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('reimport' as const), text: fc.constantFrom(...SOURCES) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('restore' as const), point: fc.nat() }),
);

it('stands afterwards as it stood then, and undo brings back what stood before', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), fc.nat(), (actions, pick) => {
      const project = new RealignedProject(SOURCES[0]!, 'One. Two. Three.\n\nFour. Five.', '1-1 1-1 1-1 1-1 1-1');
      const { store } = project;
      const record = (drafts: Parameters<typeof store.append>[0]) => value(store.append(drafts, by('Anna')));
      for (const next of actions) {
        const segment = 'at' in next ? project.segments[next.at % project.segments.length]! : project.segments[0]!;
        const { id } = segment;
        if (next.do === 'write') record(value(setText(segment, next.word)));
        if (next.do === 'state') record(setState(segment, next.state));
        if (next.do === 'note') record(addNote(segment, next.note));
        if (next.do === 'merge') project.repair({ kind: 'merge', id });
        if (next.do === 'split') project.repair({ kind: 'split', id, target: next.place });
        if (next.do === 'unlink') project.repair({ kind: 'unlink', id });
        if (next.do === 'reimport') project.reimport(next.text);
        if (next.do === 'undo') {
          const drafts = undoDrafts(read(store));
          if (drafts.ok) record(drafts.value);
        }
        if (next.do === 'restore') {
          record(value(restoreAllDrafts(read(store), next.point % (read(store).revisions.length + 1))));
        }
      }
      const length = read(store).revisions.length;
      const point = pick % (length + 1);
      const before = project.segments;
      const drafts = value(restoreAllDrafts(read(store), point));
      record(drafts);
      expect(compare(read(store), point, read(store).revisions.length).differences).toEqual([]);
      expect(project.segments).toEqual(segmentsAt(read(store), point));
      const replay = new SegmentReplay(read(store).segments);
      for (const revision of read(store).revisions) {
        expect(replay.mismatch(revision)).toBe(false);
        replay.apply(revision);
      }
      expect(verifyChain(read(store).revisions).ok).toBe(true);
      if (drafts.length === 0) return;
      record(value(undoDrafts(read(store))));
      expect(project.segments).toEqual(before);
    }),
    { numRuns: 150, seed: 7 },
  );
});
