import type { SegmentState } from '../../segments/segment';
import { attribute, child, childrenNamed, elementsWithin, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { textWithin } from '../xml/xml-text';
import { holdsText, kindNamed, type XmlUnit } from '../xml/xml-units';
import { SUB_STATES } from './namespaces';

/** One segment of an XLIFF 2 file. */
export interface Xliff2Unit extends XmlUnit {
  readonly unit: XmlElement;
  readonly segment: XmlElement;
}

/** The segments that are to be translated and have a text, in the order of the file. */
export function readUnits(document: XmlDocument): Xliff2Unit[] {
  const units: Xliff2Unit[] = [];
  for (const file of childrenNamed(document.root, 'file')) collect(document.text, file, true, units);
  return units;
}

function collect(text: string, holder: XmlElement, isTranslated: boolean, units: Xliff2Unit[]): void {
  const translates = attribute(holder, 'translate');
  const translated = translates === null ? isTranslated : translates === 'yes';
  if (holder.local === 'unit') {
    if (translated) units.push(...segmentsOf(text, holder));
    return;
  }
  for (const inner of holder.children) {
    if (inner.namespace === holder.namespace && (inner.local === 'group' || inner.local === 'unit'))
      collect(text, inner, translated, units);
  }
}

function segmentsOf(text: string, unit: XmlElement): Xliff2Unit[] {
  const notes = notesOf(text, unit);
  const kind = kindNamed(attribute(unit, 'type'), 'sverka:');
  const segments = childrenNamed(unit, 'segment').flatMap((segment) => {
    const source = child(segment, 'source');
    const target = child(segment, 'target');
    const isThere = holdsText(text, source) || holdsText(text, target);
    return isThere ? [{ segment, source, target }] : [];
  });
  return segments.map(({ segment, source, target }, index) => {
    const comments = [source, target].flatMap((content) => (content === null ? [] : commentsOf(content)));
    const own = notes.filter(({ id }) => id !== null && comments.some(({ ref }) => ref === id));
    const others = notes.filter(({ id }) => id === null || !isReferred(segments, id));
    const written = comments.flatMap(({ value }) => (value === null ? [] : [value]));
    const all = [...(index === 0 ? others : []), ...own].map((note) => note.text);
    return { unit, segment, source, target, state: stateOf(segment), notes: [...all, ...written], kind };
  });
}

interface Note {
  readonly id: string | null;
  readonly text: string;
}

function notesOf(text: string, unit: XmlElement): readonly Note[] {
  const notes = child(unit, 'notes');
  if (notes === null) return [];
  return childrenNamed(notes, 'note')
    .map((note) => ({ id: attribute(note, 'id'), text: textWithin(text, note).trim() }))
    .filter((note) => note.text !== '');
}

/** The comments that a text is annotated with: written there, or a note of the unit by its id. */
function commentsOf(content: XmlElement): { readonly value: string | null; readonly ref: string | null }[] {
  if (content.children.length === 0) return [];
  const comments: { readonly value: string | null; readonly ref: string | null }[] = [];
  for (const element of elementsWithin(content)) {
    if ((element.local !== 'mrk' && element.local !== 'sm') || attribute(element, 'type') !== 'comment') continue;
    const ref = /#n=(.+)$/.exec(attribute(element, 'ref') ?? '')?.[1] ?? null;
    const value = attribute(element, 'value');
    comments.push({ value: value === null || value.trim() === '' ? null : value.trim(), ref });
  }
  return comments;
}

function isReferred(
  segments: readonly { readonly source: XmlElement | null; readonly target: XmlElement | null }[],
  id: string,
): boolean {
  return segments.some(({ source, target }) =>
    [source, target].some((content) => content !== null && commentsOf(content).some(({ ref }) => ref === id)),
  );
}

/** `translated` says that there is a translation, as a machine's is: only a review makes more of it. */
function stateOf(segment: XmlElement): SegmentState {
  const subState = attribute(segment, 'subState');
  if (subState === SUB_STATES.edited) return 'edited';
  if (subState === SUB_STATES.excluded) return 'excluded';
  const state = attribute(segment, 'state');
  return state === 'reviewed' || state === 'final' ? 'confirmed' : 'untouched';
}
