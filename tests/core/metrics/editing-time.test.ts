import { describe, expect, it } from 'vitest';
import { setState, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { editingTime } from '../../../src/core/metrics/editing-time';
import { exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';

/** Changes as `author segment seconds`, e.g. `A 1 20`; several segments in one step as `A 1+2 20`. */
function timeOf(...changes: readonly string[]) {
  const store = memoryStore(exampleProject(WALK));
  for (const [index, change] of changes.entries()) {
    const [author = '', places = '', seconds = ''] = change.split(' ');
    const drafts = places.split('+').flatMap((place) => {
      const segment = segmentsAt(read(store))[Number(place) - 1]!;
      return value(setText(segment, `Text ${index}.`)).slice(0, 1);
    });
    const time = new Date(Date.UTC(2024, 0, 1) + Number(seconds) * 1000).toISOString();
    value(store.append(drafts, { author, time }));
  }
  return editingTime(read(store).revisions);
}

describe('the time at a segment', () => {
  it('is the time since the last step of the same person', () => {
    expect(timeOf('A 1 0', 'A 2 20', 'A 3 50')).toEqual({ segments: 2, total: 50, median: 25 });
    expect(timeOf('A 1 0', 'B 2 10', 'A 3 30', 'B 2 40')).toEqual({ segments: 2, total: 60, median: 30 });
  });

  it('adds up where somebody came back', () => {
    expect(timeOf('A 1 0', 'A 2 20', 'A 1 30', 'A 2 70')).toEqual({ segments: 2, total: 70, median: 35 });
  });

  it('is not known from first steps, long pauses, steps in many segments and clocks set back', () => {
    expect(timeOf()).toBeNull();
    expect(timeOf('A 1 0', 'B 2 10')).toBeNull();
    expect(timeOf('A 1 0', 'A 2 301')).toBeNull();
    expect(timeOf('A 1 0', 'A 2+3 20')).toBeNull();
    expect(timeOf('A 1 100', 'A 2 20')).toBeNull();
    expect(timeOf('A 1 0', 'A 2+3 20', 'A 2 50')).toEqual({ segments: 1, total: 30, median: 30 });
  });

  it('counts changes of a state alone as work as well', () => {
    const store = memoryStore(exampleProject(WALK));
    for (const [index, segment] of segmentsAt(read(store)).entries()) {
      const time = new Date(Date.UTC(2024, 0, 1, 0, 0, index * 10)).toISOString();
      value(store.append(setState(segment, 'confirmed'), { author: 'A', time }));
    }
    expect(editingTime(read(store).revisions)).toEqual({ segments: 2, total: 20, median: 10 });
  });
});
