import type { FileContents, PackageParts, Replacement, TextDocument } from '../../src/core/formats/format';
import { docx } from '../../src/core/formats/docx/docx';

const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of WordprocessingML. */
export function wordPart(root: string, content: string): string {
  return `<w:${root} xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`;
}

/**
 * A Word document with this body. `<p>…</p>` is a paragraph, and within it `[words]` a run, `[b:words]` a bold one; all else is as in the
 * file. `more` are other parts, by what they are: `footnotes`, `styles`, `header`.
 */
export function wordDocument(body: string, more: Readonly<Record<string, string>> = {}): FileContents {
  const relations = Object.keys(more).map(
    (kind) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`,
  );
  const parts = new Map<string, string>([
    ['[Content_Types].xml', TYPES],
    [
      '_rels/.rels',
      `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', wordPart('document', `<w:body>${written(body)}</w:body>`)],
    ['word/_rels/document.xml.rels', `<Relationships>${relations.join('')}</Relationships>`],
    ...Object.entries(more).map(([kind, text]) => [`word/${kind}.xml`, written(text)] as const),
  ]);
  return { path: 'text.docx', text: '', parts: packageOf(parts) };
}

/** Parts as a package that was opened. */
export function packageOf(parts: ReadonlyMap<string, string>): PackageParts {
  return { names: [...parts.keys()], text: (name) => parts.get(name) ?? null };
}

function written(body: string): string {
  return body
    .replace(/<(\/?)p>/g, '<$1w:p>')
    .replace(/\[(?:([a-z]+):)?([^\]]*)\]/g, (_, format: string | undefined, words: string) => {
      const properties = format === undefined ? '' : `<w:rPr><w:${format}/></w:rPr>`;
      return `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    });
}

/** What is read of a Word document. */
export function readWord(contents: FileContents): TextDocument {
  const document = docx.read(contents, 'target');
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

/** The paragraphs as lines, tags as their markup; of another kind than a paragraph: `heading: …`. */
export function wordLines(contents: FileContents): string[] {
  const { text, blocks, tags } = readWord(contents);
  return blocks.map(({ from, to, kind }) => {
    const words = [...text.slice(from, to)]
      .map((character) => tags.find((tag) => tag.character === character)?.markup ?? character)
      .join('');
    return kind === 'paragraph' ? words : `${kind}: ${words}`;
  });
}

/** The replacements that `before → after` asks for; `<1>` is the first tag of the document. */
export function wordChanges(contents: FileContents, changes: readonly string[]): Replacement[] {
  const { text, tags } = readWord(contents);
  const tagged = (words: string): string =>
    words.replace(/<(\d)>/g, (_, number: string) => tags[Number(number) - 1]!.character);
  return changes.map((change) => {
    const [before = '', after = ''] = change.split('→').map((side) => tagged(side.trim()));
    const from = text.indexOf(before);
    if (from < 0) throw new Error(`“${before}” is not in the document`);
    return { from, to: from + before.length, text: after.replaceAll('¶', '\n') };
  });
}

/** The body after changes, in the notation of `wordDocument` as far as it goes. */
export function wordAfter(contents: FileContents, ...changes: readonly string[]): string {
  const made = docx.write(contents, wordChanges(contents, changes), { encodes: () => true });
  if (!made.ok || !('parts' in made.value)) throw new Error('not written');
  return shownBody(made.value.parts.get('word/document.xml') ?? contents.parts!.text('word/document.xml')!);
}

/** A body as tests read it. */
export function shownBody(part: string): string {
  return part
    .replace(/^<w:document[^>]*><w:body>|<\/w:body><\/w:document>$/g, '')
    .replace(
      /<w:r>(?:<w:rPr><w:(\w+)\/><\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/g,
      (_, format: string | undefined, words: string) => (format === undefined ? `[${words}]` : `[${format}:${words}]`),
    )
    .replace(/<(\/?)w:p>/g, '<$1p>');
}
