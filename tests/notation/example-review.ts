import { createAnalyser } from '../../src/core/analysis/analyser';
import { memoryStore } from '../../src/core/history/memory-store';
import type { ProjectStore } from '../../src/core/history/project-store';
import type { Result } from '../../src/core/result';
import { Review, type ReviewTools } from '../../src/review/review';
import { by, exampleProject } from './example-project';
import { realMorphology } from './russian-morphology';

let shared: ReviewTools | undefined;

/** The real checks with the real dictionary; the analyser is made once for each test file. */
export function reviewTools(): ReviewTools {
  shared ??= { analyser: createAnalyser(realMorphology()), settings: {} };
  return shared;
}

/** A treaty taken for a man, twice, and a word that stands twice. */
export const TREATY = [
  'В 2010 году страны подписали договор.|In 2010 the countries signed a treaty.',
  'Он действует до сих пор.|He is still in force.',
  'Станция закрылась.|The the station closed.',
  'Все молчали.|Everyone was silent.',
];

/** A review of sentences written as `Русский текст|English text`, held in memory. */
export function exampleReview(pairs: readonly string[] = TREATY, store?: ProjectStore): Review {
  return valueOf(Review.of(store ?? memoryStore(exampleProject(pairs)), reviewTools()));
}

/** The value of a result that must have one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`a fault where none was expected: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** What a review says now, for comparing: texts, states and the keys of what is open and set aside. */
export function standOf(review: Review) {
  return {
    segments: review.segments.map(({ id, target, state, notes }) => ({ id, target, state, notes })),
    open: review.findings.map(({ key }) => key),
    dismissed: review.dismissed.map(({ finding }) => finding.key),
    revisions: review.contents.revisions.length,
    undo: review.undoState,
  };
}

export { by };
