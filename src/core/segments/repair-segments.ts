import { fault } from '../fault';
import { failure, type Result } from '../result';
import { setBreakBefore } from './paragraph-borders';
import type { AlignmentRepair, Repaired, RepairGround } from './repair';
import { linkSegments, mergeWithNext, moveSentence, splitSegment, unlinkPair } from './repair-pairs';

/** The run of segments that a repair takes away and the one that it puts there; a fault says why it cannot be done. */
export function repairSegments(ground: RepairGround, repair: AlignmentRepair): Result<Repaired> {
  const index = ground.segments.findIndex(({ id }) => id === repair.id);
  if (index < 0) return failure(fault('segment-unknown', { id: repair.id }));
  switch (repair.kind) {
    case 'merge':
      return mergeWithNext(ground, index);
    case 'split':
      return splitSegment(ground, index, repair);
    case 'move':
      return moveSentence(ground, index, repair);
    case 'unlink':
      return unlinkPair(ground, index);
    case 'link': {
      if (repair.other === undefined) return linkSegments(ground, index, null);
      const other = ground.segments.findIndex(({ id }) => id === repair.other);
      return other < 0 ? failure(fault('segment-unknown', { id: repair.other })) : linkSegments(ground, index, other);
    }
    case 'join':
      return setBreakBefore(ground, index, 'space');
    case 'break':
      return setBreakBefore(ground, index, 'paragraph');
  }
}
