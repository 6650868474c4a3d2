import { success, type Result } from '../../result';
import type { FileContents, PackageParts } from '../format';
import { parsePart, relationshipsOf, type Relationship } from '../xml/relationships';
import type { XmlDocument } from '../xml/xml-element';

/** A part of the package that holds paragraphs. */
export interface TextPart {
  readonly name: string;
  readonly document: XmlDocument;
  /** Headers and footers are repeated on every page. */
  readonly isFurniture: boolean;
}

/** The parts with text in reading order, and the one with the styles if there is one. */
export interface DocxParts {
  readonly texts: readonly TextPart[];
  readonly styles: XmlDocument | null;
}

/** The end of the types of relationships, which differ in their beginnings between strict and other documents. */
const KINDS = ['footnotes', 'endnotes', 'header', 'footer'] as const;

/** Whether a package is a Word document: its content types say so. */
export function isDocx({ parts }: FileContents): boolean {
  const types = parts?.text('[Content_Types].xml') ?? '';
  return /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled\.main\+xml/i.test(
    types,
  );
}

/** The parts of a Word document that hold text; null where its main part is missing. */
export function docxParts({ path, parts }: FileContents): Result<DocxParts | null> {
  if (parts === null) return success(null);
  const main = related(path, parts, '').find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
  const names = [{ name: main, isFurniture: false }];
  const relations = related(path, parts, main);
  for (const kind of KINDS) {
    for (const { type, part } of relations) {
      const isKnown = names.some(({ name }) => name.toLowerCase() === part.toLowerCase());
      if (type === kind && !isKnown) names.push({ name: part, isFurniture: kind === 'header' || kind === 'footer' });
    }
  }
  const texts: TextPart[] = [];
  for (const { name, isFurniture } of names) {
    const document = parsePart(path, parts, name);
    if (!document.ok) return document;
    if (document.value !== null) texts.push({ name, document: document.value, isFurniture });
  }
  if (texts[0]?.name !== main) return success(null);
  const stylesName = relations.find(({ type }) => type === 'styles')?.part;
  const styles = stylesName === undefined ? null : parsePart(path, parts, stylesName);
  return success({ texts, styles: styles?.ok === true ? styles.value : null });
}

/** What a part is related to; nothing where that cannot be read, since the text can be read without. */
function related(path: string, parts: PackageParts, part: string): readonly Relationship[] {
  const found = relationshipsOf(path, parts, part);
  return found.ok ? found.value : [];
}
