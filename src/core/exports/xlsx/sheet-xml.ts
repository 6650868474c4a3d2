import { lettersOf, referenceOf } from '../../formats/xlsx/cell-reference';
import { writeRuns } from '../../formats/xlsx/text-runs';
import { MAIN_NAMESPACE, STYLES } from './package-parts';

/** A column of the sheet. */
export interface SheetColumn {
  /** `exports.<key>` of i18n names it. */
  readonly key: string;
  /** In characters of the usual size. */
  readonly width: number;
}

/** A sheet whose first row stays in view and can be filtered by; empty cells are left out. */
export function sheetXml(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): string {
  const last = `${lettersOf(columns.length - 1)}${String(rows.length)}`;
  const widths = columns.map(({ width }, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" style="${String(STYLES.text)}" customWidth="1"/>`;
  });
  return [
    `<worksheet xmlns="${MAIN_NAMESPACE}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">',
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    '<selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`,
    ...rows.map((cells, row) => rowXml(cells, row)),
    `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('');
}

function rowXml(cells: readonly string[], row: number): string {
  const style = String(row === 0 ? STYLES.heading : STYLES.text);
  const written = cells.flatMap((text, column) => {
    if (text === '') return [];
    const reference = referenceOf({ row, column });
    return [`<c r="${reference}" s="${style}" t="inlineStr"><is>${writeRuns([{ text, properties: '' }], '')}</is></c>`];
  });
  return `<row r="${String(row + 1)}">${written.join('')}</row>`;
}
