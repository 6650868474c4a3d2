import { parseTree, type Node, type ParseError } from 'jsonc-parser';

export type JsonNode = Node;

/** A JSON text as a tree of places, or where it is none (an offset). */
export type JsonTree = { readonly root: JsonNode } | { readonly brokenAt: number } | { readonly tooDeep: number };

/** Deeper than any list of texts; the parser calls itself once a level. */
const DEEPEST = 256;

/** Reads strict JSON: no comments, no commas at an end, nothing behind it. */
export function parseJson(text: string): JsonTree {
  const deep = placeTooDeep(text);
  if (deep !== null) return { tooDeep: deep };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) return { brokenAt: error.offset };
  return root === undefined ? { brokenAt: 0 } : { root };
}

/** Where lists and objects are nested too deep; null where they are not. */
function placeTooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > DEEPEST) return index;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return null;
}

/** The value of a property, by the first of these names that the object has; null for none. */
export function property(node: JsonNode, names: readonly string[]): JsonNode | null {
  for (const name of names) {
    for (const { children } of node.children ?? []) {
      if (children?.[0]?.value === name) return children[1] ?? null;
    }
  }
  return null;
}

/** The text of a string; null for another value. */
export function stringOf(node: JsonNode | null): string | null {
  return node?.type === 'string' ? String(node.value) : null;
}
