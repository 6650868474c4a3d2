import { CUSTOM_PROPERTIES } from '../../formats/xlsx/custom-properties';
import { encodeXml } from '../../formats/xml/xml-text';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Numbers of the formats of cells in the part of styles. */
export const STYLES = { text: 1, heading: 2 } as const;

const TYPES = 'application/vnd.openxmlformats';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a workbook of one sheet says of itself; the time is ISO 8601 in UTC. */
export interface WorkbookFacts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly time: string;
  readonly sheet: string;
}

/** All parts of a workbook with one sheet, by their names; the same for the same review. */
export function packageParts({ title, authors, time, sheet }: WorkbookFacts): ReadonlyMap<string, string> {
  const escaped = (text: string): string => encodeXml(text, { encodes: () => true, lineEnd: ' ' });
  const moment = `${time.slice(0, 19)}Z`;
  const parts: readonly (readonly [name: string, content: string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relationships(TOP)],
    ['docProps/core.xml', coreProperties(escaped(title), escaped(authors.join(', ')), moment)],
    ['xl/workbook.xml', WORKBOOK],
    ['xl/_rels/workbook.xml.rels', relationships(WITHIN)],
    ['xl/styles.xml', STYLE_SHEET],
    ['xl/worksheets/sheet1.xml', sheet],
  ];
  return new Map(parts.map(([name, content]) => [name, `${DECLARATION}${content}`]));
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TOP: readonly (readonly [type: string, part: string])[] = [
  [`${DOCUMENT}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${DOCUMENT}/relationships/custom-properties`, CUSTOM_PROPERTIES],
];
const WITHIN: readonly (readonly [type: string, part: string])[] = [
  [`${DOCUMENT}/relationships/worksheet`, 'worksheets/sheet1.xml'],
  [`${DOCUMENT}/relationships/styles`, 'styles.xml'],
];

function relationships(list: readonly (readonly [type: string, part: string])[]): string {
  const all = list.map(
    ([type, part], index) => `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${part}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

const CONTENT_TYPES = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  `<Default Extension="rels" ContentType="${TYPES}-package.relationships+xml"/>`,
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}-officedocument.spreadsheetml.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}-officedocument.spreadsheetml.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}-officedocument.spreadsheetml.styles+xml"/>`,
  `<Override PartName="/docProps/core.xml" ContentType="${TYPES}-package.core-properties+xml"/>`,
  `<Override PartName="/${CUSTOM_PROPERTIES}" ContentType="${TYPES}-officedocument.custom-properties+xml"/>`,
  '</Types>',
].join('');

const WORKBOOK = [
  `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${DOCUMENT}/relationships">`,
  '<sheets><sheet name="Sverka" sheetId="1" r:id="rId1"/></sheets></workbook>',
].join('');

/** Cells are of the number format 49, text, so that what somebody types into them stays text. */
const STYLE_SHEET = [
  `<styleSheet xmlns="${MAIN_NAMESPACE}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

function coreProperties(title: string, authors: string, moment: string): string {
  const date = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${title}</dc:title><dc:creator>${authors}</dc:creator>`,
    `${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('');
}
