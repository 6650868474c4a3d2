import { describe } from 'vitest';
import { createProject } from '../../src/storage/project-file';
import { temporaryFolder } from '../notation/temporary-folder';
import { describeProjectStore, value } from '../notation/project-store-contract';

const folder = temporaryFolder();
let count = 0;

describe('a project in a file', () =>
  describeProjectStore((project) =>
    value(createProject(folder.at(`contract-${(count += 1)}.sverka`), project, { lockFolder: folder.at('locks') })),
  ));
