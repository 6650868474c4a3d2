import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fault, type Fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { FileContents } from '../format';
import type { XmlDocument, XmlElement } from './xml-element';
import { brokenFormat, parserProblem, type XmlProblem } from './xml-fault';
import { bareAmpersand } from './xml-text';

/** What an XML file may have: well above what real files need, well below what would hang or fill the memory. */
export const XML_LIMITS = { depth: 256, attributes: 1_000, token: 10_000_000 } as const;

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
/** In pieces, so that a fault at the beginning of a long file ends the reading, and no token grows without bound. */
const PIECE = 1 << 16;

/** How much of a text is kept. */
export interface ParseOptions {
  /** Elements of these local names are kept without their children, which a file may have by the million. */
  readonly leaves?: ReadonlySet<string>;
}

/**
 * The elements of an XML text with their places. Fails with `format-broken` where it is not well formed, and with `format-limit`
 * beyond `XML_LIMITS`. A DOCTYPE may name an outer DTD, which is never loaded; one with declarations of its own is refused, so
 * there are no entities but the five of XML.
 */
export function parseXml(path: string, text: string, { leaves = NONE }: ParseOptions = {}): Result<XmlDocument> {
  try {
    return success({ path, text, root: new TreeBuilder(path, text, leaves).build() });
  } catch (error) {
    if (error instanceof Refusal) return failure(error.fault);
    throw error;
  }
}

/** `parseXml` for a file that is read in order to be written: it is parsed once for as long as somebody holds these contents. */
export function parseXmlFile(contents: FileContents): Result<XmlDocument> {
  const known = parsed.get(contents);
  if (known !== undefined) return success(known);
  const document = parseXml(contents.path, contents.text);
  if (document.ok) parsed.set(contents, document.value);
  return document;
}

const parsed = new WeakMap<FileContents, XmlDocument>();

/** Ends the parsing from within the parser; never leaves this file. */
class Refusal extends Error {
  readonly fault: Fault;

  constructor(reason: Fault) {
    super(reason.code);
    this.fault = reason;
  }
}

interface OpenElement extends XmlElement {
  readonly content: { readonly from: number; to: number };
}

const NO_ATTRIBUTES: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();

class TreeBuilder {
  private readonly parser = new SaxesParser({ position: true, xmlns: false });
  private readonly open: OpenElement[] = [];
  private readonly names = new Map<string, string>();
  private root: XmlElement | null = null;
  /** Where the last token ended, to see how long the present one grows. */
  private tokenFrom = 0;
  /** How many elements within a leaf are open. */
  private depthInLeaf = 0;
  private readonly path: string;
  private readonly text: string;
  private readonly leaves: ReadonlySet<string>;

  constructor(path: string, text: string, leaves: ReadonlySet<string>) {
    this.path = path;
    this.text = text;
    this.leaves = leaves;
    const { parser } = this;
    parser.on('error', (error) => this.refused(error.message));
    parser.on('doctype', (doctype) => this.doctype(doctype));
    parser.on('opentag', (tag) => this.opened(tag));
    parser.on('closetag', (tag) => this.closed(tag.isSelfClosing));
    const passed = (): void => this.passed();
    parser.on('text', passed);
    parser.on('cdata', passed);
    parser.on('comment', passed);
    parser.on('processinginstruction', passed);
  }

  build(): XmlElement {
    const { parser, text } = this;
    for (let from = 0; from < text.length; from += PIECE) {
      parser.write(text.slice(from, from + PIECE));
      if (parser.position - this.tokenFrom > XML_LIMITS.token) this.beyond('token');
    }
    parser.close();
    return this.root ?? this.broken({ offset: text.length, detail: 'xml-root' });
  }

  private passed(): void {
    const at = this.parser.position;
    if (at - this.tokenFrom > XML_LIMITS.token) this.beyond('token');
    this.tokenFrom = at;
  }

  private doctype(doctype: string): void {
    this.passed();
    if (!declaresNothing(doctype))
      this.broken({ offset: Math.max(0, this.text.indexOf('<!DOCTYPE')), detail: 'xml-internal-dtd' });
  }

  private refused(message: string): never {
    const offset = Math.max(0, this.parser.position - 1);
    // The parser looks for the end of a reference up to the next semicolon, and then complains of something else far behind.
    const bare = bareAmpersand(this.text.slice(0, offset + 1));
    if (bare !== null) return this.broken({ offset: bare, detail: 'xml-ampersand' });
    const problem = parserProblem(message, offset);
    const isReference = problem.detail === 'xml-entity' || problem.detail === 'xml-character-reference';
    return this.broken(isReference ? { ...problem, offset: this.text.lastIndexOf('&', offset) } : problem);
  }

