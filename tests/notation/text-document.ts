import type { DocumentFormat, FileContents, Replacement } from '../../src/core/formats/format';
import { odt } from '../../src/core/formats/odt/odt';
import { packageContents } from './workbook';

const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns';
const PREFIXES = ['office', 'text', 'table', 'style', 'draw'].map(
  (name) => ` xmlns:${name}="${NAMESPACE}:${name}:1.0"`,
);
const HEAD = `<office:document-content${PREFIXES.join('')} xmlns:fo="${NAMESPACE}:xsl-fo-compatible:1.0" xmlns:loext="urn:x">`;

/** The styles that the texts of tests may use: `B` bold, `I` italic, `N` that nobody sees, `P` a title. */
const STYLES = [
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
  '<style:style style:name="N" style:family="text"><style:text-properties loext:rsid="1"/></style:style>',
  '<style:style style:name="P" style:family="paragraph" style:parent-style-name="Title"/>',
].join('');

/** A text document by what stands in its body. */
export function textDocument(body: string, more: Readonly<Record<string, string>> = {}): FileContents {
  const styles = `<office:automatic-styles>${STYLES}</office:automatic-styles>`;
  const content = `${HEAD}${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const mimetype = 'application/vnd.oasis.opendocument.text';
  return packageContents({ mimetype, 'content.xml': content, ...more }, 'text.odt');
}

/** The part with the styles of a document whose pages have headers and footers: what stands in each, by its name. */
export function pageStyles(furniture: Readonly<Record<string, string>>): Record<string, string> {
  const written = Object.entries(furniture).map(([name, body]) => {
    const [element, display] = name.split(' ');
    return `<style:${element!}${display === 'off' ? ' style:display="false"' : ''}>${body}</style:${element!}>`;
  });
  const page = `<style:master-page style:name="Standard">${written.join('')}</style:master-page>`;
  const head = HEAD.replace('document-content', 'document-styles');
  return { 'styles.xml': `${head}<office:master-styles>${page}</office:master-styles></office:document-styles>` };
}

/** The paragraphs that are read of a document, with tags as `<b>`; another kind than a paragraph stands before it. */
export function paragraphLines(contents: FileContents, format: DocumentFormat = odt): string[] {
  const read = format.read(contents, 'target');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { text, blocks, tags } = read.value;
  return blocks.map(({ from, to, kind }) => {
    let shown = kind === 'paragraph' ? '' : `${kind}: `;
    for (let at = from; at < to; at += 1) shown += tags.find((tag) => tag.at === at)?.markup ?? text[at]!;
    return shown;
  });
}

/** The body of a document with replacements made; `edit` gives them for the text that was read. */
export function editedBody(contents: FileContents, edit: (text: string) => readonly Replacement[]): string {
  const now = editedDocument(contents, edit).parts!.text('content.xml')!;
  return /<office:text>(.*)<\/office:text>/s.exec(now)![1]!;
}

/** The document with replacements made. */
export function editedDocument(contents: FileContents, edit: (text: string) => readonly Replacement[]): FileContents {
  const read = odt.read(contents, 'target');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const written = odt.write(contents, edit(read.value.text), { encodes: () => true });
  if (!written.ok || !('parts' in written.value)) throw new Error('not written');
  const { parts } = written.value;
  return { ...contents, parts: { ...contents.parts!, text: (name) => parts.get(name) ?? contents.parts!.text(name) } };
}

/** The replacement of some words, which stand in a text once. */
export function replacing(words: string, by: string): (text: string) => Replacement[] {
  return (text) => {
    const from = text.indexOf(words);
    if (from < 0) throw new Error(`no “${words}” in “${text}”`);
    return [{ from, to: from + words.length, text: by }];
  };
}
