import type { AnalysedSegment } from '../analysis/analysed-document';
import type { SegmentId } from '../segments/segment';
import type { Finding } from './finding';
import { contentOf, findingKey, type FindingContent } from './finding-key';
import type { Unkeyed } from './sort-findings';

/** Looks up the segment that a finding stands in. */
type SegmentOf = (id: SegmentId) => AnalysedSegment | undefined;

/** What findings of equal content have in common: the key of the first of them. */
type Likeness = string;

/** Told once of each finding, which stays the same object from edit to edit: its words would have to be read again otherwise. */
const likenesses = new WeakMap<Finding, Likeness>();

/** Gives keys to findings that are told in document order; of several with equal content each further one gets its ordinal hashed in. */
export class KeyedInOrder {
  private readonly known = new Map<FindingContent, { readonly likeness: Likeness; count: number }>();

  /** The finding with its key; `content` is that of the finding where it stands. */
  key(finding: Unkeyed, content: FindingContent): Finding {
    let like = this.known.get(content);
    if (like === undefined) {
      like = { likeness: findingKey(content, 0), count: 0 };
      this.known.set(content, like);
    }
    const key = like.count === 0 ? like.likeness : findingKey(content, like.count);
    like.count += 1;
    return named(finding, key, like.likeness);
  }
}

function named(finding: Unkeyed, key: string, likeness: Likeness): Finding {
  const made = { ...finding, key };
  likenesses.set(made, likeness);
  return made;
}

/** Gives sorted findings their keys. */
export function keyFindings(sorted: readonly Unkeyed[], segmentOf: SegmentOf): Finding[] {
  const keys = new KeyedInOrder();
  return sorted.map((finding) => keys.key(finding, contentOf(finding, placeOf(finding, segmentOf))));
}

/**
 * The keys of sorted findings of which most stood before as well, with those keys: the same as `keyFindings` gives. Where an equal one
 * came or went the others hand their keys on; nothing is read or hashed anew but for what is new. `previous` are all that stood
 * before, in their order.
 */
export function keyAnew(
  sorted: readonly (Unkeyed | Finding)[],
  previous: readonly Finding[],
  segmentOf: SegmentOf,
): Finding[] {
  const staying = new Set(sorted);
  const gone = previous.filter((finding) => !staying.has(finding));
  // Those that were keyed elsewhere, and so are not known here.
  if (gone.some((finding) => !likenesses.has(finding)))
    return keyFindings(
      sorted.map((finding) => unkeyed(finding)),
      segmentOf,
    );
  const likenessOf = (finding: Unkeyed | Finding): Likeness => {
    const known = 'key' in finding ? likenesses.get(finding) : fresh.get(finding);
    return known ?? findingKey(contentOf(finding, placeOf(finding, segmentOf)), 0);
  };
  const fresh = new Map<Unkeyed, Likeness>();
  for (const finding of sorted) if (!('key' in finding)) fresh.set(finding, likenessOf(finding));
  const touched = new Set([...gone.map(likenessOf), ...fresh.values()]);
  if (touched.size === 0) return sorted as Finding[];

  const keysBefore = new Map<Likeness, string[]>();
  for (const finding of previous) {
    const likeness = likenessOf(finding);
    if (!touched.has(likeness)) continue;
    const keys = keysBefore.get(likeness);
    if (keys === undefined) keysBefore.set(likeness, [finding.key]);
    else keys.push(finding.key);
  }
  const counts = new Map<Likeness, number>();
  return sorted.map((finding) => {
    const likeness = likenessOf(finding);
    if ('key' in finding && !touched.has(likeness)) return finding;
    const ordinal = counts.get(likeness) ?? 0;
    counts.set(likeness, ordinal + 1);
    const key =
      keysBefore.get(likeness)?.[ordinal] ?? findingKey(contentOf(finding, placeOf(finding, segmentOf)), ordinal);
    return 'key' in finding && finding.key === key ? finding : named(finding, key, likeness);
  });
}

/** A finding as it was before it got a key. */
export function unkeyed(finding: Unkeyed | Finding): Unkeyed {
  if (!('key' in finding)) return finding;
  const { key: _key, ...rest } = finding;
  return rest;
}

function placeOf({ segment: id }: Unkeyed, segmentOf: SegmentOf): AnalysedSegment {
  const segment = segmentOf(id);
  // Findings only come from segments of the document; a missing one would be a fault of the program.
  if (segment === undefined) throw new Error(`no segment ${id}`);
  return segment;
}
