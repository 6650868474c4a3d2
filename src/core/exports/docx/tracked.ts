import { newDocument, newParagraph } from '../../formats/docx/new-document';
import { readDocx, type DocxText } from '../../formats/docx/read-docx';
import {
  trackAddition,
  trackParagraph,
  trackRemoval,
  type Change,
  type Tracking,
} from '../../formats/docx/track-paragraph';
import { changedParts, writingFor } from '../../formats/docx/write-docx';
import type { PackageParts, Replacement } from '../../formats/format';
import { paragraphChanges, type ParagraphChange } from '../../formats/paragraph-changes';
import { withoutTags } from '../../formats/tag-characters';
import type { Revision } from '../../history/revision';
import { success, type Result } from '../../result';
import type { SegmentId } from '../../segments/segment';
import type { ExportedFile, Exporter, ExportInput } from '../exporter';

/**
 * A Word document whose corrections are tracked changes, by whom and when the history says: accepting all of them gives the corrected
 * English, rejecting all the machine translation. A document that came in is kept; of other formats a new one is made.
 */
export const docxTrackedExport: Exporter = {
  id: 'docx-tracked',
  extensions: [],
  ending: 'docx',
  write(input) {
    return input.original.format.id === 'docx' ? inOriginal(input) : inNew(input);
  },
};

function inOriginal(input: ExportInput): Result<ExportedFile> {
  const { target, replacements } = input;
  const read = readDocx(input.original.contents, 'target');
  if (!read.ok) return read;
  const changes = paragraphChanges(target.text, read.value.blocks, replacements);
  return success({ changed: tracked(read.value, changes, changesIn(input)) });
}

function inNew(input: ExportInput): Result<ExportedFile> {
  const { target, replacements } = input;
  const paragraphs = target.blocks.map(({ from, to, kind }, index) =>
    newParagraph(oneLine(target.text.slice(from, to)), kind, index === 0),
  );
  const parts = newDocument(paragraphs.join(''), input);
  const read = readDocx({ path: input.targetName, text: '', parts: partsOf(parts) }, 'target');
  if (!read.ok) return read;
  // Paragraphs without a word are none of a document that was read.
  const wordy = target.blocks.flatMap(({ from, to }, index) => {
    return /[\p{L}\p{N}]/u.test(withoutTags(target.text.slice(from, to))) ? [index] : [];
  });
  const places = new Map(wordy.map((block, place) => [block, place]));
  const changes = paragraphChanges(target.text, target.blocks, replacements).flatMap((change): ParagraphChange[] => {
    const block = places.get(change.block);
    const text = change.text === null ? null : oneLine(change.text);
    return block === undefined ? [] : [{ block, text, added: change.added.map(oneLine) }];
  });
  const offsetOf = (offset: number): number => {
    const place = read.value.blocks.filter(({ from }) => from <= offset).length - 1;
    return target.blocks[wordy[Math.max(0, place)] ?? 0]?.from ?? 0;
  };
  const changeOf = changesIn(input);
  const changed = tracked(read.value, changes, (offset) => changeOf(offsetOf(offset)));
  return success({ parts: new Map([...parts, ...changed]) });
}

function tracked(
  docx: DocxText,
  changes: readonly ParagraphChange[],
  changeOf: (offset: number) => Change,
): ReadonlyMap<string, string> {
  const edits = new Map<string, Replacement[]>();
  let id = highestId(docx);
  for (const { block: place, text, added } of changes) {
    const block = docx.blocks[place]!;
    const tracking: Tracking = {
      ...writingFor(docx, block),
      changeAt: changeOf,
      nextId: () => (id += 1),
    };
    const before = docx.document.text.slice(block.from, block.to);
    const made =
      text === null
        ? trackRemoval(block, tracking)
        : text === before
          ? []
          : trackParagraph(block, before, text, tracking);
    if (added.length > 0) made.push(trackAddition(block, added, tracking));
    edits.set(block.part.name, [...(edits.get(block.part.name) ?? []), ...made]);
  }
  return changedParts(docx, edits);
}

/** The highest id that anything in the text parts has. */
function highestId({ blocks }: DocxText): number {
  let highest = 0;
  for (const text of new Set(blocks.map(({ part }) => part.document.text))) {
    for (const [, id] of text.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  }
  return highest;
}

/** Who changed the text at a place last. */
function changesIn({ replacements, revisions, authors, time }: ExportInput): (offset: number) => Change {
  const lastOf = new Map<SegmentId, Revision>();
  for (const revision of revisions) for (const id of revision.segments) lastOf.set(id, revision);
  return (offset) => {
    const found =
      replacements.find(({ from, to }) => from <= offset && to >= offset) ??
      replacements.find(({ from }) => from >= offset) ??
      replacements.at(-1);
    const made = found?.segments.flatMap((id) => lastOf.get(id) ?? []) ?? [];
    const [last] = made.sort((one, other) => other.number - one.number);
    if (last === undefined) return { author: authors[0] ?? '', time };
    return { author: last.origin?.author ?? last.author, time: last.origin?.time ?? last.time };
  };
}

function partsOf(parts: ReadonlyMap<string, string>): PackageParts {
  return { names: [...parts.keys()], text: (name) => parts.get(name) ?? null };
}

function oneLine(text: string): string {
  return withoutTags(text).replace(/\s+/g, ' ').trim();
}
