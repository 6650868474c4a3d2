import { hunkLabel } from '../core/corrections/hunk-labels';
import { unifiedDiff } from '../core/diff/unified-diff';
import { fault, type Fault } from '../core/fault';
import { fillIn, replacementsOf, type SegmentReplacement } from '../core/formats/fill-in';
import type { FileContents, Format, WrittenFile } from '../core/formats/format';
import { unitChanges } from '../core/formats/unit-changes';
import { replacementsBetween } from '../core/formats/replacements-between';
import type { ProjectContents } from '../core/history/project-store';
import { segmentsAt } from '../core/history/replay';
import type { Revision } from '../core/history/revision';
import { failure, success, type Result } from '../core/result';
import type { Segment, SegmentId } from '../core/segments/segment';
import { encodeText, firstUnencodable } from '../files/encodings';
import { openKept, readKept, readKeptUnits } from '../files/kept-file';
import { changePackage } from '../files/open-package';
import { sha256Of } from '../files/sha256';
import { unfillable } from './imported-documents';

/** What the header of a corrections diff says, besides file names. */
export interface DiffHeader {
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly time: string;
}

/**
 * The English text of a project as it was read at the import: of plain text the decoded file, of other formats what was
 * extracted, one paragraph a line. Opening a project made sure that it can be read.
 */
export function importedEnglish(contents: ProjectContents): string {
  const document = readKept(contents.target, 'target');
  if (!document.ok) throw new Error(`The English of the project cannot be read: ${document.error.code}`);
  return document.value.text;
}

/** Whether the text that is corrected is the imported file itself; else it was extracted from it. */
export function isFileText(contents: ProjectContents): boolean {
  const opened = openKept(contents.target);
  return opened.ok && opened.value.contents.text === importedEnglish(contents);
}

/** The corrected English of a state: the imported text with the segments filled in. */
export function correctedEnglish(imported: string, segments: readonly Segment[]): string {
  return fillIn(imported, replacementsOf(imported, segments));
}

/** The corrected English as the bytes of a file: in the format and the encoding that it came in, with only the corrections changed. */
export function exportedBytes(contents: ProjectContents, segments: readonly Segment[]): Result<Uint8Array> {
  const { target } = contents;
  const problem = unfillable(contents);
  if (problem !== null) return failure(problem);
  const opened = openKept(target);
  if (!opened.ok) return opened;
  const written = writtenFile(contents, opened.value, segments);
  if (!written.ok) return written;
  if ('parts' in written.value) return changePackage(target.name, target.bytes, written.value.parts);
  const { text } = written.value;
  if (text === opened.value.contents.text) return success(target.bytes);
  const refused = unencodable(contents, text);
  return refused === null ? success(encodeText(text, target.encoding)) : failure(refused);
}

function writtenFile(
  { target }: ProjectContents,
  { format, contents }: { readonly format: Format; readonly contents: FileContents },
  segments: readonly Segment[],
): Result<WrittenFile> {
  const options = { encodes: (character: string) => firstUnencodable(character, target.encoding) === null };
  if (format.holds === 'one-language') {
    const document = readKept(target, 'target');
    if (!document.ok) return document;
    return format.write(contents, replacementsOf(document.value.text, segments), options);
  }
  const both = readKeptUnits(target);
  if (!both.ok) return both;
  if (both.value === null) throw new Error('A file of both languages has units');
  return format.write(contents, unitChanges(both.value, segments).changes, options);
}

/** The fault of a text with a character that the English file cannot hold; null when it can hold them all. */
function unencodable(contents: ProjectContents, text: string): Fault | null {
  const { encoding, name } = contents.target;
  const at = firstUnencodable(text, encoding);
  if (at === null) return null;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return fault('character-unencodable', { path: name, character, encoding });
}

/** Which corrections a diff holds. */
export interface DiffRange {
  /** From the state after this revision (0: the machine translation) … */
  readonly from: number;
  /** … to the state after this one. */
  readonly to: number;
  /** Of the segments only those that are confirmed. */
  readonly confirmed?: boolean;
  /** Only those whose text, or whose being left out, this person brought last. */
  readonly author?: string | undefined;
  /** The segments as they stand at `to`, of who has them at hand; else the history is gone through for them. */
  readonly standing?: readonly Segment[];
}

