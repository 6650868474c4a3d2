import { describe, expect, it } from 'vitest';
import { dismiss, setText, undismiss } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { dismissalsAt, SegmentReplay, segmentsAt, termsAt } from '../../../src/core/history/replay';
import { segmentAt, segmentHistory } from '../../../src/core/history/segment-history';
import { restoreDrafts } from '../../../src/core/history/restore';
import { redoDrafts, undoDrafts, undoState } from '../../../src/core/history/undo';
import type { RevisionDraft } from '../../../src/core/history/revision';
import type { Segment } from '../../../src/core/segments/segment';
import { by, exampleProject, imported, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';

/** A project in memory with shorthands for what an editor does. */
function desk() {
  const store = memoryStore(exampleProject(WALK));
  const now = () => segmentsAt(read(store));
  const step = (drafts: readonly RevisionDraft[], author = 'Anna') => value(store.append(drafts, by(author)));
  return {
    now,
    step,
    contents: () => read(store),
    targets: () => now().map((segment) => segment.target),
    write: (index: number, text: string, author?: string) => step(value(setText(now()[index]!, text)), author),
    undo: (scope = {}) => step(value(undoDrafts(read(store), scope))),
    redo: (scope = {}) => step(value(redoDrafts(read(store), scope))),
  };
}

/** The first two sentences joined into one. */
function joined([first, second]: readonly Segment[]): RevisionDraft {
  const pair = `${first!.source} ${second!.source}|${first!.machine} ${second!.machine}`;
  const made: Segment = {
    ...imported(pair, 's4', { origin: [first!.id, second!.id] }),
    target: `${first!.target} ${second!.target}`,
    state: 'edited',
    notes: [],
  };
  return {
    kind: 'alignment',
    segments: ['s1', 's2', 's4'],
    before: [first!, second!],
    after: [made],
    reason: null,
  };
}

describe('replaying', () => {
  it('gives every state between the import and now', () => {
    const { write, contents } = desk();
    write(1, 'He forgot an umbrella.');
    write(2, 'Rain came.');
    const at = (number?: number) =>
      segmentsAt(contents(), number).map((segment) => `${segment.target} ${segment.state}`);
    expect(at(0)[1]).toBe('She forgot an umbrella. untouched');
    expect(at(1)[1]).toBe('He forgot an umbrella. untouched');
    expect(at(2)).toEqual([
      'Ivan left the house. untouched',
      'He forgot an umbrella. edited',
      'It started raining. untouched',
    ]);
    expect(at()[2]).toBe('Rain came. edited');
    expect(at(99)).toEqual(at());
  });

  it('leaves the imported segments as they are', () => {
    const { write, contents } = desk();
    write(0, 'Ivan went out.');
    expect(contents().segments[0]).not.toHaveProperty('target');
    expect(segmentsAt(contents())[0]).toMatchObject({ machine: 'Ivan left the house.', target: 'Ivan went out.' });
  });

  it('puts repaired segments where the old ones stood, and back again', () => {
    const { now, step, undo, targets, write } = desk();
    write(0, 'Ivan went out.');
    step([joined(now())]);
    expect(now().map((segment) => segment.id)).toEqual(['s4', 's3']);
    expect(now()[0]).toMatchObject({ origin: ['s1', 's2'], target: 'Ivan went out. She forgot an umbrella.' });
    write(0, 'Ivan went out without an umbrella.');
    undo();
    undo();
    expect(targets()).toEqual(['Ivan went out.', 'She forgot an umbrella.', 'It started raining.']);
  });

  it('tells a revision that does not fit the state before it', () => {
    const { now, contents } = desk();
    const replay = new SegmentReplay(contents().segments);
    const [draft] = value(setText(now()[0]!, 'Ivan went out.'));
    expect(replay.mismatch(draft!)).toBe(false);
    expect(replay.mismatch({ ...draft!, segments: ['s9'] })).toBe(true);
    expect(replay.mismatch(joined([...now()].reverse()))).toBe(true);
    replay.apply(draft!);
    expect(replay.mismatch(draft!)).toBe(true);
  });

  it('keeps the dismissals that stand', () => {
    const { step, contents } = desk();
    const finding = { key: 'k1', check: 'number', messageId: 'lost', segment: 's1', words: '5' };
    step(dismiss(finding, 'one'));
    step(dismiss({ ...finding, key: 'k2' }, 'like'));
    step(value(undismiss({ key: 'k1' }, dismissalsAt(contents()))));
    expect(dismissalsAt(contents()).map((dismissal) => dismissal.key)).toEqual(['k2']);
    expect(dismissalsAt(contents(), 2)).toHaveLength(2);
    expect(dismissalsAt(contents(), 0)).toEqual([]);
  });

  it('adds, changes and removes terms', () => {
    const { step, contents } = desk();
    const old = contents().terms[0]!;
    const added = { lemmas: ['зонт'], approved: 'umbrella', forbidden: [] };
    const term = (before: typeof old | null, after: typeof old | null): RevisionDraft => {
      return { kind: 'term', segments: [], before, after, reason: null };
    };
    step([term(null, added)]);
    step([term(old, { ...old, approved: 'collation' })]);
    step([term(added, null)]);
    expect(termsAt(contents(), 1)).toEqual([old, added]);
    expect(termsAt(contents()).map((entry) => entry.approved)).toEqual(['collation']);
  });
});

describe('undo and redo', () => {
  it('walk back and forth over whole steps, and nothing is removed', () => {
    const { write, undo, redo, targets, now, contents } = desk();
    write(0, 'One.');
    write(0, 'Two.');
    undo();
    expect(targets()[0]).toBe('One.');
    undo();
    expect(now()[0]).toMatchObject({ target: 'Ivan left the house.', state: 'untouched' });
    redo();
    redo();
    expect(targets()[0]).toBe('Two.');
    undo();
    expect(targets()[0]).toBe('One.');
    expect(contents().revisions).toHaveLength(3 + 3 + 3 + 1);
  });

  it('say when there is nothing left', () => {
    const { write, undo, contents } = desk();
    expect(undoDrafts(contents())).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    write(0, 'One.');
    expect(undoState(contents())).toEqual({ canUndo: true, canRedo: false });
    undo();
    expect(undoState(contents())).toEqual({ canUndo: false, canRedo: true });
  });

  it('forget what was undone once something new is done', () => {
    const { write, undo, contents } = desk();
    write(0, 'One.');
    undo();
    write(1, 'Other.');
    expect(redoDrafts(contents())).toMatchObject({ ok: false });
  });

  it('take typing the old text again for a step, not for an undo', () => {
    const { write, undo, targets } = desk();
    write(0, 'One.');
    write(0, 'Ivan left the house.');
    undo();
    expect(targets()[0]).toBe('One.');
  });

  it('keep to one author or one segment when asked', () => {
    const { write, undo, targets } = desk();
    write(0, 'One.', 'Boris');
    write(1, 'Two.', 'Anna');
    undo({ author: 'Boris' });
    expect(targets().slice(0, 2)).toEqual(['Ivan left the house.', 'Two.']);
    write(2, 'Three.');
    undo({ segment: 's2' });
    expect(targets().slice(1)).toEqual(['She forgot an umbrella.', 'Three.']);
  });

  it('refuse to undo an author’s step that another one built upon', () => {
    const { write, contents } = desk();
    write(0, 'One.', 'Boris');
    write(0, 'Two.', 'Anna');
    expect(undoDrafts(contents(), { author: 'Boris' })).toMatchObject({
      error: { code: 'undo-blocked', data: { number: 1 } },
    });
  });

  it('see that somebody else took an author’s step back', () => {
    const { write, step, contents, targets } = desk();
    write(0, 'One.', 'Boris');
    write(1, 'Two.', 'Boris');
    step(value(undoDrafts(contents(), { author: 'Boris' })), 'Anna');
    step(value(undoDrafts(contents(), { author: 'Boris' })), 'Anna');
    expect(targets().slice(0, 2)).toEqual(['Ivan left the house.', 'She forgot an umbrella.']);
    expect(undoDrafts(contents(), { author: 'Boris' })).toMatchObject({ error: { code: 'nothing-to-undo' } });
    step(value(redoDrafts(contents(), { author: 'Boris' })), 'Clara');
    expect(targets()[0]).toBe('One.');
  });

  it('take a replacement in the whole document back at once, or in one segment only', () => {
    const { now, step, undo, redo, targets } = desk();
    const everywhere = () => now().flatMap((segment) => value(setText(segment, `${segment.target} !`)));
    step(everywhere());
    undo();
    expect(now().map(({ state }) => state)).toEqual(['untouched', 'untouched', 'untouched']);
    redo();
    undo({ segment: 's2' });
    expect(now()[1]).toMatchObject({ target: 'She forgot an umbrella.', state: 'untouched' });
    expect(targets()[2]).toBe('It started raining. !');
    redo({ segment: 's2' });
    expect(now()[1]).toMatchObject({ target: 'She forgot an umbrella. !', state: 'edited' });
  });

  it('name a segment that there never was', () => {
    const { contents } = desk();
    expect(undoDrafts(contents(), { segment: 's9' })).toMatchObject({ error: { code: 'segment-unknown' } });
    expect(redoDrafts(contents(), { segment: 's9' })).toMatchObject({ error: { code: 'segment-unknown' } });
  });

  it('still undo the rest of a step of which one segment was undone before', () => {
    const { now, step, undo, targets } = desk();
    step([...value(setText(now()[0]!, 'One.')), ...value(setText(now()[1]!, 'Two.'))]);
    undo({ segment: 's1' });
    expect(targets().slice(0, 2)).toEqual(['Ivan left the house.', 'Two.']);
    undo();
    undo();
    expect(targets().slice(0, 2)).toEqual(['Ivan left the house.', 'She forgot an umbrella.']);
  });
});

describe('restoring a segment', () => {
  it('brings back text and state of any point as a new step', () => {
    const { write, step, contents, now } = desk();
    write(0, 'One.');
    write(0, 'Two.');
    step(value(restoreDrafts(contents(), ['s1'], 2)));
    expect(now()[0]).toMatchObject({ target: 'One.', state: 'edited' });
    step(value(restoreDrafts(contents(), ['s1'], 0, { reason: 'start again' })));
    expect(now()[0]).toMatchObject({ target: 'Ivan left the house.', state: 'untouched' });
    expect(value(restoreDrafts(contents(), ['s1'], 0))).toEqual([]);
  });

  it('names a number or a segment that is not there', () => {
    const { contents } = desk();
    expect(restoreDrafts(contents(), ['s1'], 1)).toMatchObject({ error: { code: 'revision-unknown' } });
    expect(restoreDrafts(contents(), ['s9'], 0)).toMatchObject({ error: { code: 'segment-unknown' } });
  });
});

describe('the history of a segment', () => {
  it('lists its versions with author and reason, and only its own', () => {
    const { write, step, now, contents } = desk();
    write(1, 'He forgot it.', 'Boris');
    write(0, 'One.');
    step(value(setText(now()[1]!, 'He forgot an umbrella.', { reason: 'name the thing' })));
    const history = value(segmentHistory(contents(), 's2'));
    expect(
      history.versions.map(({ revision, segment }) => [revision.author, revision.reason, segment?.target]),
    ).toEqual([
      ['Boris', null, 'He forgot it.'],
      ['Boris', null, 'He forgot it.'],
      ['Anna', 'name the thing', 'He forgot an umbrella.'],
    ]);
    expect(history.imported?.target).toBe('She forgot an umbrella.');
  });

  it('reaches over a repaired alignment to a segment that stands no more', () => {
    const { now, step, contents } = desk();
    step([joined(now())]);
    expect(segmentAt(value(segmentHistory(contents(), 's1')), Infinity)).toBeNull();
    const made = value(segmentHistory(contents(), 's4'));
    expect([made.imported, segmentAt(made, 1)?.id]).toEqual([null, 's4']);
    expect(segmentHistory(contents(), 's9')).toMatchObject({ error: { code: 'segment-unknown' } });
  });
});
