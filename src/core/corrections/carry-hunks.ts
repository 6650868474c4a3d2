import { diffWords } from '../diff/word-diff';
import { wordTokens } from '../diff/word-tokens';
import type { Segment, SegmentId } from '../segments/segment';
import { carryToRun, layOnto } from './carry-corrections';
import { labelEntries, shortened } from './hunk-labels';
import type { Hunk } from './parse-unified-diff';
import type { CorrectionConflict, PlannedCorrection, PlannedCorrections } from './plan-corrections';

/** What carrying hunks over to another machine translation would do. */
export interface CarriedHunks extends PlannedCorrections {
  /** Of how many the Russian was found. */
  readonly found: number;
}

/** Words of a changed stretch that a paragraph must share with it (Dice) to be the one that it was made to. */
const LEAST_ALIKE = 0.25;

/**
 * Carries hunks whose lines are not in the text over to segments with the Russian that their labels name: those of a diff that was
 * made to another machine translation of it. Each changed stretch goes to the paragraph of these that is most like it, where
 * its words are still there; else it is a conflict, `words-gone`, or `not-found` where no Russian answers. Segments that have a
 * correction already (`taken`) get no second one.
 */
export function carryHunks(
  hunks: readonly Hunk[],
  now: readonly Segment[],
  taken: ReadonlySet<SegmentId> = new Set(),
): CarriedHunks {
  const paragraphs = new LabelledParagraphs(now);
  const busy = new Set(taken);
  const corrections: PlannedCorrection[] = [];
  const conflicts: CorrectionConflict[] = [];
  const already: Segment[] = [];
  let found = 0;
  for (const hunk of hunks) {
    const candidates = paragraphs.of(hunk);
    if (candidates.length > 0) found += 1;
    for (const stretch of stretchesOf(hunk)) {
      const paragraph = likest(candidates, stretch.before, busy);
      const made = carryStretch(stretch, paragraph, hunk.label, busy);
      if (made.length === 0) already.push(...(paragraph?.named ?? []));
      for (const each of made) {
        if (each.segment !== null) busy.add(each.segment.id);
        if ('reason' in each) conflicts.push(each);
        else corrections.push(each);
      }
    }
  }
  return { corrections, conflicts, already, found };
}

/** A text that gives way to another, without blanks at its ends; mostly a line. */
interface Stretch {
  readonly before: string;
  readonly after: string;
}

/** What a hunk changes, line by line where as many lines come as go, or none comes. */
function stretchesOf({ lines }: Hunk): Stretch[] {
  const stretches: Stretch[] = [];
  let [before, after]: [string[], string[]] = [[], []];
  const add = (removed: string, added: string): void => {
    if (removed !== added) stretches.push({ before: removed, after: added });
  };
  const close = (): void => {
    if (after.length === 0 || after.length === before.length)
      for (const [index, line] of before.entries()) add(line, after[index] ?? '');
    else add(before.join('\n'), after.join('\n'));
    [before, after] = [[], []];
  };
  for (const { sign, text } of lines) {
    const line = text.trim();
    if (sign === ' ' || (sign === '-' && after.length > 0)) close();
    if (line === '') continue;
    if (sign === '-') before.push(line);
    if (sign === '+') after.push(line);
  }
  close();
  return stretches;
}

/**
 * What a stretch makes of the segments of a paragraph; nothing where it is made already. Where as many of its sentences changed as
 * the label names segments here, each goes to its own; else they go together.
 */
function carryStretch(
  stretch: Stretch,
  paragraph: LabelledParagraph | undefined,
  label: string,
  busy: ReadonlySet<SegmentId>,
): (PlannedCorrection | CorrectionConflict)[] {
  if (paragraph === undefined)
    return [{ reason: 'not-found', segment: null, text: stretch.after, was: stretch.before, label }];
  const { segments, named } = paragraph;
  const sentences = changedSentences(stretch);
  if (sentences.length !== named.length) return carryToSegments(stretch, segments, named[0], label, busy);
  return named.flatMap((segment, index) =>
    carryToSegments(sentences[index] ?? stretch, [segment], segment, label, busy),
  );
}