/**
 * The corrections from the machine translation (`from` 0) or a later point to another as a unified diff; null when
 * nothing differs. It applies to the imported English file, or to the export at `from`.
 */
export function correctionsDiff(
  contents: ProjectContents,
  header: DiffHeader,
  range: DiffRange,
): Result<string | null> {
  const problem = unfillable(contents);
  return problem === null ? success(madeDiff(contents, header, range).diff) : failure(problem);
}

/** A diff, and the changes that it makes. */
interface MadeDiff {
  readonly diff: string | null;
  readonly replacements: readonly SegmentReplacement[];
}

function madeDiff(contents: ProjectContents, header: DiffHeader, range: DiffRange): MadeDiff {
  const imported = importedEnglish(contents);
  const changes = lastChanges(contents, range);
  const segments = segmentsOfRange(contents, range, changes);
  // Before the first revision every text is the imported one.
  const before = range.from === 0 ? [] : replacementsOf(imported, segments.before);
  const beforeText = fillIn(imported, before);
  const replacements = replacementsBetween(imported, before, replacementsOf(imported, segments.after));
  const finder = new SegmentFinder(segments.after);
  const { encoding, name, hash } = contents.target;
  const hasCyrillic = isWide(contents) || firstUnencodable('Ябя', encoding) === null;
  const diff = unifiedDiff({
    beforeText,
    replacements,
    fileName: name,
    header: [
      `Sverka: ${header.title}`,
      `Author: ${header.author}`,
      `Date: ${header.time}`,
      range.from === 0
        ? `Machine translation: ${name}, SHA-256 ${hash}`
        : `Corrected before: ${name}, SHA-256 ${sha256Of(encodeText(beforeText, encoding))}`,
      ...(isFileText(contents)
        ? isWide(contents)
          ? [`The file is in ${encoding}; this diff of its text is in utf-8.`]
          : []
        : ['This is a diff of the text in the file, one paragraph a line; `sverka apply` puts it into the file.']),
    ],
    time: header.time,
    label: (made) => {
      // Where much was changed a hunk holds tens of thousands of corrections.
      const places = new Set<number>();
      for (const { segments: ids } of made) for (const id of ids) places.add(finder.placeOf(id));
      const changed = [...places]
        .sort((one, other) => one - other)
        .flatMap((place) => {
          const segment = segments.after[place];
          return segment === undefined
            ? []
            : { segment, number: place + 1, reason: changes.get(segment.id)?.reason ?? null };
        });
      return hunkLabel(changed, hasCyrillic);
    },
  });
  return { diff, replacements };
}

/** Finds segments by their ids; quick when they are asked for in the order of the text. */
class SegmentFinder {
  private readonly segments: readonly Segment[];
  private next = 0;

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  /** The place of a segment in the document, from 0; -1 if it is not there. */
  placeOf(id: SegmentId): number {
    for (let tried = 0; tried < this.segments.length; tried += 1) {
      const place = (this.next + tried) % this.segments.length;
      if (this.segments[place]?.id !== id) continue;
      this.next = place;
      return place;
    }
    return -1;
  }
}

/** The segments before and after; those that the range leaves aside stand afterwards as before. */
function segmentsOfRange(
  contents: ProjectContents,
  range: DiffRange,
  changes: ReadonlyMap<SegmentId, Revision>,
): { readonly before: readonly Segment[]; readonly after: readonly Segment[] } {
  const before = segmentsAt(contents, range.from);
  const after = range.standing ?? segmentsAt(contents, range.to);
  if (range.confirmed !== true && range.author === undefined) return { before, after };
  const earlier = new Map(before.map((segment) => [segment.id, segment]));
  return {
    before,
    after: after.map((segment) => {
      const isWanted =
        (range.confirmed !== true || segment.state === 'confirmed') &&
        (range.author === undefined || authorOf(changes.get(segment.id)) === range.author);
      if (isWanted) return segment;
      const { target, state } = earlier.get(segment.id) ?? { target: segment.machine, state: 'untouched' as const };
      return { ...segment, target, state };
    }),
  };
}

