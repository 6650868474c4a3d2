import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionKind } from '../../../src/core/corrections/correction-kind';
import { undoCorrection } from '../../../src/core/corrections/undo-correction';
import { addNote, setState, setText } from '../../../src/core/history/edits';
import { CHAIN_START, chainRevisions } from '../../../src/core/history/hash-chain';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { segmentHistory } from '../../../src/core/history/segment-history';
import { undoDrafts } from '../../../src/core/history/undo';
import type { Segment, SegmentState } from '../../../src/core/segments/segment';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';
import { editing, projectOf } from '../../notation/two-editors';

/** A project of three sentences of which the first is worked on. */
function project() {
  const store = memoryStore(exampleProject(WALK));
  const now = (): Segment => segmentsAt(read(store))[0]!;
  const record = (drafts: Parameters<typeof store.append>[0]) => void value(store.append(drafts, by('Anna')));
  return {
    now,
    text: (text: string) => record(value(setText(now(), text))),
    state: (state: SegmentState) => record(setState(now(), state)),
    note: (note: string) => record(addNote(now(), note)),
    drafts: () => undoCorrection(now(), value(segmentHistory(read(store), 's1')), { reason: 'was right' }),
    undo() {
      record(this.drafts());
    },
    back: () => record(value(undoDrafts(read(store)))),
  };
}

describe('a correction that is taken back', () => {
  it('gives the machine translation again as one step of its own, which one undo takes back', () => {
    const walk = project();
    walk.text('New.');
    walk.note('why');
    expect(walk.drafts().map(({ kind, before, after, reason }) => [kind, before, after, reason])).toEqual([
      ['text', 'New.', walk.now().machine, 'was right'],
      ['state', 'edited', 'untouched', 'was right'],
    ]);
    walk.undo();
    expect(walk.now()).toMatchObject({ target: walk.now().machine, state: 'untouched', notes: ['why'] });
    expect(walk.drafts()).toEqual([]);
    walk.back();
    expect(walk.now()).toMatchObject({ target: 'New.', state: 'edited' });
  });

  it('is not confirmed any more, where the correction was', () => {
    const walk = project();
    walk.text('New.');
    walk.state('confirmed');
    walk.undo();
    expect(walk.now()).toMatchObject({ target: walk.now().machine, state: 'untouched' });
  });

  it('is confirmed again, where the machine translation was before it was corrected', () => {
    const walk = project();
    walk.state('confirmed');
    walk.text('New.');
    expect(walk.now().state).toBe('confirmed');
    walk.undo();
    expect(walk.now()).toMatchObject({ target: walk.now().machine, state: 'confirmed' });
  });

  it('forgets what stood together only in the middle of a step', () => {
    const walk = project();
    walk.text('New.');
    walk.state('confirmed');
    walk.undo();
    // Undone in the other order: for a moment the machine translation is confirmed.
    walk.back();
    walk.undo();
    expect(walk.now().state).toBe('untouched');
  });

  it('comes back into the text, where it had been left out', () => {
    const walk = project();
    walk.state('excluded');
    walk.undo();
    expect(walk.now().state).toBe('untouched');
    walk.state('confirmed');
    walk.state('excluded');
    walk.undo();
    expect(walk.now().state).toBe('confirmed');
  });

  it('has its paragraph again, also where a repair made the segment', () => {
    const made = new RealignedProject('Раз. Два.\n\nТри.', 'One. Two.\n\nThree.', '1-1 1-1 1-1');
    const record = (drafts: Parameters<typeof made.store.append>[0]) => value(made.store.append(drafts, by('Anna')));
    made.repair({ kind: 'join', id: 's3' });
    made.repair({ kind: 'merge', id: 's1' });
    record(value(setText(made.segments[0]!, 'Anew.')));
    for (const segment of made.segments) {
      record(undoCorrection(segment, value(segmentHistory(read(made.store), segment.id))));
    }
    expect(made.lines).toEqual(['s4: Раз. Два. | One. Two.', 's3: Три. | Three.']);
    expect(made.segments.map(correctionKind)).toEqual([null, null]);
  });

  it('is no correction afterwards, and nothing else has changed, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(editing, { maxLength: 12 }), fc.nat(), (actions, pick) => {
        const history = projectOf({ author: 'Anna', actions });
        const before = segmentsAt(history);
        const chosen = before[pick % before.length]!;
        const drafts = undoCorrection(chosen, value(segmentHistory(history, chosen.id)));
        const added = chainRevisions(drafts, history.revisions.at(-1) ?? CHAIN_START, by('Boris'));
        const after = segmentsAt({ ...history, revisions: [...history.revisions, ...added] });
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        for (const [index, segment] of after.entries()) {
          if (segment.id !== chosen.id) expect(segment).toEqual(before[index]);
          else expect([correctionKind(segment), segment.notes]).toEqual([null, chosen.notes]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
