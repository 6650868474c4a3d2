import type { FileContents } from '../../src/core/formats/format';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package as a format gets it. */
export function packageContents(parts: Readonly<Record<string, string>>, path: string): FileContents {
  return { path, text: '', parts: { names: Object.keys(parts), text: (name) => parts[name] ?? null } };
}

/** The parts of a workbook: what stands in each sheet's `sheetData`, by the sheets' names, and the strings that cells share. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  strings: readonly string[] = [],
): Record<string, string> {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => {
    const state = name.startsWith('hidden') ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${String(index + 1)}"${state} r:id="r${String(index)}"/>`;
  });
  const related = names.map((_, index) => {
    const target = `worksheets/sheet${String(index + 1)}.xml`;
    return `<Relationship Id="r${String(index)}" Type="${RELATIONSHIPS}/worksheet" Target="${target}"/>`;
  });
  return {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${sheets[name]!}</sheetData></worksheet>`,
      ]),
    ),
  };
}

/** A row of text cells from the column A on; a cell that begins with `<` is written as it is, an empty one is left out. */
export function sheetRow(number: number, ...cells: readonly string[]): string {
  const written = cells.map((cell, column) => {
    const reference = `${String.fromCharCode(65 + column)}${String(number)}`;
    if (cell === '' || cell.startsWith('<')) return cell;
    return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${String(number)}">${written.join('')}</row>`;
}
