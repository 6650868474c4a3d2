import { describe, expect, it } from 'vitest';
import { setState, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { editingTime } from '../../../src/core/metrics/editing-time';
import { exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';

/** Changes as `author segment seconds`, e.g. `A 1 20`; several segments in one step as `A 1+2 20`; recorded time as `A 1 20 12`. */
function timeOf(...changes: readonly string[]) {
  const store = memoryStore(exampleProject(WALK));
  for (const [index, change] of changes.entries()) {
    const [author = '', places = '', seconds = '', spent] = change.split(' ');
    const drafts = places.split('+').flatMap((place) => {
      const segment = segmentsAt(read(store))[Number(place) - 1]!;
      const [draft] = value(setText(segment, `Text ${index}.`));
      return draft ? [{ ...draft, ...(spent !== undefined && { seconds: Number(spent) }) }] : [];
    });
    const time = new Date(Date.UTC(2024, 0, 1) + Number(seconds) * 1000).toISOString();
    value(store.append(drafts, { author, time }));
  }
  return editingTime(read(store).revisions);
}

describe('the time at a segment', () => {
  it('is the time since the last step of the same person', () => {
    expect(timeOf('A 1 0', 'A 2 20', 'A 3 50')).toEqual({ segments: 2, total: 50, median: 25, basis: 'estimated' });
    expect(timeOf('A 1 0', 'B 2 10', 'A 3 30', 'B 2 40')).toEqual({
      segments: 2,
      total: 60,
      median: 30,
      basis: 'estimated',
    });
  });

  it('adds up where somebody came back', () => {
    expect(timeOf('A 1 0', 'A 2 20', 'A 1 30', 'A 2 70')).toEqual({
      segments: 2,
      total: 70,
      median: 35,
      basis: 'estimated',
    });
  });

  it('is not known from first steps, long pauses, steps in many segments and clocks set back', () => {
    expect(timeOf()).toBeNull();
    expect(timeOf('A 1 0', 'B 2 10')).toBeNull();
    expect(timeOf('A 1 0', 'A 2 301')).toBeNull();
    expect(timeOf('A 1 0', 'A 2+3 20')).toBeNull();
    expect(timeOf('A 1 100', 'A 2 20')).toBeNull();
    expect(timeOf('A 1 0', 'A 2+3 20', 'A 2 50')).toEqual({ segments: 1, total: 30, median: 30, basis: 'estimated' });
  });

  it('is what was recorded of a person, without what the times of the changes would tell', () => {
    expect(timeOf('A 1 0 7', 'A 2 20', 'A 1 80 5')).toEqual({ segments: 1, total: 12, median: 12, basis: 'recorded' });
    expect(timeOf('A 1 0 7', 'B 2 10', 'B 3 40')).toEqual({ segments: 2, total: 37, median: 18.5, basis: 'both' });
  });

  it('counts changes of a state alone as work as well', () => {
    const store = memoryStore(exampleProject(WALK));
    for (const [index, segment] of segmentsAt(read(store)).entries()) {
      const time = new Date(Date.UTC(2024, 0, 1, 0, 0, index * 10)).toISOString();
      value(store.append(setState(segment, 'confirmed'), { author: 'A', time }));
    }
    expect(editingTime(read(store).revisions)).toEqual({ segments: 2, total: 20, median: 10, basis: 'estimated' });
  });
});
