import { unifiedDiff } from '../core/diff/unified-diff';
import { fault } from '../core/fault';
import { fillIn, replacementsOf } from '../core/formats/fill-in';
import { replacementsBetween } from '../core/formats/replacements-between';
import type { ProjectContents } from '../core/history/project-store';
import { segmentsAt } from '../core/history/replay';
import { failure, success, type Result } from '../core/result';
import type { Segment } from '../core/segments/segment';
import { decodeText, encodeText, encodingNamed, firstUnencodable } from '../files/encodings';

/** What the header of a corrections diff says, besides file names. */
export interface DiffHeader {
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly time: string;
}

/** The English file of a project, decoded as it was when it was imported. */
export function importedEnglish(contents: ProjectContents): string {
  return decodeText(contents.target.bytes, encodingNamed(contents.target.encoding) ?? 'utf-8');
}

/** The corrected English of a state: the imported text with the segments filled in. */
export function correctedEnglish(imported: string, segments: readonly Segment[]): string {
  return fillIn(imported, replacementsOf(imported, segments));
}

/** The corrected English as the bytes of a file in the encoding that it came in. */
export function exportedBytes(contents: ProjectContents, segments: readonly Segment[]): Result<Uint8Array> {
  const { encoding, name } = contents.target;
  const text = correctedEnglish(importedEnglish(contents), segments);
  const at = firstUnencodable(text, encoding);
  if (at === null) return success(encodeText(text, encoding));
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return failure(fault('character-unencodable', { path: name, character, encoding }));
}

/** The number of the revision that a snapshot names; undefined names give `fallback`. */
export function revisionOf(contents: ProjectContents, snapshot: string | undefined, fallback: number): Result<number> {
  if (snapshot === undefined) return success(fallback);
  const named = contents.snapshots.find(({ name }) => name === snapshot);
  return named === undefined ? failure(fault('snapshot-unknown', { name: snapshot })) : success(named.number);
}

/**
 * The corrections from the machine translation (`from` 0) or a later point to another as a unified diff; null when
 * nothing differs. It applies to the imported English file, or to the export at `from`.
 */
export function correctionsDiff(
  contents: ProjectContents,
  header: DiffHeader,
  range: { readonly from: number; readonly to: number },
): string | null {
  const imported = importedEnglish(contents);
  const before = replacementsOf(imported, segmentsAt(contents, range.from));
  const after = replacementsOf(imported, segmentsAt(contents, range.to));
  return unifiedDiff({
    beforeText: fillIn(imported, before),
    replacements: replacementsBetween(imported, before, after),
    fileName: contents.target.name,
    header: [
      `Sverka: ${header.title}`,
      `Author: ${header.author}`,
      `Date: ${header.time}`,
      `Machine translation: ${contents.target.name}, SHA-256 ${contents.target.hash}`,
      ...(isWide(contents) ? [`The file is in ${contents.target.encoding}; this diff of its text is in utf-8.`] : []),
    ],
    time: header.time,
  });
}

/**
 * The corrections diff as bytes: in the encoding of the file, so that tools find its lines there; for UTF-16, which they
 * cannot patch, in UTF-8. Fails when a correction holds a character that the encoding lacks.
 */
export function diffBytes(
  contents: ProjectContents,
  header: DiffHeader,
  range: { readonly from: number; readonly to: number },
): Result<Uint8Array | null> {
  const diff = correctionsDiff(contents, header, range);
  if (diff === null) return success(null);
  const exported = exportedBytes(contents, segmentsAt(contents, range.to));
  if (!exported.ok) return exported;
  return success(encodeText(diff, isWide(contents) ? 'utf-8' : contents.target.encoding));
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

function isWide(contents: ProjectContents): boolean {
  return contents.target.encoding.startsWith('utf-16');
}
