import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setState, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { projectBeginning, segmentCount } from '../../../src/core/history/project-beginning';
import type { ProjectContents } from '../../../src/core/history/project-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { SEGMENT_STATES } from '../../../src/core/segments/segment';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';

/** The beginning of a project of which the first so many segments are at hand. */
function beginningOf({ title, source, target, segments, revisions }: ProjectContents, first: number) {
  const names = { title, sourceName: source.name, targetName: target.name };
  return projectBeginning(names, segments.slice(0, first), segments.length, revisions);
}

describe('the beginning of a project', () => {
  it('has the first segments as they stand, and counts the states of all', () => {
    const step = fc.record({
      place: fc.nat({ max: WALK.length - 1 }),
      to: fc.oneof(fc.constantFrom(...SEGMENT_STATES), fc.record({ text: fc.string() })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.nat({ max: WALK.length }), (steps, first) => {
        const store = memoryStore(exampleProject(WALK));
        for (const { place, to } of steps) {
          const segment = segmentsAt(read(store))[place]!;
          const drafts = typeof to === 'string' ? setState(segment, to) : value(setText(segment, to.text));
          value(store.append(drafts, by('Anna')));
        }
        const now = segmentsAt(read(store));
        const beginning = beginningOf(read(store), first)!;
        expect(beginning.segments).toEqual(now.slice(0, first));
        expect(segmentCount(beginning)).toBe(now.length);
        for (const state of SEGMENT_STATES)
          expect(beginning.states[state]).toBe(now.filter((segment) => segment.state === state).length);
      }),
    );
  });

  it('is none where the pairing was repaired: other segments may come first', () => {
    const store = memoryStore(exampleProject(WALK));
    const [first, second] = segmentsAt(read(store));
    const before = [first!, second!];
    const ids = before.map(({ id }) => id);
    const after = [{ ...first!, target: `${first!.target} ${second!.target}` }];
    value(store.append([{ kind: 'alignment', segments: ids, before, after, reason: null }], by('Anna')));
    expect(beginningOf(read(store), 2)).toBeNull();
  });
});
