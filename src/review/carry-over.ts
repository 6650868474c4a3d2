import { carryCorrections, type CarriedCorrections } from '../core/corrections/carry-corrections';
import type { CorrectionConflict, PlannedCorrection } from '../core/corrections/plan-corrections';
import { fault } from '../core/fault';
import type { ProjectContents } from '../core/history/project-store';
import { segmentsAt } from '../core/history/replay';
import { failure, success, type Result } from '../core/result';
import type { Segment } from '../core/segments/segment';
import { changedSegments, type ChangedSegment } from './corrections';

/** The corrections of another review laid over this one, with what its history says of each. */
export interface LaidReview {
  readonly plan: CarriedCorrections;
  /** Who made a correction, when and why; undefined where the other history does not tell. */
  changeOf(made: PlannedCorrection | CorrectionConflict): ChangedSegment | undefined;
}

/**
 * Lays the corrections of another review of the same Russian, mostly with an older machine translation, over the segments of this
 * one. A review none of whose corrected Russian is here is a fault, `project-elsewhere`.
 */
export function layReview(other: ProjectContents, segments: readonly Segment[], path: string): Result<LaidReview> {
  const plan = carryCorrections(segmentsAt(other), segments);
  if (plan.total > 0 && plan.found === 0) return failure(fault('project-elsewhere', { path }));
  const changes = new Map(
    changedSegments(other, { from: 0, to: other.revisions.length }).map((change) => [change.segment.id, change]),
  );
  return success({ plan, changeOf: ({ old }) => changes.get(old?.id ?? '') });
}
