import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/history/compare';
import { addNote, setState, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';

function review() {
  const store = memoryStore(exampleProject(WALK));
  const segment = (index: number) => segmentsAt(read(store))[index]!;
  return {
    compare: (from: number, to: number) => compare(read(store), from, to),
    write: (index: number, text: string) => value(store.append(value(setText(segment(index), text)), by('Anna'))),
    confirm: (index: number) => value(store.append(setState(segment(index), 'confirmed'), by('Anna'))),
    exclude: (index: number) => value(store.append(setState(segment(index), 'excluded'), by('Anna'))),
    note: (index: number, note: string) => value(store.append(addNote(segment(index), note), by('Anna'))),
  };
}

describe('two points of a history', () => {
  it('do not differ when they are the same, or when the change was taken back in between', () => {
    const project = review();
    project.write(1, 'He forgot an umbrella.');
    project.write(1, 'She forgot an umbrella.');
    expect(project.compare(1, 1).differences).toEqual([]);
    expect(project.compare(0, 4)).toMatchObject({ differences: [], segments: 3, hter: 0 });
  });

  it('differ in text, state and notes, each counted', () => {
    const project = review();
    project.write(1, 'He forgot an umbrella.'); // 1: text, 2: state
    project.confirm(2); // 3
    project.note(2, 'fine'); // 4
    const { differences, counts } = project.compare(0, 4);
    expect(differences.map(({ kinds, after }) => [after[0]?.id, ...kinds])).toEqual([
      ['s2', 'text', 'state'],
      ['s3', 'state', 'notes'],
    ]);
    expect(counts).toEqual({ text: 1, state: 2, notes: 1, source: 0, alignment: 0 });
    expect(project.compare(2, 4).differences.map(({ kinds }) => kinds)).toEqual([['state', 'notes']]);
  });

  it('are measured by the edits per word of the later text', () => {
    const project = review();
    project.write(1, 'He forgot an umbrella.');
    // Of 5 + 5 + 4 words and marks one was replaced.
    expect(project.compare(0, 2).hter).toBe(1 / 14);
    project.exclude(0);
    expect(project.compare(2, 3).hter).toBe(5 / 9);
    expect(project.compare(3, 3).hter).toBe(0);
  });

  it('can be compared backwards', () => {
    const project = review();
    project.write(1, 'He forgot an umbrella.');
    const [difference] = project.compare(2, 0).differences;
    expect(difference?.before[0]?.target).toBe('He forgot an umbrella.');
    expect(difference?.after[0]?.target).toBe('She forgot an umbrella.');
  });

  it('show what a repaired alignment put in place of what', () => {
    const project = new RealignedProject('Раз. Два. Три.', 'One. Two. Three.', '1-1 1-1 1-1');
    project.repair({ kind: 'merge', id: 's1' });
    const { differences, counts } = compare(read(project.store), 0, 1);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({
      kinds: ['alignment'],
      before: [{ id: 's1' }, { id: 's2' }],
      after: [{ id: 's4', origin: ['s1', 's2'], target: 'One. Two.' }],
    });
    expect(counts).toMatchObject({ alignment: 1, text: 0 });
  });

  it('show a paragraph that was joined, and a Russian sentence that is another', () => {
    const project = new RealignedProject('Раз.\n\nДва.', 'One.\n\nTwo.', '1-1 1-1');
    project.repair({ kind: 'join', id: 's2' });
    expect(compare(read(project.store), 0, 1).differences.map(({ kinds }) => kinds)).toEqual([['alignment']]);
    project.reimport('Раз.\n\nДва с половиной.');
    const number = read(project.store).revisions.length;
    const kinds = compare(read(project.store), 1, number).differences.flatMap((difference) => difference.kinds);
    expect(kinds).toContain('source');
  });
});
