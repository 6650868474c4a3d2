import type { Finding } from '../../findings/finding';
import { CUSTOM_PROPERTIES, customProperties } from '../../formats/xlsx/custom-properties';
import { success } from '../../result';
import type { Segment } from '../../segments/segment';
import type { SegmentExporter, ExportWords } from '../exporter';
import { segmentRow, segmentsWithText } from '../segment-rows';
import { packageParts } from './package-parts';
import { sheetXml, type SheetColumn } from './sheet-xml';

/** The columns, in the order of the cells of `rowOf`; widths are in characters. */
const COLUMNS: readonly SheetColumn[] = [
  { key: 'id', width: 9 },
  { key: 'source', width: 52 },
  { key: 'machine', width: 52 },
  { key: 'target', width: 52 },
  { key: 'state', width: 14 },
  { key: 'notes', width: 32 },
  { key: 'findings', width: 48 },
  { key: 'kind', width: 20 },
];

/**
 * A workbook for a colleague: a segment a row, with states and kinds in words, all cells text, so that nothing in it is ever run as a formula. Read again it gives the
 * same segments, states, kinds and notes; what she changes in the English and the notes can be taken over.
 */
export const xlsxExport: SegmentExporter = {
  id: 'xlsx',
  extensions: ['xlsx'],
  takes: 'segments',
  showsFindings: true,
  write({ title, authors, time, segments, revisions, findings, words }) {
    const bySegment = new Map<string, Finding[]>();
    for (const finding of findings) {
      const others = bySegment.get(finding.segment);
      if (others === undefined) bySegment.set(finding.segment, [finding]);
      else others.push(finding);
    }
    const headings = COLUMNS.map(({ key }) => (key === 'id' ? 'ID' : words.label(key)));
    const rows = segmentsWithText(segments).map((segment) => rowOf(segment, bySegment.get(segment.id) ?? [], words));
    const parts = packageParts({ title, authors, time, sheet: sheetXml(COLUMNS, [headings, ...rows]) });
    return success({ parts: new Map([...parts, [CUSTOM_PROPERTIES, customProperties(revisions.length)]]) });
  },
};

function rowOf(segment: Segment, findings: readonly Finding[], words: ExportWords): string[] {
  const [id, , source, machine, target, , notes] = segmentRow(segment, ',') as [string, ...string[]];
  const [state, kind] = [words.label(`states.${segment.state}`), words.label(`kinds.${segment.kind}`)];
  const said = findings.map((finding) => words.finding(finding)).join('\n');
  return [id, source!, machine!, target!, state, notes!, said, kind];
}
