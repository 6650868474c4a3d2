import type { SentencePlace } from '../alignment/alignment';
import type { TextDocument } from '../formats/format';
import type { Span } from '../text/span';
import { matchSentences, type SentenceMatch } from './match-sentences';
import { blockAt, type RepairGround } from './repair';
import type { Segment, SegmentId } from './segment';
import { sentencesOf } from './sentences-of';

/** What became of the Russian of a segment: another text, none, or a segment of its own for new Russian. */
export type SourceChange = 'changed' | 'removed' | 'added';

/** The segments over a corrected Russian text, and which of them are not as they were. */
export interface RenewedSource {
  readonly segments: readonly Segment[];
  readonly changes: ReadonlyMap<SegmentId, SourceChange>;
  /** Share of the old sentences that were found again, the same or changed, 0..1. */
  readonly found: number;
}

/** Words the note that a segment gets, given the Russian that it had; null for no note. */
export type NoteWriter = (change: 'changed' | 'removed', source: string) => string | null;

/**
 * Lays the segments over a corrected Russian text. Each finds its sentences again and keeps its id, its English, state and
 * notes; where its Russian changed or is gone, `confirmed` is taken back. New sentences become segments of their own behind
 * the one before them, or go into the segment that they stand inside of. What held only Russian that is gone goes too.
 */
export function renewSource(ground: RepairGround, document: TextDocument, noteFor: NoteWriter): RenewedSource {
  const before = sentencesOf(ground.source, 'ru');
  const after = sentencesOf(document, 'ru');
  const texts = (places: readonly SentencePlace[], { text }: TextDocument): string[] =>
    places.map(({ from, to }) => text.slice(from, to));
  const matches = matchSentences(texts(before, ground.source), texts(after, document));
  const spans = newSpans(ground.segments, before, after, matches);
  const changes = new Map<SegmentId, SourceChange>();
  const added = addedSegments(ground, document, after, matches, spans);
  for (const { id } of added) changes.set(id, 'added');

  const segments: Segment[] = [];
  let next = 0;
  const addUpTo = (offset: number): void => {
    for (; next < added.length && added[next]!.sourceSpan!.from < offset; next += 1) segments.push(added[next]!);
  };
  const starts = startsBehind(spans);
  addUpTo(starts[0]!);
  ground.segments.forEach((segment, index) => {
    const span = spans[index]!;
    const renewed = renewedSegment(segment, span, document, noteFor);
    if (renewed === null) changes.set(segment.id, 'removed');
    else {
      if (!sameWords(renewed.source, segment.source)) changes.set(segment.id, span === null ? 'removed' : 'changed');
      segments.push(renewed);
    }
    if (span !== null) addUpTo(starts[index + 1]!);
  });
  const found = matches.filter((match) => match !== null).length;
  return { segments, changes, found: before.length === 0 ? 1 : found / before.length };
}

/** Where the Russian of each segment stands in the new text; null where nothing of it is left, or nothing was. */
function newSpans(
  segments: readonly Segment[],
  before: readonly SentencePlace[],
  after: readonly SentencePlace[],
  matches: readonly (SentenceMatch | null)[],
): (Span | null)[] {
  let sentence = 0;
  return segments.map(({ sourceSpan }) => {
    if (sourceSpan === null) return null;
    let hull = null as Span | null;
    // A sentence that two segments share is looked at again for the second one.
    while (sentence > 0 && before[sentence - 1]!.to > sourceSpan.from) sentence -= 1;
    for (; sentence < before.length && before[sentence]!.from < sourceSpan.to; sentence += 1) {
      const old = before[sentence]!;
      const match = matches[sentence] ?? null;
      if (match === null || old.to <= sourceSpan.from) continue;
      const now = after[match.after]!;
      const from = Math.max(old.from, sourceSpan.from);
      const to = Math.min(old.to, sourceSpan.to);
      // A changed sentence cannot be parted as the old one was, so it goes to the segment that its beginning stood in.
      if (!match.same && from !== old.from) continue;
      const own: Span = match.same ? { from: from - old.from + now.from, to: to - old.from + now.from } : now;
      hull = { from: hull?.from ?? own.from, to: own.to };
    }
    return hull;
  });
}

/** For each segment, and the end, where the next Russian from there on begins in the new text. */
function startsBehind(spans: readonly (Span | null)[]): number[] {
  const starts = new Array<number>(spans.length + 1).fill(Infinity);
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    starts[index] = spans[index]?.from ?? starts[index + 1]!;
  }
  return starts;
}

/** Segments of the new sentences that stand in no other segment, in order. */
function addedSegments(
  ground: RepairGround,
  document: TextDocument,
  after: readonly SentencePlace[],
  matches: readonly (SentenceMatch | null)[],
  spans: readonly (Span | null)[],
): Segment[] {
  const matched = new Set(matches.flatMap((match) => (match === null ? [] : [match.after])));
  const held = spans.filter((span) => span !== null);
  let next = 0;
  const added: Segment[] = [];
  after.forEach(({ from, to, block }, index) => {
    while (next < held.length && held[next]!.to <= from) next += 1;
    const isHeld = next < held.length && held[next]!.from <= from;
    if (matched.has(index) || isHeld) return;
    added.push({
      id: ground.newId(),
      kind: document.blocks[block]?.kind ?? 'paragraph',
      source: document.text.slice(from, to),
      machine: '',
      sourceSpan: { from, to },
      targetSpan: null,
      sourceBlock: block,
      targetBlock: null,
      score: 1,
      tags: [],
      origin: [],
      target: '',
      state: 'untouched',
      notes: [],
    });
  });
  return added;
}

/** The segment over the new text; the same object when nothing about it changes, null when nothing of it is left. */
function renewedSegment(
  segment: Segment,
  span: Span | null,
  document: TextDocument,
  noteFor: NoteWriter,
): Segment | null {
  if (segment.sourceSpan === null) return segment;
  const source = span === null ? '' : document.text.slice(span.from, span.to);
  const sourceBlock = span === null ? null : blockAt(document, span.from);
  const moved: Segment = { ...segment, source, sourceSpan: span, sourceBlock };
  if (sameWords(source, segment.source)) {
    const stands = span?.from === segment.sourceSpan.from && span.to === segment.sourceSpan.to;
    return stands && sourceBlock === segment.sourceBlock && source === segment.source ? segment : moved;
  }
  const { machine, target, state, notes } = segment;
  if (span === null && machine === '' && !/\S/.test(target) && notes.length === 0) return null;
  const note = noteFor(span === null ? 'removed' : 'changed', segment.source);
  return {
    ...moved,
    state: state !== 'confirmed' ? state : target === machine ? 'untouched' : 'edited',
    notes: note === null ? notes : [...notes, note],
  };
}

function sameWords(before: string, after: string): boolean {
  return before === after || before.replace(/\s+/g, ' ') === after.replace(/\s+/g, ' ');
}
