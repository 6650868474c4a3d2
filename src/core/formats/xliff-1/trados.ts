import type { Replacement } from '../format';
import { setAttribute } from '../xml/edit-attributes';
import { attribute, elementsWithin, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { textWithin, type XmlWriting } from '../xml/xml-text';
import type { Dialect, UnitPlace, UnitState } from './dialect';
import { standardState, standardStateChanges } from './standard';

const NAMESPACE = 'http://sdl.com/FileTypes/SdlXliff/1.0';
const APPROVED: readonly (string | null)[] = ['ApprovedTranslation', 'ApprovedSignOff'];

/**
 * The states of Trados Studio: `conf` of `sdl:seg`. A translator's “Translated” is what a review begins with; a reviewer's
 * approval is a confirmation.
 */
export const trados: Dialect = {
  recognises: (text) => text.includes(NAMESPACE),
  reader(document) {
    const comments = commentsOfFile(document);
    return {
      stateOf(place) {
        const definition = definitionOf(place);
        if (definition === null) return standardState(place);
        return APPROVED.includes(attribute(definition, 'conf')) ? 'confirmed' : 'untouched';
      },
      commentsOf: ({ source, target }) => [source, target].flatMap((content) => commentsIn(content, comments)),
    };
  },
  stateChanges(text: string, states: readonly UnitState[], writing: XmlWriting): Replacement[] {
    if (states.every(({ place }) => definitionOf(place) === null)) return standardStateChanges(text, states, writing);
    return states.flatMap(({ place, before, after }) => {
      const definition = definitionOf(place);
      if (definition === null || (before === 'confirmed') === (after === 'confirmed')) return [];
      const conf = after === 'confirmed' ? 'ApprovedTranslation' : 'Translated';
      return setAttribute(text, definition, 'conf', conf, writing);
    });
  },
};

/** The `sdl:seg` of a segment; null where the file has none. */
function definitionOf({ transUnit, mid }: UnitPlace): XmlElement | null {
  const list = transUnit.children.find(({ local, namespace }) => local === 'seg-defs' && namespace === NAMESPACE);
  return list?.children.find((one) => one.local === 'seg' && attribute(one, 'id') === mid) ?? null;
}

/** The comments of a file by their ids. */
function commentsOfFile({ text, root }: XmlDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const info = root.children.find(({ local, namespace }) => local === 'doc-info' && namespace === NAMESPACE);
  if (info === undefined) return found;
  for (const element of elementsWithin(info)) {
    const id = element.local === 'cmt-def' ? attribute(element, 'id') : null;
    if (id === null) continue;
    const comments = [...elementsWithin(element)].filter(({ local }) => local === 'Comment');
    found.set(id, comments.map((comment) => textWithin(text, comment).trim()).filter(Boolean));
  }
  return found;
}

function commentsIn(content: XmlElement | null, comments: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (content === null || comments.size === 0) return [];
  return [...elementsWithin(content)].flatMap((element) => {
    if (element.local !== 'mrk' || attribute(element, 'mtype') !== 'x-sdl-comment') return [];
    return comments.get(attribute(element, 'sdl:cid') ?? '') ?? [];
  });
}
