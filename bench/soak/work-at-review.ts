import type { Result } from '../../src/core/result';
import type { SegmentId, SegmentState } from '../../src/core/segments/segment';
import type { Review } from '../../src/review/review';

/** How long the work is. */
export interface SoakPlan {
  /** Changes of a text as it is typed, each looked at by the checks. */
  readonly edits: number;
  /** Texts that are saved, each after as many edits as the others. */
  readonly saves: number;
}

/** What a segment should hold after all that was done. */
export interface ExpectedSegment {
  readonly target: string;
  readonly state: SegmentState;
  readonly notes: readonly string[];
}

/** What should be in the history; kept beside the review, by hand. */
export interface ExpectedHistory {
  /** By segment: what was changed. */
  readonly segments: ReadonlyMap<SegmentId, ExpectedSegment>;
  /** The English of one segment as it was saved, with the number of the last revision then. */
  readonly saved: readonly { readonly number: number; readonly segment: SegmentId; readonly target: string }[];
}

const WORDS = 'the treaty was signed by both sides she and it in 2010 the the factory which he left an hour ago'.split(
  ' ',
);

/**
 * Works at a review as an editor does for weeks: goes to a segment, types word by word and takes words back while the checks look at
 * every change, then saves; now and then confirms, writes a note, takes a fix, sets a finding aside, undoes, names a point. The same
 * plan does the same every time. `saved` is told after each save.
 */
export function workAtReview(
  review: Review,
  { edits, saves }: SoakPlan,
  saved: (save: number) => void,
): ExpectedHistory {
  const segments = new Map<SegmentId, ExpectedSegment>();
  const points: { number: number; segment: SegmentId; target: string }[] = [];
  let clock = Date.UTC(2026, 0, 5, 9);
  const by = () => ({ author: 'Anna', time: new Date((clock += 1_000)).toISOString() });
  const keep = (id: SegmentId) => {
    const { target, state, notes } = valueOf(review.segment(id));
    segments.set(id, { target, state, notes });
  };
  const each = Math.floor(edits / saves);
  for (let save = 0; save < saves; save += 1) {
    const { id, target: before } = review.segments[(save * 7_919) % review.segments.length]!;
    let words = before.split(' ');
    for (let edit = 0; edit < each; edit += 1) {
      const place = (edit * 31 + save) % (words.length + 1);
      // Texts neither grow nor shrink in the long run.
      const isLonger = edit % 2 === 0;
      words = isLonger
        ? [...words.slice(0, place), WORDS[(edit + save) % WORDS.length]!, ...words.slice(place)]
        : words.filter((_, index) => index !== place);
      valueOf(review.look(id, words.join(' ')));
      review.spend(id, 400);
    }
    const text = `${words.join(' ').trim() || 'Nothing'} ${save}`;
    valueOf(review.setText(id, text, by()));
    segments.set(id, { target: text, state: 'edited', notes: valueOf(review.segment(id)).notes });
    points.push({ number: review.contents.revisions.length, segment: id, target: text });
    if (save % 5 === 1) {
      valueOf(review.setState(id, 'confirmed', by()));
      segments.set(id, { ...segments.get(id)!, state: 'confirmed' });
    }
    if (save % 7 === 2) {
      valueOf(review.addNote(id, `Ask the author, ${save}.`, by()));
      segments.set(id, { ...segments.get(id)!, notes: [...segments.get(id)!.notes, `Ask the author, ${save}.`] });
    }
    if (save % 11 === 3) {
      const standing = segments.get(id);
      valueOf(review.setState(id, 'excluded', by()));
      valueOf(review.undo(by()));
      segments.set(id, standing!);
    }
    const finding = review.findingsOf(id)[0];
    if (finding && save % 13 === 4) valueOf(review.dismiss(finding.key, 'one', by()));
    else if (finding?.suggestions.length && save % 13 === 5 && review.fix(finding.key, 0, by()).ok) keep(id);
    if (save % 50 === 49) valueOf(review.addSnapshot(`after ${save + 1}`, by()));
    saved(save);
  }
  return { segments, saved: points };
}

/** The value of a result that must have one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
