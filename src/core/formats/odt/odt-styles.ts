import type { SegmentKind } from '../../segments/segment';
import { elementsWithin, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { odtAttribute, odtName } from './odt-names';

interface Style {
  readonly parent: string | null;
  /** Its properties of text by their names with the usual prefixes. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Styles that make a paragraph a heading or a caption, themselves or through what they are based on. */
const HEADINGS = /^(?:title|subtitle|heading)/i;
const CAPTIONS = /^(?:caption|illustration|figure|drawing|table$)/i;
/** Properties that nobody sees: marks of editing sessions, and languages. */
const UNSEEN =
  /:(?:rsid|paragraph-rsid|language|country|language-asian|country-asian|language-complex|country-complex)$/;
/** Rings of styles end somewhere. */
const MOST_STEPS = 20;

/** What the styles of a document make of its paragraphs and spans. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>();

  constructor(documents: readonly XmlDocument[]) {
    for (const { root } of documents) {
      for (const element of elementsWithin(root)) if (odtName(element) === 'style:style') this.add(element);
    }
  }

  /** What a paragraph of a style is. */
  kindOf(style: string | null): SegmentKind {
    for (const name of this.lineage('paragraph', style)) {
      if (HEADINGS.test(name)) return 'heading';
      if (CAPTIONS.test(name)) return 'caption';
    }
    return 'paragraph';
  }

  /** What people call the look of a span: `b`, `i`, `sup` …, or `span`; null where nobody sees it. */
  lookOf(style: string | null): string | null {
    const lineage = this.lineage('text', style);
    const properties = new Map<string, string>();
    for (const name of lineage.reverse()) {
      if (/^(?:Strong|Bold)/i.test(name)) properties.set('fo:font-weight', 'bold');
      if (/^Emphasis/i.test(name)) properties.set('fo:font-style', 'italic');
      const own = this.styles.get(`text ${name}`);
      for (const [property, value] of own?.properties ?? []) properties.set(property, value);
    }
    const is = (property: string, pattern: RegExp): boolean => pattern.test(properties.get(property) ?? '');
    if (is('fo:font-weight', /^(?:bold|[6-9]00)$/)) return 'b';
    if (is('fo:font-style', /^(?:italic|oblique)$/)) return 'i';
    if (is('style:text-underline-style', /^(?!none)./)) return 'u';
    if (is('style:text-line-through-style', /^(?!none)./)) return 's';
    if (is('style:text-position', /^(?:super|[1-9])/)) return 'sup';
    if (is('style:text-position', /^(?:sub|-)/)) return 'sub';
    const isKnown = style !== null && this.styles.has(`text ${style}`);
    const isUnseen = [...properties.keys()].every((property) => UNSEEN.test(property));
    return isKnown && isUnseen && lineage.length === 1 ? null : 'span';
  }

  private add(element: XmlElement): void {
    const name = odtAttribute(element, 'style:name');
    const family = odtAttribute(element, 'style:family');
    if (name === null || family === null) return;
    const properties = new Map<string, string>();
    for (const child of element.children) {
      if (odtName(child) !== 'style:text-properties') continue;
      for (let index = 0; index < child.attributes.length; index += 2) {
        const written = child.attributes[index]!;
        const local = written.slice(written.indexOf(':') + 1);
        const known = ['fo', 'style'].find((group) => odtAttribute(child, `${group}:${local}`) !== null);
        if (!written.startsWith('xmlns')) properties.set(`${known ?? 'other'}:${local}`, child.attributes[index + 1]!);
      }
    }
    this.styles.set(`${family} ${name}`, { parent: odtAttribute(element, 'style:parent-style-name'), properties });
  }

  /** The names of a style and of those that it is based on. */
  private lineage(family: string, style: string | null): string[] {
    const names: string[] = [];
    for (let name = style; name !== null && names.length < MOST_STEPS;) {
      names.push(name);
      name = this.styles.get(`${family} ${name}`)?.parent ?? null;
    }
    return names;
  }
}
