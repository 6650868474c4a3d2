import type { SegmentKind } from '../../segments/segment';
import type { XmlDocument, XmlElement } from '../xml/xml-element';
import { wordAttribute, wordChild, wordName } from './docx-names';

/** What paragraphs are, by their style. */
export type KindOfParagraph = (paragraph: XmlElement) => SegmentKind;

/** Reads from the styles of a document which are headings and captions: by their names, their levels and what they are based on. */
export function paragraphKinds(styles: XmlDocument | null): KindOfParagraph {
  const known = new Map<string, { readonly kind: SegmentKind; readonly basedOn: string | null }>();
  for (const style of styles?.root.children ?? []) {
    if (wordName(style) !== 'style') continue;
    const id = wordAttribute(style, 'styleId');
    const name = valueOf(wordChild(style, 'name')) ?? '';
    const properties = wordChild(style, 'pPr');
    const level = properties === null ? null : valueOf(wordChild(properties, 'outlineLvl'));
    if (id === null) continue;
    const isHeading = /^(?:heading|заголовок)\b|^title$/i.test(name) || (level !== null && Number(level) < 9);
    const isCaption = /^caption$|^название объекта$/i.test(name);
    const kind = isHeading ? 'heading' : isCaption ? 'caption' : 'paragraph';
    known.set(id, { kind, basedOn: valueOf(wordChild(style, 'basedOn')) });
  }
  const ofStyle = (id: string): SegmentKind => {
    let next: string | null = id;
    // Styles of a damaged document may be based on each other in a ring.
    for (let step = 0; next !== null && step < 20; step += 1) {
      const style = known.get(next);
      if (style === undefined) break;
      if (style.kind !== 'paragraph') return style.kind;
      next = style.basedOn;
    }
    return 'paragraph';
  };
  return (paragraph) => {
    const properties = wordChild(paragraph, 'pPr');
    if (properties === null) return 'paragraph';
    const level = valueOf(wordChild(properties, 'outlineLvl'));
    if (level !== null && Number(level) < 9) return 'heading';
    const style = valueOf(wordChild(properties, 'pStyle'));
    return style === null ? 'paragraph' : ofStyle(style);
  };
}

function valueOf(element: XmlElement | null): string | null {
  return element === null ? null : wordAttribute(element, 'val');
}
