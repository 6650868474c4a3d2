import type { Segment, SegmentId } from '../segments/segment';
import type { Origin, Revision } from './revision';

/** A note of a segment with who wrote it and when, and who changed its words last; null where the history does not say. */
export interface SignedNote {
  readonly text: string;
  readonly written: Origin | null;
  readonly changed: Origin | null;
}

/**
 * The notes of a segment as they stand, oldest first, signed by their revisions; those of the segments that it was made of
 * count as well. A step taken back gives a note its earlier signature again.
 */
export function signedNotes(revisions: readonly Revision[], segment: Segment): readonly SignedNote[] {
  const ids = ancestry(revisions, segment.id);
  let standing: SignedNote[] = [];
  /** Notes that went or were changed, by what they said. */
  const earlier = new Map<string, SignedNote>();
  for (const revision of revisions) {
    if (revision.kind !== 'note' || !revision.segments.some((id) => ids.has(id))) continue;
    const { before, after } = revision;
    const place = before === null ? -1 : lastPlace(standing, before);
    const gone = standing[place];
    if (gone) earlier.set(gone.text, gone);
    const known = after !== null && revision.undoes !== undefined ? earlier.get(after) : undefined;
    const note = after === null ? [] : [known ?? signed(after, gone, revision.origin ?? revision)];
    standing =
      place < 0 ? [...standing, ...note] : [...standing.slice(0, place), ...note, ...standing.slice(place + 1)];
  }
  const left = [...standing];
  return [...segment.notes]
    .reverse()
    .map((text) => {
      const place = lastPlace(left, text);
      return place < 0 ? { text, written: null, changed: null } : left.splice(place, 1)[0]!;
    })
    .reverse();
}

function signed(text: string, before: SignedNote | undefined, { author, time }: Origin): SignedNote {
  const by = { author, time };
  return before ? { text, written: before.written, changed: by } : { text, written: by, changed: null };
}

/** Where the latest note with these words is, as a replay finds it; -1 if there is none. */
function lastPlace(notes: readonly SignedNote[], words: string): number {
  return notes.map(({ text }) => text).lastIndexOf(words);
}

/** The segment and all that it was made of. */
function ancestry(revisions: readonly Revision[], id: SegmentId): ReadonlySet<SegmentId> {
  const ids = new Set([id]);
  for (const { kind, after } of [...revisions].reverse()) {
    if (kind !== 'alignment') continue;
    for (const made of after ?? []) if (ids.has(made.id)) for (const origin of made.origin) ids.add(origin);
  }
  return ids;
}
