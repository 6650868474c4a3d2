import { expect, it } from 'vitest';
import { setState, setText } from '../../src/core/history/edits';
import { memoryStore } from '../../src/core/history/memory-store';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject } from '../../src/storage/project-file';
import { verifyProject } from '../../src/storage/verify-project';
import { by, exampleProject, WALK } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();

it('writes a project with the history that it comes with, and goes on from there', () => {
  const elsewhere = memoryStore(exampleProject(WALK));
  value(elsewhere.addSnapshot('before', by('Anna')));
  value(elsewhere.append(value(setText(segmentsAt(read(elsewhere))[1]!, 'He forgot it.')), by('Anna')));
  value(elsewhere.addSnapshot('after', by('Anna', 1)));
  const path = folder.at('written.sverka');
  const store = value(createProject(path, read(elsewhere), { lockFolder: folder.at('locks') }));
  const { revisions, snapshots } = read(store);
  expect(revisions).toEqual(read(elsewhere).revisions);
  expect(snapshots).toEqual(read(elsewhere).snapshots);
  value(store.append(setState(segmentsAt(read(store))[0]!, 'confirmed'), by('Boris')));
  value(store.addSnapshot('later', by('Boris')));
  store.close();
  expect(value(verifyProject(path))).toMatchObject({ revisions: 3, snapshots: 3, problems: [] });
});
