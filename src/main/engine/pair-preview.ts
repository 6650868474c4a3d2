import type { PairPreview, PreviewedPair } from '../../bridge/file-calls';
import { orderByDoubt, standsAlone } from '../../core/segments/order-by-doubt';
import type { ImportedSegment } from '../../core/segments/segment';
import { isWeakLink } from '../../core/segments/weak-link';
import type { ReadPair } from '../../review/import-pair';

/** Pairs and warnings of one preview. */
const SHOWN = 30;

/** What a project of these segments would look like, before there is one. */
export function previewOf({ bilingual }: ReadPair, segments: readonly ImportedSegment[]): PairPreview {
  const drafts = segments.map((segment) => ({ ...segment, target: segment.machine, state: 'untouched' as const }));
  const weak = drafts.filter((segment) => isWeakLink(segment)).length;
  const alone = drafts.filter((segment) => standsAlone(segment)).length;
  const doubtful = [...orderByDoubt(drafts).subarray(0, Math.min(SHOWN, weak))];
  const warnings = bilingual?.warnings ?? [];
  return {
    total: segments.length,
    weak,
    alone,
    first: segments.slice(0, SHOWN).map((segment, index) => entryOf(segment, index)),
    doubtful: doubtful.flatMap((index) => {
      const segment = segments[index];
      return segment === undefined ? [] : [entryOf(segment, index)];
    }),
    warnings: warnings.slice(0, SHOWN),
  };
}

function entryOf(segment: ImportedSegment, index: number): PreviewedPair {
  const { source, machine, score } = segment;
  const alone = standsAlone({ source, machine, target: machine });
  return { index, source, target: machine, score: alone ? null : score, weak: isWeakLink(segment), repaired: false };
}
