import { withLineEndsOf } from '../../text/line-end';
import type { Replacement } from '../format';
import type { XmlElement } from './xml-element';
import { indentBefore, spellingIn, type XmlWriting } from './xml-text';
import { readInline, writeInline, type InlineRules, type InlineTag } from './inline-content';

/** How the changed text of a unit is written. */
export interface TargetWriting extends XmlWriting {
  readonly rules: InlineRules;
  tagOf(character: string): InlineTag | null;
}

/** The change that gives an element this content; the white space around the old one stays. */
export function replaceContent(
  text: string,
  element: XmlElement,
  content: string,
  writing: TargetWriting,
): Replacement[] {
  const spelling = spellingIn(text.slice(element.content.from, element.content.to));
  const { place, pieces } = readInline(text, element, writing.rules);
  const before = pieces.filter((piece) => typeof piece === 'string').join('');
  const edited = withLineEndsOf(content, before, (typed) => typed);
  const written = writeInline(edited, writing.tagOf, { ...writing, spelling });
  if (element.content.to === element.to) {
    const head = text.slice(element.from, element.to).replace(/\s*\/>$/, '');
    return [{ from: element.from, to: element.to, text: `${head}>${written}</${element.name}>` }];
  }
  return text.slice(place.from, place.to) === written ? [] : [{ ...place, text: written }];
}

/** The change that puts a new element behind another, on a line of its own where that one has one. */
export function insertBehind(text: string, element: XmlElement, markup: string, lineEnd: string): Replacement[] {
  const indent = indentBefore(text, element);
  const separator = indent === null ? '' : `${lineEnd}${indent}`;
  return [{ from: element.to, to: element.to, text: `${separator}${markup}` }];
}

/** The same before an element. */
export function insertBefore(text: string, element: XmlElement, markup: string, lineEnd: string): Replacement[] {
  const indent = indentBefore(text, element);
  const separator = indent === null ? '' : `${lineEnd}${indent}`;
  return [{ from: element.from, to: element.from, text: `${markup}${separator}` }];
}

/** A name with the prefix that another element has. */
export function namedLike({ name, local }: XmlElement, wanted: string): string {
  return name.slice(0, name.length - local.length) + wanted;
}

/** All changes of a file in order. Several at one place keep the order in which they were made. */
export function inOrder(replacements: readonly Replacement[]): Replacement[] {
  return replacements
    .map((replacement, index) => ({ replacement, index }))
    .sort((one, other) => one.replacement.from - other.replacement.from || one.index - other.index)
    .map(({ replacement }) => replacement);
}
