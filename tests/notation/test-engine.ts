import { success } from '../../src/core/result';
import { createEngine, type Engine, type EngineSurroundings } from '../../src/main/engine/engine';
import { reviewTools } from './example-review';

/** An engine on the 1st of June 2025 that tells nobody how far it is and knows no lists of the user; `other` is what differs. */
export function testEngine(other: Partial<EngineSurroundings> = {}): Engine {
  return createEngine({
    loadTools: () => success(reviewTools()),
    readLists: () => Promise.resolve([]),
    now: () => new Date('2025-06-01T10:00:00.000Z'),
    progress: () => undefined,
    checking: () => undefined,
    unreadable: () => undefined,
    breathe: () => Promise.resolve(),
    ...other,
  });
}
