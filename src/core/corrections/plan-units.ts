import { mergeThreeWay } from '../diff/three-way';
import { diffWords } from '../diff/word-diff';
import { writtenOut } from '../formats/written-out';
import type { BilingualDocument, TextDocument } from '../formats/format';
import { segmentsAt, type History } from '../history/replay';
import type { Revision } from '../history/revision';
import type { Segment, SegmentId, Tag } from '../segments/segment';
import type { CorrectionConflict, PlannedCorrection, PlannedCorrections } from './plan-corrections';

/** What a bilingual file that was made of a review, and filled in by somebody, does to it. */
export interface UnitsPlan extends PlannedCorrections {
  /** Notes that the review does not have. */
  readonly notes: readonly { readonly segment: Segment; readonly note: string }[];
  /** How many units name a segment of the review. */
  readonly found: number;
}

/**
 * Finds the segments by the ids of the units and takes over what is new; where a segment was changed here as well, both changes are
 * joined word by word, or are a conflict. Our own files say from which revision they were made. Of others it is not known which version
 * the colleague began with: a text that the segment once had is no correction then, and another one was made to the version that it
 * is clearly nearest to.
 */
export function planUnits(
  document: BilingualDocument,
  segments: readonly Segment[],
  history: Pick<History, 'segments' | 'revisions'>,
): UnitsPlan {
  const { revisions } = history;
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const start = document.revision;
  const isKnown = start !== undefined && start <= revisions.length;
  const bases = new Map((isKnown ? segmentsAt(history, start) : []).map(({ id, target }) => [id, target]));
  const versions = versionsOf(revisions);
  const corrections: PlannedCorrection[] = [];
  const conflicts: CorrectionConflict[] = [];
  const notes: { segment: Segment; note: string }[] = [];
  const already: Segment[] = [];
  let found = 0;
  for (const unit of document.units) {
    const segment = byId.get(unit.id ?? '');
    if (segment === undefined) continue;
    const text = withTags(textOf(document.target, unit.target), segment.tags);
    const label = segment.id;
    const source = textOf(document.source, unit.source);
    if (plain(source) !== plain(writtenOut(segment.source, segment.tags))) {
      conflicts.push({ reason: 'source-changed', segment, text, label });
      continue;
    }
    found += 1;
    for (const note of unit.notes) if (!hasNote(segment, note)) notes.push({ segment, note });
    const base = bases.get(segment.id) ?? null;
    const planned = plan(segment, text, base, [segment.machine, ...(versions.get(segment.id) ?? [])]);
    if (planned === null) already.push(segment);
    else if ('reason' in planned) conflicts.push(planned);
    else corrections.push(planned);
  }
  return { corrections, conflicts, already, notes, found };
}

function plan(
  segment: Segment,
  text: string,
  known: string | null,
  versions: readonly string[],
): PlannedCorrection | CorrectionConflict | null {
  const { target, id: label } = segment;
  const others = known === null ? [target, ...versions] : [target, known];
  if (others.some((version) => plain(version) === plain(text))) return null;
  if (text === '') return { segment, text: null, merged: false, label };
  const base = known ?? baseOf(text, target, versions);
  if (base === target) return { segment, text, merged: false, label };
  const merged = base === null ? null : mergeThreeWay(base, target, text);
  if (merged === null) return { reason: 'both-changed', segment, text, label };
  return merged === target ? null : { segment, text: merged, merged: true, label };
}

/** How much nearer than any other the version must be that a text was made from. */
const CLEARLY = 1.5;

/** The version that a text was made from; null where two are about as near. */
function baseOf(text: string, target: string, versions: readonly string[]): string | null {
  const ranked = [...new Set([target, ...versions])]
    .map((version) => ({ version, cost: distance(version, text) }))
    .sort((one, other) => one.cost - other.cost);
  const [best, next] = ranked;
  return next !== undefined && next.cost < best!.cost * CLEARLY ? null : best!.version;
}

/** How many letters of whole words differ. */
function distance(before: string, after: string): number {
  const changed = diffWords(before, after).filter(({ kind }) => kind !== 'equal');
  return changed.reduce((sum, part) => sum + part.text.length, 0);
}

/** Every text that a segment had. */
function versionsOf(revisions: readonly Revision[]): ReadonlyMap<SegmentId, readonly string[]> {
  const versions = new Map<SegmentId, string[]>();
  for (const revision of revisions) {
    if (revision.kind !== 'text') continue;
    for (const id of revision.segments) {
      const known = versions.get(id);
      const texts = [revision.before, revision.after].filter((text) => typeof text === 'string');
      if (known === undefined) versions.set(id, texts);
      else known.push(...texts);
    }
  }
  return versions;
}

/** A text of a unit with the markup of its tags as it stands in the file. */
function textOf({ text, blocks, tags }: TextDocument, block: number | null): string {
  const place = block === null ? undefined : blocks[block];
  if (place === undefined) return '';
  const own = tags.filter(({ at }) => at >= place.from && at < place.to);
  return writtenOut(text.slice(place.from, place.to), own);
}

/** A text with the characters of a segment's tags where their markup stands; each stands once, in order where it can. */
function withTags(text: string, tags: readonly Tag[]): string {
  let tagged = text;
  for (const { character, markup } of tags.filter((tag) => tag.character >= TARGET_TAGS)) {
    const at = tagged.indexOf(markup);
    if (at >= 0) tagged = tagged.slice(0, at) + character + tagged.slice(at + markup.length);
  }
  return tagged;
}

/** The first character of the tags of English texts. */
const TARGET_TAGS = '\uEC00';

/** What tables and pages do not tell apart. */
function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** A table has a note in one line. */
function hasNote({ notes }: Segment, note: string): boolean {
  return notes.some((own) => plain(own) === plain(note));
}
