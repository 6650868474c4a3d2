import type { SourceDifference, SourcePreview } from '../../bridge/source-calls';
import type { NoteWriter, SourceChange } from '../../core/segments/renew-source';
import type { Segment } from '../../core/segments/segment';
import type { Translator } from '../../i18n/translator';
import type { PlannedReimport, Review } from '../../review/review';

/** What is asked of a review here. */
type Reviewed = Pick<Review, 'segments' | 'indexOf'>;

/** Differences of one reply. */
const MOST = 500;

/** What a planned import of the Russian would change, in the order of the document. */
export function sourcePreviewOf(review: Reviewed, { changes, drafts }: PlannedReimport): SourcePreview {
  const counts: Record<SourceChange, number> = { changed: 0, removed: 0, added: 0 };
  for (const kind of changes.values()) counts[kind] += 1;
  const run = drafts.find((draft) => draft.kind === 'alignment');
  const [before, after] = run?.kind === 'alignment' ? [run.before ?? [], run.after ?? []] : [[], []];
  const renewed = new Map(after.map((segment) => [segment.id, segment]));
  const places = placesOf(review, after);
  const all = [...before, ...after.filter(({ id }) => changes.get(id) === 'added')];
  const differences = all.flatMap((segment) => {
    const kind = changes.get(segment.id);
    return kind === undefined
      ? []
      : [{ segment, difference: differenceOf(review, kind, segment, renewed.get(segment.id)) }];
  });
  const placeOf = ({ id }: Segment): number => places.get(id) ?? review.indexOf(id);
  differences.sort((a, b) => placeOf(a.segment) - placeOf(b.segment));
  return { counts, differences: differences.slice(0, MOST).map(({ difference }) => difference) };
}

/** Words the note that a segment gets, in a language of the interface. */
export function sourceNotes({ t }: Translator): NoteWriter {
  return (change, source) =>
    t(change === 'changed' ? 'review.sourceNote.changed' : 'review.sourceNote.removed', { source });
}

function differenceOf(
  review: Reviewed,
  kind: SourceChange,
  segment: Segment,
  renewed: Segment | undefined,
): SourceDifference {
  const index = review.indexOf(segment.id);
  return {
    kind,
    index: index < 0 ? null : index,
    before: kind === 'added' ? '' : segment.source,
    after: renewed?.source ?? '',
    target: segment.target,
    unconfirms: segment.state === 'confirmed' && renewed?.state !== 'confirmed',
  };
}

/** New segments stand between the one before them and the one behind it. */
function placesOf(review: Reviewed, after: readonly Segment[]): Map<string, number> {
  const places = new Map<string, number>();
  let last = -1;
  let added = 0;
  for (const { id } of after) {
    const index = review.indexOf(id);
    added = index < 0 ? added + 1 : 0;
    if (index >= 0) last = index;
    else places.set(id, last + added / (added + 1));
  }
  return places;
}