  private opened(tag: SaxesTagPlain): void {
    this.passed();
    if (this.open.length + this.depthInLeaf >= XML_LIMITS.depth) this.beyond('depth');
    const parent = this.open.at(-1) ?? null;
    if (parent !== null && this.leaves.has(parent.local)) {
      this.depthInLeaf += 1;
      return;
    }
    const end = this.parser.position;
    const from = this.text.lastIndexOf('<', end - 1);
    const attributes = this.attributesOf(tag);
    const prefixes = this.prefixesOf(attributes, parent, from);
    const name = this.interned(tag.name);
    const [prefix, local] = this.partsOf(name, from);
    const namespace = prefix === '' ? (prefixes.get('') ?? '') : this.namespaceOf(prefix, prefixes, from);
    this.checkAttributes(attributes, prefixes, from);
    const element: OpenElement = {
      name,
      local,
      namespace,
      parent,
      children: [],
      attributes,
      prefixes,
      from,
      content: { from: end, to: end },
      to: end,
    };
    if (parent === null) this.root = element;
    else parent.children.push(element);
    this.open.push(element);
  }

  private closed(isOneTag: boolean): void {
    this.passed();
    if (this.depthInLeaf > 0) {
      this.depthInLeaf -= 1;
      return;
    }
    const element = this.open.pop();
    if (element === undefined || isOneTag) return;
    const end = this.parser.position;
    element.to = end;
    element.content.to = this.text.lastIndexOf('<', end - 1);
  }

  private attributesOf(tag: SaxesTagPlain): readonly string[] {
    const names = Object.keys(tag.attributes);
    if (names.length === 0) return NO_ATTRIBUTES;
    if (names.length > XML_LIMITS.attributes) this.beyond('attributes');
    // As long as it has to be: one that grows has room for seventeen, which is a lot in a file of 100,000 units.
    const attributes = new Array<string>(names.length * 2);
    for (const [index, name] of names.entries()) {
      attributes[index * 2] = this.interned(name);
      attributes[index * 2 + 1] = tag.attributes[name]!;
    }
    return attributes;
  }

  private prefixesOf(
    attributes: readonly string[],
    parent: XmlElement | null,
    offset: number,
  ): ReadonlyMap<string, string> {
    const inherited = parent?.prefixes ?? OUTER_PREFIXES;
    let own: Map<string, string> | null = null;
    for (let index = 0; index < attributes.length; index += 2) {
      const name = attributes[index]!;
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      const uri = attributes[index + 1]!.trim();
      const isReserved =
        prefix === 'xmlns' || (prefix === 'xml') !== (uri === XML_NAMESPACE) || uri === XMLNS_NAMESPACE;
      if (isReserved || (prefix !== '' && uri === ''))
        this.broken({ offset, detail: 'xml-prefix', data: { name: prefix } });
      own ??= new Map(inherited);
      own.set(prefix, this.interned(uri));
    }
    return own ?? inherited;
  }

  private checkAttributes(attributes: readonly string[], prefixes: ReadonlyMap<string, string>, offset: number): void {
    let expanded: Set<string> | null = null;
    for (let index = 0; index < attributes.length; index += 2) {
      const name = attributes[index]!;
      if (!name.includes(':') || name.startsWith('xmlns:')) continue;
      const [prefix, local] = this.partsOf(name, offset);
      const whole = `${this.namespaceOf(prefix, prefixes, offset)} ${local}`;
      expanded ??= new Set();
      if (expanded.has(whole)) this.broken({ offset, detail: 'xml-attribute-twice', data: { name } });
      expanded.add(whole);
    }
  }

  private partsOf(name: string, offset: number): readonly [prefix: string, local: string] {
    const colon = name.indexOf(':');
    if (colon < 0) return ['', name];
    const local = this.interned(name.slice(colon + 1));
    if (colon === 0 || local === '' || local.includes(':')) this.broken({ offset, detail: 'xml-name', data: { name } });
    return [this.interned(name.slice(0, colon)), local];
  }

  private namespaceOf(prefix: string, prefixes: ReadonlyMap<string, string>, offset: number): string {
    return prefixes.get(prefix) ?? this.broken({ offset, detail: 'xml-prefix', data: { name: prefix } });
  }

  /** One string for equal names: those of the parser are slices that would keep its pieces in memory. */
  private interned(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, name);
    return name;
  }

  private beyond(limit: keyof typeof XML_LIMITS): never {
    throw new Refusal(fault('format-limit', { path: this.path, limit: `xml-${limit}`, most: XML_LIMITS[limit] }));
  }

  private broken(problem: XmlProblem): never {
    throw new Refusal(brokenFormat(this.path, this.text, problem));
  }
}

/** A real DOCTYPE names a few files; only an attack is longer. */
const LONGEST_DOCTYPE = 10_000;
/** A DOCTYPE with brackets between which nothing is declared. */
const EMPTY_BRACKETS = /^(?:[^["']|"[^"]*"|'[^']*')*\[(?:\s|<!--(?:(?!--)[^])*-->|<\?(?:(?!\?>)[^])*\?>)*\]\s*$/;

function declaresNothing(doctype: string): boolean {
  if (!doctype.replace(/"[^"]*"|'[^']*'/g, '').includes('[')) return true;
  return doctype.length <= LONGEST_DOCTYPE && EMPTY_BRACKETS.test(doctype);
}

const OUTER_PREFIXES: ReadonlyMap<string, string> = new Map([['xml', XML_NAMESPACE]]);
