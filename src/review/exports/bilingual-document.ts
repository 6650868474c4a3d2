import type { ExportInput } from '../../core/exports/exporter';
import { segmentsWithText } from '../../core/exports/segment-rows';
import { writtenOut } from '../../core/formats/written-out';
import { REVISION_PROPERTY } from '../../core/formats/docx/bilingual-docx';
import { newDocument, newParagraph } from '../../core/formats/docx/new-document';
import { runElement, textElement } from '../../core/formats/docx/write-runs';
import { notesCell } from '../../core/formats/table/cell-text';
import type { Segment } from '../../core/segments/segment';
import type { Translator } from '../../i18n/translator';
import { findingsBySegment } from './findings-by-segment';

/** The widths of the columns in twentieths of a point; together those of a landscape page of A4 between its margins. */
const WIDTHS = [700, 3400, 2900, 3500, 1350, 1388, 1900];

/**
 * The segments as a table in a Word document, for a colleague without the program: she changes the cells of the English and of the notes;
 * `bilingual-docx` reads it again.
 */
export function bilingualDocument(input: ExportInput, translator: Translator): ReadonlyMap<string, string> {
  const { t } = translator;
  const findings = findingsBySegment(input.findings);
  const columns = ['source', 'machine', 'target', 'state', 'notes', 'findings'] as const;
  const heading = ['ID', ...columns.map((column) => t(`exports.${column}`))].map((text) =>
    cell(text, 'en-US', '<w:b/>'),
  );
  const rows = segmentsWithText(input.segments).map((segment) => {
    const said = (findings.get(segment.id) ?? []).map((finding) => input.words.finding(finding));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellsOf(segment, said, translator).join('')}</w:tr>`;
  });
  const table =
    `<w:tbl>${TABLE}<w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heading.map((each, index) => each(index)).join('')}</w:tr>${rows.join('')}</w:tbl>`;
  const body = [
    newParagraph(input.title, 'heading', true),
    newParagraph(t('exports.howToFillDocument'), 'caption'),
    table,
  ];
  const custom = { [REVISION_PROPERTY]: input.revisions.length };
  // Word wants a paragraph behind a table.
  return newDocument(`${body.join('')}<w:p/>`, { ...input, custom, isLandscape: true });
}

function cellsOf(segment: Segment, findings: readonly string[], { t, language }: Translator): string[] {
  const { id, source, machine, target, state, notes, tags } = segment;
  const own = language === 'ru' ? 'ru-RU' : 'en-US';
  const quiet = '<w:color w:val="595959"/>';
  return [
    cell(id, 'en-US', quiet),
    cell(writtenOut(source, tags), 'ru-RU'),
    cell(writtenOut(machine, tags), 'en-US', quiet),
    cell(writtenOut(target, tags), 'en-US'),
    cell(t(`review.state.${state}`), own, quiet),
    cell(notesCell(notes, ''), own),
    cell(findings.join('\n'), own, quiet),
  ].map((each, index) => each(index));
}

/** A cell; its column decides how wide it is and whether it is one to fill in. */
function cell(text: string, language: string, format = ''): (column: number) => string {
  return (column) => {
    const properties = `<w:rPr>${format}<w:lang w:val="${language}"/></w:rPr>`;
    const lines = text.split('\n').map((line) => textElement('w:', line));
    const run = runElement('w:', properties, lines.join('<w:br/>'));
    const isField = column === 3 || column === 5;
    const shade = isField ? '<w:shd w:val="clear" w:color="auto" w:fill="EEF4FB"/>' : '';
    const width = `<w:tcW w:w="${String(WIDTHS[column])}" w:type="dxa"/>`;
    return `<w:tc><w:tcPr>${width}${shade}</w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>${run}</w:p></w:tc>`;
  };
}

const TABLE =
  `<w:tblPr><w:tblW w:w="${String(WIDTHS.reduce((sum, width) => sum + width, 0))}" w:type="dxa"/><w:tblBorders>` +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`)
    .join('') +
  '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>';
