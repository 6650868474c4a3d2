import { stateDraft, type EditOptions } from '../history/edits';
import type { SegmentHistory } from '../history/segment-history';
import type { RevisionDraft } from '../history/revision';
import type { Segment, SegmentState } from '../segments/segment';

/**
 * The drafts that make one segment what the machine translation has: its text, its being in the text, the border before it. Its
 * state becomes the one that it had when it last stood so: who confirmed the machine translation and corrected it afterwards
 * gets it back confirmed; a confirmation of the correction says nothing of it. Notes stay. No draft for what is so already.
 */
export function undoCorrection(
  segment: Segment,
  history: SegmentHistory,
  options: EditOptions = {},
): readonly RevisionDraft[] {
  const reason = options.reason ?? null;
  const drafts: RevisionDraft[] = [];
  const { breakBefore, ...bare } = segment;
  if (breakBefore !== undefined) {
    drafts.push({ kind: 'alignment', segments: [segment.id], before: [segment], after: [bare], reason });
  }
  if (segment.target !== segment.machine) {
    drafts.push({ kind: 'text', segments: [segment.id], before: segment.target, after: segment.machine, reason });
  }
  const state = stateOfMachine(history);
  if (state !== segment.state) drafts.push(stateDraft(segment, state, reason));
  return drafts;
}

/** The state in which a segment last stood in the words of the machine translation. */
function stateOfMachine({ imported, versions }: SegmentHistory): SegmentState {
  // Within a step text and state may stand together that nobody ever saw.
  const whole = versions.filter(({ revision }, index) => revision.batch !== versions[index + 1]?.revision.batch);
  const last = [imported, ...whole.map(({ segment }) => segment)]
    .filter((version) => version !== null && version.target === version.machine && version.state !== 'excluded')
    .at(-1);
  return last?.state === 'confirmed' ? 'confirmed' : 'untouched';
}
