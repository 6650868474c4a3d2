import { success } from '../result';
import type { Segment } from '../segments/segment';
import type { SegmentExporter } from './exporter';
import { segmentsWithText } from './segment-rows';
import { writtenOut } from '../formats/written-out';

/** JSON lines: an object a segment. */
export const jsonLinesExport: SegmentExporter = {
  id: 'jsonl',
  extensions: ['jsonl', 'ndjson'],
  takes: 'segments',
  write({ segments }) {
    const lines = segmentsWithText(segments).map((segment) => `${JSON.stringify(segmentObject(segment))}\n`);
    return success({ text: lines.join('') });
  },
};

/** JSON: the review and its segments. */
export const jsonExport: SegmentExporter = {
  id: 'json',
  extensions: ['json'],
  takes: 'segments',
  write({ title, authors, time, sourceName, targetName, segments }) {
    const review = { title, authors, time, source: sourceName, target: targetName };
    const list = segmentsWithText(segments).map(segmentObject);
    return success({ text: `${JSON.stringify({ ...review, segments: list }, null, 2)}\n` });
  },
};

function segmentObject({ id, kind, source, machine, target, state, notes, tags }: Segment): object {
  const [russian, before, after] = [source, machine, target].map((text) => writtenOut(text, tags));
  return { id, kind, source: russian, machine: before, target: after, state, notes };
}
