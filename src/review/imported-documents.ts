import { fault, type Fault } from '../core/fault';
import { extractedText } from '../core/formats/extracted-text';
import type { TextDocument } from '../core/formats/format';
import { formatOf } from '../core/formats/formats';
import type { ProjectContents } from '../core/history/project-store';
import { sourceTextOf } from '../core/history/replay';
import type { Revision } from '../core/history/revision';
import { failure, success, type Result } from '../core/result';
import type { ImportedSegment } from '../core/segments/segment';
import { readKept } from '../files/kept-file';

/** Both imported texts of a project, read anew from the files that it keeps. */
export interface ImportedDocuments {
  readonly source: TextDocument;
  readonly target: TextDocument;
}

/** Reads the Russian that the project stands on now and the English as they were read at the import; fails for a format that this program does not know. */
export function importedDocuments(contents: ProjectContents): Result<ImportedDocuments> {
  const renewed = sourceTextOf(contents);
  // A file of both languages is kept for either side, and read once.
  const russian = contents.source.hash === contents.target.hash ? contents.target : contents.source;
  const source = renewed === null ? readKept(russian, 'source') : readRenewed(renewed);
  if (!source.ok) return source;
  const target = readKept(contents.target, 'target');
  return target.ok ? success({ source: source.value, target: target.value }) : target;
}

/**
 * Why the English that a project keeps cannot be filled in: it is none of its format, or a segment stands outside of it, in a file that
 * somebody made by hand. Null for every project of ours.
 */
export function unfillable(contents: ProjectContents): Fault | null {
  const { target } = contents;
  const document = readKept(target, 'target');
  if (!document.ok) return document.error;
  const { length } = document.value.text;
  const outside = firstImportedBeyond(length, contents.segments) ?? firstBeyondOfRepairs(length, contents.revisions);
  return outside === undefined
    ? null
    : fault('project-damaged', { path: target.name, detail: `segment ${outside.id}: place` });
}

/** The lists of imported segments that were looked through, with the end that all of them stand before. */
const within = new WeakMap<readonly ImportedSegment[], number>();

function firstImportedBeyond(end: number, segments: readonly ImportedSegment[]): ImportedSegment | undefined {
  if (within.get(segments) === end) return undefined;
  const beyond = firstBeyond(end, segments);
  if (beyond === undefined) within.set(segments, end);
  return beyond;
}

/** The first segment that ends behind the end of the English; a loop, since there may be 100,000. */
function firstBeyond(end: number, segments: readonly ImportedSegment[]): ImportedSegment | undefined {
  for (const segment of segments) if (segment.targetSpan !== null && segment.targetSpan.to > end) return segment;
  return undefined;
}

function firstBeyondOfRepairs(end: number, revisions: readonly Revision[]): ImportedSegment | undefined {
  for (const revision of revisions) {
    const beyond = revision.kind === 'alignment' ? firstBeyond(end, revision.after ?? []) : undefined;
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}

function readRenewed({ name, format: id, text }: { name: string; format: string; text: string }): Result<TextDocument> {
  const format = id === extractedText.id ? extractedText : formatOf(id);
  if (format?.holds !== 'one-language') return failure(fault('format-unknown', { path: name }));
  return format.read({ path: name, text, parts: null }, 'source');
}
