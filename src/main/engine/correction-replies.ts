import type { Correction, Settled } from '../../bridge/correction-calls';
import { correctionKind } from '../../core/corrections/correction-kind';
import { makerOf } from '../../core/history/change-log';
import { success, type Result } from '../../core/result';
import { lastChanges } from '../../review/corrections';
import type { Review } from '../../review/review';

/** The corrected segments, all or those of these ids, with who corrected them, when and why. */
export function correctionsOf(review: Review, ids?: readonly string[]): readonly Correction[] {
  const { contents, segments } = review;
  const changes = lastChanges(contents, { from: 0, to: contents.revisions.length });
  const places = ids?.map((id) => review.indexOf(id)).sort((one, other) => one - other) ?? segments.keys();
  return [...places].flatMap((index) => {
    const segment = segments[index];
    if (segment === undefined) return [];
    const kind = correctionKind(segment);
    if (kind === null) return [];
    const change = changes.get(segment.id);
    const { author, time } =
      change === undefined ? { author: contents.author, time: contents.created } : makerOf(change);
    const reason = change?.reason ?? null;
    return [{ index, segment, kind, author, time, reason, open: review.findingsOf(segment.id).length }];
  });
}

/** What the corrections of these segments settled; such as stand no more are left out. */
export function settledBy(review: Pick<Review, 'settledIn'>, ids: readonly string[]): Result<readonly Settled[]> {
  return success(
    ids.flatMap((id) => {
      const findings = review.settledIn(id);
      return findings.ok ? [{ id, findings: findings.value }] : [];
    }),
  );
}
