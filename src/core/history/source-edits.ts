import { fault } from '../fault';
import type { TextDocument } from '../formats/format';
import { failure, success, type Result } from '../result';
import { renewSource, type NoteWriter, type SourceChange } from '../segments/renew-source';
import type { Segment, SegmentId } from '../segments/segment';
import { idMaker, type RealignContext } from './alignment-edits';
import type { EditOptions } from './edits';
import type { ImportedFile } from './project-store';
import { sourceTextOf } from './replay';
import type { RevisionDraft } from './revision';

/** A Russian text to take the place of the one that the project stands on. */
export interface NewSource {
  readonly file: Pick<ImportedFile, 'name' | 'encoding' | 'format' | 'hash'>;
  readonly document: TextDocument;
}

/** The drafts of an import, and what it changes. */
export interface ReimportDrafts {
  readonly drafts: readonly RevisionDraft[];
  readonly changes: ReadonlyMap<SegmentId, SourceChange>;
}

/** Fewer of the old sentences found again, and it is another text. */
const LEAST_FOUND = 0.5;

/**
 * The one step that a corrected Russian text is: the text itself, and the segments that stand otherwise on it. No drafts
 * when the project stands on this text already.
 */
export function reimportDrafts(
  { history, ...ground }: RealignContext,
  { file, document }: NewSource,
  { reason = null, noteFor }: EditOptions & { readonly noteFor: NoteWriter },
): Result<ReimportDrafts> {
  if (document.text === ground.source.text) return success({ drafts: [], changes: new Map() });
  const { segments, changes, found } = renewSource({ ...ground, newId: idMaker(history) }, document, noteFor);
  if (found < LEAST_FOUND) return failure(fault('source-another-text', { path: file.name }));
  const { name, encoding, format, hash } = file;
  const after = { name, text: document.text, encoding, format, hash };
  const kept: RevisionDraft = { kind: 'source', segments: [], before: sourceTextOf(history), after, reason };
  const run = changedRun(ground.segments, segments);
  const realigned: readonly RevisionDraft[] =
    run === null ? [] : [{ kind: 'alignment', segments: [...changes.keys()], ...run, reason }];
  return success({ drafts: [kept, ...realigned], changes });
}

/** The shortest run that holds all differences, never empty on either side; null when there are none. */
function changedRun(
  before: readonly Segment[],
  after: readonly Segment[],
): { readonly before: readonly Segment[]; readonly after: readonly Segment[] } | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (head === before.length && head === after.length) return null;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  // A replay finds the place by the segments that it takes away, so there must be one on either side.
  if (head + tail === shorter && head > 0) head -= 1;
  else if (head + tail === shorter && tail > 0) tail -= 1;
  return { before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
