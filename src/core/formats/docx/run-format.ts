import type { XmlElement } from '../xml/xml-element';
import { isOn, wordAttribute, wordChild } from './docx-names';

/** How a run looks, as far as readers see it: equal keys look alike; an empty one is plain. `name` is what its tag is called. */
export interface RunFormat {
  readonly key: string;
  readonly name: string;
}

const PLAIN: RunFormat = { key: '', name: '' };

/**
 * The format of a run by its properties. Fonts, sizes, languages and what spelling checks left behind are no format: they change from run to
 * run without anybody having meant it. In a link its colour and underline are the link's own.
 */
export function formatOf(properties: XmlElement | null, isLink: boolean): RunFormat {
  if (properties === null) return PLAIN;
  const valueOf = (name: string): string | null => {
    const found = wordChild(properties, name);
    return found === null ? null : wordAttribute(found, 'val');
  };
  const names: string[] = [];
  const keys: string[] = [];
  const add = (name: string, key = name): void => {
    names.push(name);
    keys.push(key);
  };
  if (isOn(wordChild(properties, 'b'))) add('b');
  if (isOn(wordChild(properties, 'i'))) add('i');
  if (!isLink && isOn(wordChild(properties, 'u'))) add('u');
  if (isOn(wordChild(properties, 'strike')) || isOn(wordChild(properties, 'dstrike'))) add('s');
  const height = valueOf('vertAlign');
  if (height === 'superscript') add('sup');
  if (height === 'subscript') add('sub');
  if (isOn(wordChild(properties, 'caps')) || isOn(wordChild(properties, 'smallCaps'))) add('caps');
  const mark = valueOf('highlight');
  if (mark !== null && mark !== 'none') add('mark', `mark ${mark}`);
  const colour = valueOf('color');
  if (!isLink && colour !== null && !/^(?:auto|000000)$/i.test(colour)) add('color', `color ${colour}`);
  const style = valueOf('rStyle');
  if (!isLink && style !== null) add('style', `style ${style}`);
  return names.length === 0 ? PLAIN : { key: keys.join(' '), name: names.join('-') };
}
