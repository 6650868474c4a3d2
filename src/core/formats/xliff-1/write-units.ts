import { applyReplacements } from '../apply-replacements';
import type { Replacement, UnitChange, WriteOptions } from '../format';
import { setAttribute } from '../xml/edit-attributes';
import { writeInline } from '../xml/inline-content';
import { inOrder, insertBehind, namedLike, replaceContent, type TargetWriting } from '../xml/write-target';
import { attribute, child, childrenNamed, isOneTag, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { encodeAttribute, encodeXml, lineEndIn } from '../xml/xml-text';
import { tagsOfUnits } from '../xml/xml-units';
import type { Dialect, Xliff1Unit } from './dialect';
import { inlineShape } from './inline-elements';
import { readUnits, segmentsIn } from './read-units';

/** The changes of the segments of one `trans-unit`, by their places in the list of units. */
type UnitChanges = ReadonlyMap<number, UnitChange>;

/** The file with these units changed, and nothing else. */
export function writeUnits(
  document: XmlDocument,
  changes: readonly UnitChange[],
  dialect: Dialect,
  { encodes }: WriteOptions,
): string {
  const { text } = document;
  const units = readUnits(document, dialect);
  const findTag = tagsOfUnits(text, units, inlineShape);
  const base = { encodes, lineEnd: lineEndIn(text), rules: inlineShape };
  const replacements: Replacement[] = [];
  const filesWithNewTargets = new Set<XmlElement>();
  for (const [first, own] of byTransUnit(units, changes)) {
    const { transUnit } = units[first]!.place;
    const writingOf = (unit: number): TargetWriting => ({
      ...base,
      tagOf: (character) => findTag(character, unit),
    });
    replacements.push(...targetChanges(text, units, own, writingOf));
    if (child(transUnit, 'target') === null && [...own.values()].some(({ target }) => target !== null))
      filesWithNewTargets.add(fileOf(transUnit));
    const siblings = siblingsOf(units, first);
    const states = siblings.map((place) => {
      const { place: where, state } = units[place]!;
      const change = own.get(place);
      const isRewritten = change !== undefined && change.target !== null;
      const after = change?.state ?? state;
      return { place: where, before: state, after: after === 'excluded' ? state : after, isRewritten };
    });
    if (states.some(({ before, after, isRewritten }) => before !== after || isRewritten))
      replacements.push(...dialect.stateChanges(text, states, base));
    const notes = [...own.values()].flatMap((change) => change.notes);
    replacements.push(...noteChanges(text, transUnit, notes, base));
  }
  for (const file of filesWithNewTargets) {
    if (attribute(file, 'target-language') === null)
      replacements.push(...setAttribute(text, file, 'target-language', 'en', base));
  }
  return applyReplacements(text, { from: 0, to: text.length }, inOrder(replacements));
}

/** The changes of each `trans-unit`, by the place of its first changed unit. */
function byTransUnit(units: readonly Xliff1Unit[], changes: readonly UnitChange[]): Map<number, UnitChanges> {
  const groups = new Map<XmlElement, Map<number, UnitChange>>();
  for (const change of changes) {
    const unit = units[change.unit];
    if (unit === undefined) continue;
    const group = groups.get(unit.place.transUnit);
    if (group === undefined) groups.set(unit.place.transUnit, new Map([[change.unit, change]]));
    else group.set(change.unit, change);
  }
  return new Map([...groups.values()].map((group) => [Math.min(...group.keys()), group]));
}

/** The places of all units of the `trans-unit` that one of them is of. */
function siblingsOf(units: readonly Xliff1Unit[], place: number): number[] {
  const { transUnit } = units[place]!.place;
  let first = place;
  while (units[first - 1]?.place.transUnit === transUnit) first -= 1;
  const places: number[] = [];
  for (let at = first; units[at]?.place.transUnit === transUnit; at += 1) places.push(at);
  return places;
}

function targetChanges(
  text: string,
  units: readonly Xliff1Unit[],
  changes: UnitChanges,
  writingOf: (unit: number) => TargetWriting,
): Replacement[] {
  const made: Replacement[] = [];
  const added: { readonly unit: Xliff1Unit; readonly content: string }[] = [];
  for (const [place, { target: content }] of changes) {
    const unit = units[place]!;
    if (content === null) continue;
    const writing = writingOf(place);
    if (unit.target !== null) made.push(...replaceContent(text, unit.target, content, writing));
    else added.push({ unit, content: writeInline(content, writing.tagOf, writing) });
  }
  const [one] = added;
  if (one === undefined) return made;
  const { transUnit, mid } = one.unit.place;
  const target = child(transUnit, 'target');
  const source = child(transUnit, 'seg-source') ?? child(transUnit, 'source');
  const lineEnd = lineEndIn(text);
  if (target === null) {
    if (source === null) return made;
    const name = namedLike(source, 'target');
    const content = mid === null ? one.content : segmentedLike(text, source, added);
    return [...made, ...insertBehind(text, source, `<${name}>${content}</${name}>`, lineEnd)];
  }
  const markup = added
    .map(({ unit: { place }, content }) => {
      const name = namedLike(target, 'mrk');
      return `<${name} mtype="seg" mid="${encodeAttribute(place.mid ?? '', () => true)}">${content}</${name}>`;
    })
    .join('');
  const place = { from: target.content.to, to: target.content.to };
  if (!isOneTag(target)) return [...made, { ...place, text: markup }];
  const head = text.slice(target.from, target.to).replace(/\/>$/, '').trimEnd();
  return [...made, { from: target.from, to: target.to, text: `${head}>${markup}</${target.name}>` }];
}

/** The content of a segmented source with the texts of these segments in it, the others empty. */
function segmentedLike(
  text: string,
  source: XmlElement,
  added: readonly { readonly unit: Xliff1Unit; readonly content: string }[],
): string {
  const filled = segmentsIn(source)
    .filter((segment) => !isOneTag(segment))
    .map((segment) => ({
      from: segment.content.from,
      to: segment.content.to,
      text: added.find(({ unit }) => unit.place.source === segment)?.content ?? '',
    }));
  return applyReplacements(text, source.content, filled);
}

/** New notes: behind those there are, or else behind the target. */
function noteChanges(
  text: string,
  transUnit: XmlElement,
  notes: readonly string[],
  writing: Omit<TargetWriting, 'tagOf'>,
): Replacement[] {
  if (notes.length === 0) return [];
  const behind =
    childrenNamed(transUnit, 'note').at(-1) ??
    child(transUnit, 'target') ??
    child(transUnit, 'seg-source') ??
    child(transUnit, 'source');
  if (behind === null) return [];
  const name = namedLike(transUnit, 'note');
  return notes.flatMap((note) =>
    insertBehind(text, behind, `<${name}>${encodeXml(note, writing)}</${name}>`, writing.lineEnd),
  );
}

function fileOf(element: XmlElement): XmlElement {
  let at = element;
  while (at.local !== 'file' && at.parent !== null) at = at.parent;
  return at;
}