function carryToSegments(
  { before, after }: Stretch,
  segments: readonly Segment[],
  named: Segment | undefined,
  label: string,
  busy: ReadonlySet<SegmentId>,
): (PlannedCorrection | CorrectionConflict)[] {
  const conflict = (reason: CorrectionConflict['reason']): CorrectionConflict[] => [
    { reason, segment: named ?? null, text: after, was: before, label },
  ];
  const wanted = carryToRun(before, after, segments);
  if (wanted === null) return conflict('words-gone');
  const made = segments.flatMap((segment, index) => layOnto(segment, wanted[index] ?? '', undefined, label));
  return made.some(({ segment }) => segment !== null && busy.has(segment.id)) ? conflict('both-changed') : made;
}

/** The sentences of a stretch that changed: it is cut where an end of a sentence stands in both of its texts. */
function changedSentences({ before, after }: Stretch): Stretch[] {
  const sentences = [{ before: '', after: '' }];
  for (const { kind, text } of diffWords(before, after)) {
    for (const [index, piece] of (kind === 'equal' ? text.split(SENTENCE_END) : [text]).entries()) {
      if (index > 0) sentences.push({ before: '', after: '' });
      const last = sentences.at(-1)!;
      if (kind !== 'insert') last.before += piece;
      if (kind !== 'delete') last.after += piece;
    }
  }
  return sentences
    .map((each) => ({ before: each.before.trim(), after: each.after.trim() }))
    .filter((each) => each.before !== each.after);
}

const SENTENCE_END = /(?<=[.!?…]["”»’')\]]*)\s+/;

/** Segments of one paragraph, and those of them whose Russian a label names. */
interface LabelledParagraph {
  readonly segments: readonly Segment[];
  readonly named: readonly Segment[];
}

/** The paragraphs that labels name, by the beginnings of their Russian; those that have none by their English. */
class LabelledParagraphs {
  private readonly segments: readonly Segment[];
  private readonly places = new Map<string, number[]>();

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    for (const [index, { source, machine }] of segments.entries()) {
      const key = source === '' ? englishKey(machine) : shortened(source);
      const known = this.places.get(key);
      if (known === undefined) this.places.set(key, [index]);
      else known.push(index);
    }
  }

  /** The paragraphs of the segments that a hunk names; of equal ones that nearest to its number. */
  of({ label, lines }: Hunk): LabelledParagraph[] {
    const paragraphs = new Map<Segment, { readonly segments: readonly Segment[]; readonly named: Segment[] }>();
    const removed = lines.filter(({ sign }) => sign === '-').map(({ text }) => englishKey(text));
    for (const [number, key] of labelEntries(label).flatMap(({ number, russian }): [number, string][] =>
      // What has no Russian is found by its English.
      russian === null ? removed.map((line) => [number, line]) : [[number, russian]],
    )) {
      const [nearest] = [...(this.places.get(key) ?? [])].sort(
        (a, b) => Math.abs(a + 1 - number) - Math.abs(b + 1 - number),
      );
      const named = this.segments[nearest ?? -1];
      if (nearest === undefined || named === undefined || named.machine === '') continue;
      const inside = (index: number): boolean => this.segments[index]?.targetBlock === named.targetBlock;
      let [from, to] = [nearest, nearest + 1];
      while (from > 0 && inside(from - 1)) from -= 1;
      while (to < this.segments.length && inside(to)) to += 1;
      const [first = named] = this.segments.slice(from, from + 1);
      const known = paragraphs.get(first);
      if (known === undefined) paragraphs.set(first, { segments: this.segments.slice(from, to), named: [named] });
      else if (!known.named.includes(named)) known.named.push(named);
    }
    return [...paragraphs.values()];
  }
}

function englishKey(text: string): string {
  return `\n${text.trim()}`;
}

/** The paragraph whose machine translation shares most words with the text, at least some; of equal ones one that is not busy. */
function likest(
  paragraphs: readonly LabelledParagraph[],
  text: string,
  busy: ReadonlySet<SegmentId>,
): LabelledParagraph | undefined {
  const words = new Set(wordTokens(text.toLowerCase()).tokens);
  let best: LabelledParagraph | undefined;
  let most = LEAST_ALIKE;
  for (const paragraph of paragraphs) {
    const others = new Set(
      paragraph.segments.flatMap(({ machine }) => wordTokens(machine.toLowerCase()).tokens as string[]),
    );
    const shared = [...words].filter((word) => others.has(word)).length;
    const likeness = (2 * shared) / Math.max(1, words.size + others.size);
    const isTaken = best?.named.some(({ id }) => busy.has(id)) ?? true;
    if (likeness < most || (likeness === most && !isTaken)) continue;
    best = paragraph;
    most = likeness;
  }
  return best;
}
