import type { SegmentState } from '../../segments/segment';
import { applyReplacements } from '../apply-replacements';
import type { Replacement, UnitChange, WriteOptions } from '../format';
import { setAttribute } from '../xml/edit-attributes';
import { attribute, child, isOneTag, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { encodeXml, indentBefore, lineEndIn, type XmlWriting } from '../xml/xml-text';
import { tagsOfUnits } from '../xml/xml-units';
import { inOrder, insertBefore, insertBehind, namedLike, replaceContent } from '../xml/write-target';
import { writeInline } from '../xml/inline-content';
import { inlineShape } from './inline-codes';
import { SUB_STATES } from './namespaces';
import { readUnits } from './read-units';

/** The file with these units changed, and nothing else. */
export function writeUnits(document: XmlDocument, changes: readonly UnitChange[], { encodes }: WriteOptions): string {
  const { text, root } = document;
  const units = readUnits(document);
  const findTag = tagsOfUnits(text, units, inlineShape);
  const lineEnd = lineEndIn(text);
  const writing = { encodes, lineEnd };
  const notes = new Map<XmlElement, string[]>();
  const replacements: Replacement[] = [];
  let isTargetNew = false;
  for (const change of changes) {
    const unit = units[change.unit];
    if (unit === undefined) continue;
    const { segment, target, source } = unit;
    if (change.target !== null) {
      const tagOf = (character: string) => findTag(character, change.unit);
      if (target !== null) {
        replacements.push(...replaceContent(text, target, change.target, { ...writing, rules: inlineShape, tagOf }));
      } else if (source !== null) {
        const name = namedLike(source, 'target');
        const markup = `<${name}>${writeInline(change.target, tagOf, writing)}</${name}>`;
        replacements.push(...insertBehind(text, source, markup, lineEnd));
        isTargetNew = true;
      }
    }
    if (change.state !== null) replacements.push(...stateChanges(text, segment, change.state, writing));
    if (change.notes.length > 0) notes.set(unit.unit, [...(notes.get(unit.unit) ?? []), ...change.notes]);
  }
  for (const [unit, added] of notes) replacements.push(...noteChanges(text, unit, added, writing));
  if (isTargetNew && attribute(root, 'trgLang') === null)
    replacements.push(...setAttribute(text, root, 'trgLang', 'en', writing));
  return applyReplacements(text, { from: 0, to: text.length }, inOrder(replacements));
}

/**
 * The new state of a segment. What the file says already is kept where it means the same: `final` is confirmed as well, and
 * `initial` needs no attribute. A sub-state belongs to the state that it stands with, so it goes when that changes.
 */
function stateChanges(text: string, segment: XmlElement, state: SegmentState, writing: XmlWriting): Replacement[] {
  if (state === 'excluded') return [];
  const wanted = state === 'confirmed' ? 'reviewed' : state === 'edited' ? 'translated' : 'initial';
  const present = attribute(segment, 'state') ?? 'initial';
  const isOwn = Object.values<string | null>(SUB_STATES).includes(attribute(segment, 'subState'));
  if (present === wanted && !isOwn) return [];
  return [
    ...setAttribute(text, segment, 'subState', null, writing),
    ...setAttribute(text, segment, 'state', wanted, writing),
  ];
}

/** New notes: at the end of those that a unit has, or in a new list before its data and segments. */
function noteChanges(text: string, unit: XmlElement, notes: readonly string[], writing: XmlWriting): Replacement[] {
  const { lineEnd } = writing;
  const list = child(unit, 'notes');
  const markupOf = (name: string): string[] => notes.map((note) => `<${name}>${encodeXml(note, writing)}</${name}>`);
  const last = list?.children.at(-1);
  if (list !== null && last !== undefined)
    return markupOf(namedLike(list, 'note')).flatMap((markup) => insertBehind(text, last, markup, lineEnd));
  if (list !== null) {
    const inside = markupOf(namedLike(list, 'note')).join('');
    return isOneTag(list)
      ? [{ from: list.from, to: list.to, text: `<${list.name}>${inside}</${list.name}>` }]
      : [{ from: list.content.to, to: list.content.to, text: inside }];
  }
  const next = unit.children.find(
    ({ local, namespace }) => namespace === unit.namespace && ['originalData', 'segment', 'ignorable'].includes(local),
  );
  if (next === undefined) return [];
  const name = namedLike(unit, 'notes');
  const indent = indentBefore(text, next);
  const inner = indent === null ? '' : `${lineEnd}${indent}  `;
  const end = indent === null ? '' : `${lineEnd}${indent}`;
  const inside = markupOf(namedLike(unit, 'note'))
    .map((markup) => `${inner}${markup}`)
    .join('');
  return insertBefore(text, next, `<${name}>${inside}${end}</${name}>`, lineEnd);
}
