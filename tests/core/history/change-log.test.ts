import { describe, expect, it } from 'vitest';
import { changeLog, type LogFilter } from '../../../src/core/history/change-log';
import { addNote, setState, setText } from '../../../src/core/history/edits';
import { memoryStore } from '../../../src/core/history/memory-store';
import { segmentsAt } from '../../../src/core/history/replay';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';
import { RealignedProject } from '../../notation/realigned-project';

describe('the log of a document', () => {
  const store = memoryStore(exampleProject(WALK));
  const segment = (index: number) => segmentsAt(read(store))[index]!;
  value(store.append(value(setText(segment(1), 'He forgot it.')), by('Boris', 1))); // 1, 2
  value(store.append(setState(segment(2), 'confirmed'), by('Anna', 2))); // 3
  const merged = { ...addNote(segment(0), 'ask')[0]!, origin: by('Clara', 3) };
  value(store.append([merged], by('Anna', 4))); // 4
  const numbers = (filter: LogFilter) => changeLog(read(store), filter).map(({ revision }) => revision.number);

  it('lists every change in order with the Russian it is about, changes of a state alone as well', () => {
    expect(changeLog(read(store)).map(({ revision, source }) => [revision.number, revision.kind, ...source])).toEqual([
      [1, 'text', 'Он забыл зонт.'],
      [2, 'state', 'Он забыл зонт.'],
      [3, 'state', 'Пошёл дождь.'],
      [4, 'note', 'Иван вышел из дома.'],
    ]);
  });

  it('can be narrowed to a segment, a kind, a stretch of the history, and the latest', () => {
    expect(numbers({ segment: 's2' })).toEqual([1, 2]);
    expect(numbers({ kinds: ['state', 'note'] })).toEqual([2, 3, 4]);
    expect(numbers({ since: 2 })).toEqual([3, 4]);
    expect(numbers({ limit: 2 })).toEqual([3, 4]);
    expect(numbers({ limit: 0 })).toEqual([]);
    expect(numbers({ kinds: ['state'], limit: 1, since: 1 })).toEqual([3]);
  });

  it('counts a merged change as that of the person who made it', () => {
    expect(numbers({ author: 'Anna' })).toEqual([3]);
    expect(numbers({ author: 'Clara' })).toEqual([4]);
  });
});

it('gives the Russian of what a repaired pairing made', () => {
  const project = new RealignedProject('Раз. Два. Три.', 'One. Two. Three.', '1-1 1-1 1-1');
  project.repair({ kind: 'merge', id: 's1' });
  value(project.store.append(addNote(project.segments[0]!, 'x'), by('Anna')));
  expect(changeLog(read(project.store)).map(({ source }) => source)).toEqual([['Раз. Два.'], ['Раз. Два.']]);
});
