import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  type TreeAdapter,
} from 'parse5';
import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';

export type HtmlElement = Tree.Element;
export type HtmlNode = Tree.ChildNode;

/** Deeper nesting than any page has; what walks the tree may then call itself. */
const DEEPEST = 400;

/** The tree of a page with the places of its nodes (UTF-16 offsets into the text behind its BOM). Fails for one that is nested too deep. */
export function parseHtml(path: string, text: string): Result<Tree.Document> {
  const document = parsed(text);
  return document === null || isTooDeep(document)
    ? failure(fault('format-limit', { path, limit: 'xml-depth', most: DEEPEST }))
    : success(document);
}

/** Ends the parsing from within the parser; never leaves this file. */
class TooDeep extends Error {}

/** The tree of a page; null where too many elements are open at once, which is seen before the rest of it is built. */
function parsed(text: string): Tree.Document | null {
  let open = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      open += 1;
      if (open > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => {
      open -= 1;
    },
  };
  try {
    return parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** The children of a node; what is inside a template is none of the page. */
export function childrenOf(node: Tree.Node): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function isElement(node: Tree.Node): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

/** The value of an attribute; null if it is not there. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** What is put elsewhere than where it stands, as in a table, may be deeper than what is open. */
function isTooDeep(document: Tree.Document): boolean {
  let level: readonly Tree.Node[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}
