import { applyReplacements } from '../apply-replacements';
import type { Replacement, UnitChange, WriteOptions } from '../format';
import { writeInline } from '../xml/inline-content';
import { attribute, childrenNamed, type XmlDocument } from '../xml/xml-element';
import { encodeXml, lineEndIn, type XmlWriting } from '../xml/xml-text';
import { tagsOfUnits } from '../xml/xml-units';
import { inOrder, insertBefore, insertBehind, replaceContent } from '../xml/write-target';
import { inlineShape } from './inline-elements';
import { PROPERTIES } from './properties';
import { propertyOf, readUnits, type TmxUnit } from './read-units';

/** The file with these units changed, and nothing else. */
export function writeUnits(document: XmlDocument, changes: readonly UnitChange[], { encodes }: WriteOptions): string {
  const { text } = document;
  const units = readUnits(document);
  const findTag = tagsOfUnits(text, units, inlineShape);
  const writing = { encodes, lineEnd: lineEndIn(text) };
  const replacements = changes.flatMap((change) => {
    const unit = units[change.unit];
    if (unit === undefined) return [];
    const tagOf = (character: string) => findTag(character, change.unit);
    const { target } = unit;
    if (change.target === null) return besideText(text, unit, change, writing);
    const own =
      target === null
        ? newVariant(text, unit, writeInline(change.target, tagOf, writing), writing)
        : replaceContent(text, target, change.target, { ...writing, rules: inlineShape, tagOf });
    return [...own, ...besideText(text, unit, change, writing)];
  });
  return applyReplacements(text, { from: 0, to: text.length }, inOrder(replacements));
}

function newVariant(text: string, { variants }: TmxUnit, content: string, { lineEnd }: XmlWriting): Replacement[] {
  const { source, target } = variants;
  if (target !== null) return [{ from: target.content.to, to: target.content.to, text: `<seg>${content}</seg>` }];
  if (source === null) return [];
  const language = attribute(source, 'xml:lang') === null ? 'lang' : 'xml:lang';
  return insertBehind(text, source, `<tuv ${language}="en"><seg>${content}</seg></tuv>`, lineEnd);
}

/** Notes, and the state where the file keeps it or a confirmation would be lost. They stand before the variants. */
function besideText(text: string, { unit }: TmxUnit, change: UnitChange, writing: XmlWriting): Replacement[] {
  const { state, notes } = change;
  const known = propertyOf(unit, PROPERTIES.state);
  const made: Replacement[] = [];
  const added = notes.map((note) => `<note>${encodeXml(note, writing)}</note>`);
  if (state !== null && state !== 'excluded') {
    if (known !== null) made.push({ ...known.content, text: state });
    else if (state === 'confirmed') added.push(`<prop type="${PROPERTIES.state}">${state}</prop>`);
  }
  const last = unit.children.filter(({ local }) => local === 'note' || local === 'prop').at(-1);
  const [first] = childrenNamed(unit, 'tuv');
  for (const markup of added) {
    if (last !== undefined) made.push(...insertBehind(text, last, markup, writing.lineEnd));
    else if (first !== undefined) made.push(...insertBefore(text, first, markup, writing.lineEnd));
  }
  return made;
}
