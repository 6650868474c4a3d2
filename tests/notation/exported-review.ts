import type { ExportedFile, Exporter, ExportInput } from '../../src/core/exports/exporter';
import type { Finding } from '../../src/core/findings/finding';
import { plainText } from '../../src/core/formats/plain-text';
import { untouched } from '../../src/core/history/replay';
import { NO_FINDINGS } from '../../src/core/report/finding-outcomes';
import type { Segment, Tag } from '../../src/core/segments/segment';
import { fileContents } from './file-contents';

/** A segment by what an export shows of it; the rest as in a fresh project. */
export function exportedSegment(
  id: string,
  parts: Partial<Segment> & { readonly source: string; readonly machine: string },
): Segment {
  const imported = {
    ...{ id, kind: 'paragraph' as const, sourceSpan: null, targetSpan: null, sourceBlock: null, targetBlock: null },
    ...{ score: 1, tags: [] as readonly Tag[], origin: [] },
  };
  return { ...untouched({ ...imported, ...parts }), ...parts };
}

/** What an exporter makes of segments; findings are worded by their message ids. */
export function exported(exporter: Exporter, segments: readonly Segment[], more: Partial<ExportInput> = {}): string {
  return textOf(exportedFile(exporter, segments, more));
}

/** The same for an exporter that makes a package: its parts by their names. */
export function exportedParts(
  exporter: Exporter,
  segments: readonly Segment[],
  more: Partial<ExportInput> = {},
): Record<string, string> {
  const file = exportedFile(exporter, segments, more);
  if (!('parts' in file)) throw new Error('no package');
  return Object.fromEntries(file.parts);
}

function exportedFile(exporter: Exporter, segments: readonly Segment[], more: Partial<ExportInput>): ExportedFile {
  const nothing = { text: '', blocks: [], tags: [] };
  const written = exporter.write({
    ...{ title: 'Ice & <bridges>', authors: ['Anna'], time: '2026-03-02T11:30:00.000Z' },
    ...{ sourceName: 'ice.ru.txt', targetName: 'ice "1".txt', source: nothing, target: nothing },
    ...{ segments, replacements: [], revisions: [], findings: [], outcomes: NO_FINDINGS },
    original: { format: plainText, contents: fileContents('') },
    words: { language: 'en', label: (key) => key, finding: ({ messageId }: Finding) => `<${messageId}>` },
    ...more,
  });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

function textOf(file: ExportedFile): string {
  if (!('text' in file)) throw new Error('no text');
  return file.text;
}
