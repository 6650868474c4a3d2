import { canonicalJson } from '../../src/core/history/canonical-json';
import type { ProjectContents } from '../../src/core/history/project-store';
import { segmentsAt } from '../../src/core/history/replay';
import type { Review } from '../../src/review/review';
import type { ExpectedHistory } from './work-at-review';

/**
 * What of the contents of a file is not as it was done, in words; nothing when the history is right: replayed from the imported
 * segments it gives every text, state and note, at the end and at every point that was saved, and what the review showed.
 */
export function historyDifferences(contents: ProjectContents, expected: ExpectedHistory, review: Review): string[] {
  const now = segmentsAt(contents);
  const wrong = now.flatMap((segment) => {
    const { target, state, notes } = expected.segments.get(segment.id) ?? { ...segment, target: segment.machine };
    const right = segment.target === target && segment.state === state && notes.join('\n') === segment.notes.join('\n');
    return right
      ? []
      : [`${segment.id} holds “${segment.target}” (${segment.state}) instead of “${target}” (${state})`];
  });
  const shown = canonicalJson(review.segments) === canonicalJson(now) ? [] : ['the review shows other segments'];
  const held =
    canonicalJson(review.contents.revisions) === canonicalJson(contents.revisions) ? [] : ['it holds another history'];
  const step = Math.max(1, Math.floor(expected.saved.length / 20));
  const past = expected.saved
    .filter((_, index) => index % step === 0)
    .flatMap(({ number, segment, target }) => {
      const then = segmentsAt(contents, number).find(({ id }) => id === segment)?.target;
      return then === target ? [] : [`${segment} held “${then ?? ''}” after revision ${number} instead of “${target}”`];
    });
  return [...wrong, ...shown, ...held, ...past];
}
