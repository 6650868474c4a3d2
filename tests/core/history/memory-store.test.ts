import { describe } from 'vitest';
import { memoryStore } from '../../../src/core/history/memory-store';
import { describeProjectStore } from '../../notation/project-store-contract';

describe('a project in memory', () => describeProjectStore(memoryStore));
