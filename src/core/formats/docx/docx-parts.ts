import { success, type Result } from '../../result';
import type { FileContents, PackageParts } from '../format';
import { parseXml } from '../xml/parse-xml';
import { attribute, elementsWithin, type XmlDocument } from '../xml/xml-element';

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
  const main = related(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const names = [{ name: main, isFurniture: false }];
  const relations = related(parts, main);
  for (const kind of KINDS) {
    for (const { type, target } of relations) {
      const isKnown = names.some(({ name }) => name === target);
      if (type === kind && !isKnown) names.push({ name: target, isFurniture: kind === 'header' || kind === 'footer' });
    }
  }
  const texts: TextPart[] = [];
  for (const { name, isFurniture } of names) {
    const text = parts.text(name);
    if (text === null) continue;
    const document = parseXml(`${path} (${name})`, text);
    if (!document.ok) return document;
    texts.push({ name, document: document.value, isFurniture });
  }
  if (texts[0]?.name !== main) return success(null);
  const stylesName = relations.find(({ type }) => type === 'styles')?.target;
  const stylesText = stylesName === undefined ? null : parts.text(stylesName);
  const styles = stylesText === null ? null : parseXml(`${path} (${stylesName!})`, stylesText);
  return success({ texts, styles: styles?.ok === true ? styles.value : null });
}

interface Relation {
  /** The last step of its type. */
  readonly type: string;
  /** The part, from the root of the package. */
  readonly target: string;
}

/** What a part (the package itself: '') is related to within the package; what lies outside is never followed. */
function related(parts: PackageParts, name: string): Relation[] {
  const slash = name.lastIndexOf('/');
  const folder = name.slice(0, slash + 1);
  const text = parts.text(`${folder}_rels/${name.slice(slash + 1)}.rels`);
  const document = text === null ? null : parseXml(name, text);
  if (document?.ok !== true) return [];
  return [...elementsWithin(document.value.root)].flatMap((element): Relation[] => {
    const [type, target] = [attribute(element, 'Type'), attribute(element, 'Target')];
    if (type === null || target === null || attribute(element, 'TargetMode') === 'External') return [];
    return [{ type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) }];
  });
}

function resolved(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