/** A segment that a range of corrections changed. */
export interface ChangedSegment {
  /** Its place in the document, from 1. */
  readonly number: number;
  readonly segment: Segment;
  /** The English before and after; empty where it is left out. */
  readonly before: string;
  readonly after: string;
  /** Who changed it last, when and why; null where that is not known or nothing was said. */
  readonly author: string | null;
  readonly time: string;
  readonly reason: string | null;
}

/** What a range of corrections changed, in the order of the text. */
export function changedSegments(contents: ProjectContents, range: DiffRange): ChangedSegment[] {
  const changes = lastChanges(contents, range);
  const { before, after } = segmentsOfRange(contents, range, changes);
  const earlier = new Map(before.map((segment) => [segment.id, segment]));
  return after.flatMap((segment, index) => {
    const old = earlier.get(segment.id);
    const was = old === undefined ? segment.machine : old.state === 'excluded' ? '' : old.target;
    const is = segment.state === 'excluded' ? '' : segment.target;
    if (was === is) return [];
    const change = changes.get(segment.id);
    const time = change?.origin?.time ?? change?.time ?? '';
    const who = { author: authorOf(change) ?? null, time, reason: change?.reason ?? null };
    return [{ number: index + 1, segment, before: was, after: is, ...who }];
  });
}

/** Who made a change: in the file that it was merged from, if it was. */
function authorOf(change: Revision | undefined): string | undefined {
  return change?.origin?.author ?? change?.author;
}

/** The revision that brought the present text of each segment, or its being left out or in. */
export function lastChanges(
  contents: Pick<ProjectContents, 'revisions'>,
  { from, to }: Pick<DiffRange, 'from' | 'to'>,
): ReadonlyMap<SegmentId, Revision> {
  const changes = new Map<SegmentId, Revision>();
  for (let index = from; index < Math.min(to, contents.revisions.length); index += 1) {
    const revision = contents.revisions[index]!;
    const leavesOut = revision.kind === 'state' && (revision.before === 'excluded' || revision.after === 'excluded');
    if (revision.kind !== 'text' && revision.kind !== 'alignment' && !leavesOut) continue;
    for (const id of revision.segments) changes.set(id, revision);
  }
  return changes;
}

/**
 * The corrections diff as bytes: in the encoding of the file, so that tools find its lines there; for UTF-16, which they
 * cannot patch, in UTF-8. Fails when a correction holds a character that the encoding lacks.
 */
export function diffBytes(contents: ProjectContents, header: DiffHeader, range: DiffRange): Result<Uint8Array | null> {
  const problem = unfillable(contents);
  if (problem !== null) return failure(problem);
  const { diff, replacements } = madeDiff(contents, header, range);
  if (diff === null) return success(null);
  const { encoding } = contents.target;
  // The imported text came in this encoding; only what was put in may not go out in it.
  const refused = unencodable(contents, replacements.map(({ text }) => text).join('\n'));
  if (refused !== null) return failure(refused);
  return success(encodeText(diff, isWide(contents) ? 'utf-8' : encoding));
}

/** Who and when the header of a diff names: everybody who changed something, and the last change. */
export function diffHeader(contents: ProjectContents, now: Date): DiffHeader {
  const authors = [...new Set(contents.revisions.map(({ author }) => author))];
  return {
    title: contents.title,
    author: (authors.length === 0 ? [contents.author] : authors).join(', '),
    time: contents.revisions.at(-1)?.time ?? now.toISOString(),
  };
}

/** Whether a diff goes out in UTF-8, whatever the file is in: tools cannot patch UTF-16, and an extracted text is in no file. */
function isWide(contents: ProjectContents): boolean {
  return contents.target.encoding.startsWith('utf-16') || !isFileText(contents);
}
