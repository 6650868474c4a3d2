import { closeUp } from '../formats/close-up';
import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Span } from '../text/span';
import { blockAt, isBorderBetween, type RepairGround } from './repair';
import type { Segment, SegmentKind, SegmentState } from './segment';
import type { Parts, SourcePart, TargetPart } from './segment-parts';

/**
 * Makes a segment of parts that follow each other, with an id of its own that names the segments it comes from. Its texts
 * are exact slices of the imported files; what was edited stays edited; of texts left out beside others only those others
 * are written. It is confirmed when all that it comes from was. Refused: a border of a paragraph inside, English that
 * was typed and has neither Russian nor machine translation to stand by, a tag lost.
 */
export function assembleSegment(ground: RepairGround, parts: Parts, notes: readonly string[]): Result<Segment> {
  const owners = ownersOf(parts, ground.segments);
  const [firstOwner] = owners;
  const sourceSpan = hull(parts.source.map(({ span }) => span));
  const targetSpan = hull(parts.target.flatMap(({ span }) => span ?? []));
  if (firstOwner === undefined) throw new RangeError('A segment needs at least one part');
  if (sourceSpan === null && targetSpan === null) return failure(fault('typed-text-unanchored', { id: firstOwner.id }));
  const border = sourceBorder(ground, parts.source) ?? targetBorder(ground, parts.target);
  if (border !== null) return failure(border);

  const machine = targetSpan === null ? '' : ground.target.text.slice(targetSpan.from, targetSpan.to);
  const speakers = parts.target.length === 0 ? owners : parts.target.map(({ owner }) => owner);
  const excluded = speakers.every(({ state }) => state === 'excluded');
  const target = joinTexts(ground, parts.target, excluded);
  const source = sourceSpan === null ? '' : ground.source.text.slice(sourceSpan.from, sourceSpan.to);
  const owned = owners.flatMap((owner) => owner.tags);
  const tags = owned.filter(({ character }) => machine.includes(character));
  const lost = excluded ? undefined : tags.find(({ character }) => target.split(character).length !== 2);
  if (lost !== undefined) return failure(fault('tag-missing', { id: firstOwner.id, tag: lost.markup }));
  const breakBefore = parts.target.find(({ span }) => span !== null)?.breakBefore;
  return success({
    id: ground.newId(),
    kind: kindOf(parts),
    source,
    machine,
    sourceSpan,
    targetSpan,
    sourceBlock: sourceSpan === null ? null : blockAt(ground.source, sourceSpan.from),
    targetBlock: targetSpan === null ? null : blockAt(ground.target, targetSpan.from),
    // A person said so.
    score: 1,
    tags: [...owned.filter(({ character }) => source.includes(character)), ...tags],
    origin: owners.map(({ id }) => id),
    target,
    state: excluded ? 'excluded' : stateOf(owners, target === machine),
    notes,
    ...(breakBefore === undefined ? {} : { breakBefore }),
  });
}

function stateOf(owners: readonly Segment[], isMachine: boolean): SegmentState {
  if (owners.every(({ state }) => state === 'confirmed')) return 'confirmed';
  return isMachine ? 'untouched' : 'edited';
}

/** The Russian side knows best; page furniture beside a text gives way to it. */
function kindOf({ source, target }: Parts): SegmentKind {
  const owners = (source.length > 0 ? source : target).map(({ owner }) => owner);
  return owners.find(({ kind }) => kind !== 'boilerplate')?.kind ?? 'boilerplate';
}

/** The present English of the parts with what stood between them in the imported text. */
function joinTexts(ground: RepairGround, parts: readonly TargetPart[], excluded: boolean): string {
  let text = '';
  let gap: string | null = null;
  let last: Span | null = null;
  for (const part of parts) {
    const before = gapBefore(ground, last, part);
    gap = gap === null ? before : closeUp(gap, before, { atStart: false, atEnd: false });
    if (/\S/.test(part.text) && (excluded || part.owner.state !== 'excluded')) {
      text += (text === '' ? '' : gap) + part.text;
      gap = null;
    }
    last = part.span ?? last;
  }
  return text;
}

function gapBefore(ground: RepairGround, last: Span | null, { span, breakBefore }: TargetPart): string {
  if (last === null || span === null || breakBefore === 'space') return ' ';
  return ground.target.text.slice(last.to, span.from);
}

function sourceBorder(ground: RepairGround, parts: readonly SourcePart[]) {
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before === undefined || before.owner === part.owner) continue;
    if (!isBorderBetween(ground.source, before.span, part.span)) continue;
    return fault('source-paragraph-border', { id: before.owner.id, other: part.owner.id });
  }
  return null;
}

function targetBorder(ground: RepairGround, parts: readonly TargetPart[]) {
  let last: TargetPart | null = null;
  for (const part of parts) {
    if (last !== null && last.owner !== part.owner && isBorder(ground, last, part)) {
      return fault('target-paragraph-border', { id: last.owner.id, other: part.owner.id });
    }
    if (part.span !== null || last === null) last = part;
  }
  return null;
}

function isBorder(ground: RepairGround, before: TargetPart, after: TargetPart): boolean {
  if (after.breakBefore !== undefined) return after.breakBefore === 'paragraph';
  return before.span !== null && after.span !== null && isBorderBetween(ground.target, before.span, after.span);
}

/** The segments that the parts come from, in document order. */
function ownersOf({ source, target }: Parts, segments: readonly Segment[]): readonly Segment[] {
  const owners = new Set([...source, ...target].map(({ owner }) => owner));
  return [...owners].sort((a, b) => segments.indexOf(a) - segments.indexOf(b));
}

function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}
