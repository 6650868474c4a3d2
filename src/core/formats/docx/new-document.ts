import type { SegmentKind } from '../../segments/segment';
import { encodeXml } from '../xml/xml-text';
import { runElement, textElement } from './write-runs';

/** What a new document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly time: string;
  /** Properties of our own, which other programs keep. */
  readonly custom?: Readonly<Record<string, number>>;
  readonly isLandscape?: boolean;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a new Word document with this body. */
export function newDocument(body: string, facts: DocumentFacts): ReadonlyMap<string, string> {
  const custom = facts.custom === undefined ? [] : [['docProps/custom.xml', customProperties(facts.custom)] as const];
  return new Map<string, string>([
    ['[Content_Types].xml', contentTypes(custom.length > 0)],
    ['_rels/.rels', packageRelations(custom.length > 0)],
    [
      'word/document.xml',
      `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}${section(facts)}</w:body></w:document>`,
    ],
    ['word/_rels/document.xml.rels', relations([['styles', `${OFFICE}/relationships/styles`, 'styles.xml']])],
    ['word/styles.xml', STYLES],
    ['docProps/core.xml', coreProperties(facts)],
    ...custom,
  ]);
}

/** A paragraph in the style of its kind; the first heading is that of the text. */
export function newParagraph(text: string, kind: SegmentKind, isFirst = false): string {
  const style = kind === 'heading' ? (isFirst ? 'Title' : 'Heading1') : kind === 'caption' ? 'Caption' : null;
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runElement('w:', '', textElement('w:', text))}</w:p>`;
}

function section({ isLandscape = false }: DocumentFacts): string {
  const size = isLandscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  const margin = isLandscape ? '850' : '1417';
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
  return `<w:sectPr><w:pgSz ${size}/><w:pgMar ${margins} w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
}

function contentTypes(hasCustom: boolean): string {
  const xml = 'application/vnd.openxmlformats-officedocument';
  const overrides = [
    ['/word/document.xml', `${xml}.wordprocessingml.document.main+xml`],
    ['/word/styles.xml', `${xml}.wordprocessingml.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...(hasCustom ? [['/docProps/custom.xml', `${xml}.custom-properties+xml`]] : []),
  ].map(([part, type]) => `<Override PartName="${part!}" ContentType="${type!}"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
}

function packageRelations(hasCustom: boolean): string {
  return relations([
    ['document', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ...(hasCustom ? [['custom', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'] as const] : []),
  ]);
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function coreProperties({ title, authors, time }: DocumentFacts): string {
  const moment = `${time.slice(0, 19)}Z`;
  const text = (value: string): string => encodeXml(value, { encodes: () => true, lineEnd: ' ' });
  const spaces =
    `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return (
    `${HEAD}<cp:coreProperties ${spaces}><dc:title>${text(title)}</dc:title>` +
    `<dc:creator>${text(authors.join('; '))}</dc:creator><dc:language>en</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`
  );
}

function customProperties(custom: Readonly<Record<string, number>>): string {
  const list = Object.entries(custom).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(index + 2)}" name="${name}"><vt:i4>${String(value)}</vt:i4></property>`,
  );
  const spaces = `xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"`;
  return `${HEAD}<Properties ${spaces}>${list.join('')}</Properties>`;
}

function style(id: string, name: string, properties: string, basedOn = 'Normal'): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/><w:next w:val="Normal"/>`;
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/>${properties}</w:style>`;
}

const heading = (size: number, before: number, level: string): string =>
  `<w:pPr><w:keepNext/><w:spacing w:before="${String(before)}" w:after="120"/>${level}</w:pPr><w:rPr><w:b/><w:sz w:val="${String(size)}"/></w:rPr>`;

const STYLES =
  `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-US"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style('Normal', 'Normal', '', '') +
  style('Title', 'Title', heading(36, 0, '')) +
  style('Heading1', 'heading 1', heading(28, 240, '<w:outlineLvl w:val="0"/>')) +
  style('Caption', 'caption', '<w:rPr><w:i/><w:sz w:val="20"/></w:rPr>') +
  style(
    'Cell',
    'Cell',
    '<w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
  ) +
  '</w:styles>';
