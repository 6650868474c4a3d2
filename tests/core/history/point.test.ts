import { expect, it } from 'vitest';
import { memoryStore } from '../../../src/core/history/memory-store';
import { parsePoint } from '../../../src/core/history/point';
import { setState } from '../../../src/core/history/edits';
import { segmentsAt } from '../../../src/core/history/replay';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { read, value } from '../../notation/project-store-contract';

const store = memoryStore(exampleProject(WALK));
for (const segment of segmentsAt(read(store))) value(store.append(setState(segment, 'confirmed'), by('Anna')));
value(store.addSnapshot('first read', by('Anna')));
value(store.append(setState(segmentsAt(read(store))[0]!, 'excluded'), by('Anna')));
const point = (text: string) => parsePoint(read(store), text);

it('reads snapshots, numbers, the start and the present', () => {
  expect(value(point('first read'))).toBe(3);
  expect(value(point('#2'))).toBe(2);
  expect(value(point('#0'))).toBe(0);
  expect(value(point('start'))).toBe(0);
  expect(value(point('now'))).toBe(4);
});

it('refuses names that no snapshot has and numbers that no revision has', () => {
  for (const name of ['First read', '#', '#-1', '#1.5', '2', '']) {
    expect(point(name)).toMatchObject({ error: { code: 'snapshot-unknown', data: { name } } });
  }
  expect(point('#5')).toMatchObject({ error: { code: 'revision-unknown', data: { number: 5 } } });
});

it('prefers a snapshot that is called like a point', () => {
  value(store.addSnapshot('start', by('Anna')));
  expect(value(point('start'))).toBe(4);
});
