import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { ProjectContents } from './project-store';

/**
 * The number of the revision that a point of the history is written by: the name of a snapshot, `#N` (the state after
 * revision N), `start` (as imported) or `now`. A snapshot that is called so goes first. Unknown names give
 * `snapshot-unknown`, numbers that were never given `revision-unknown`.
 */
export function parsePoint(
  { revisions, snapshots }: Pick<ProjectContents, 'revisions' | 'snapshots'>,
  point: string,
): Result<number> {
  const named = snapshots.find(({ name }) => name === point);
  if (named !== undefined) return success(named.number);
  if (point === 'start') return success(0);
  if (point === 'now') return success(revisions.length);
  const number = /^#(\d{1,15})$/.exec(point)?.[1];
  if (number === undefined) return failure(fault('snapshot-unknown', { name: point }));
  return Number(number) <= revisions.length
    ? success(Number(number))
    : failure(fault('revision-unknown', { number: Number(number) }));
}
