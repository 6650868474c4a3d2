import { writeCell } from '../formats/table/cell-text';
import { success } from '../result';
import type { SegmentExporter } from './exporter';
import { segmentRow, SEGMENT_COLUMNS, segmentsWithText } from './segment-rows';

/** CSV (RFC 4180) with a BOM, by which spreadsheets know UTF-8; texts that look like formulas are made safe. */
export const csvExport = delimitedExport('csv', ',', '\uFEFF');

/** TSV: tabs between the cells, blanks in place of tabs and line ends within them. */
export const tsvExport = delimitedExport('tsv', '\t', '');

function delimitedExport(id: string, delimiter: string, mark: string): SegmentExporter {
  return {
    ...{ id, extensions: [id], takes: 'segments' as const },
    write({ segments }) {
      const rows = [SEGMENT_COLUMNS, ...segmentsWithText(segments).map((segment) => segmentRow(segment, delimiter))];
      const lines = rows.map((row) => `${row.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`);
      return success({ text: mark + lines.join('') });
    },
  };
}
