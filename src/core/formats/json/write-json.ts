import { applyReplacements } from '../apply-replacements';
import type { Replacement, UnitChange, WriteOptions } from '../format';
import { withBlanksOf } from '../text-units';
import { property, type JsonNode } from './json-tree';
import { PROPERTIES, type JsonUnit } from './json-units';

/** The file with these units changed: the values of properties, and at the end of an object properties that it lacked. */
export function writeJson(
  text: string,
  units: readonly JsonUnit[],
  changes: readonly UnitChange[],
  options: WriteOptions,
): string {
  const replacements = changes
    .flatMap((change) => changed(text, units[change.unit]!, change, options))
    .sort((one, other) => one.from - other.from);
  return applyReplacements(text, { from: 0, to: text.length }, replacements);
}

function changed(text: string, unit: JsonUnit, change: UnitChange, options: WriteOptions): Replacement[] {
  const { node, shift } = unit;
  const made: Replacement[] = [];
  const added: string[] = [];
  const set = (names: readonly string[], value: string): void => {
    const old = property(node, names);
    if (old === null) added.push(`${written(names[0]!, options)}: ${value}`);
    else made.push({ from: shift + old.offset, to: shift + old.offset + old.length, text: value });
  };
  if (change.target !== null) {
    set(PROPERTIES.target, written(withBlanksOf(unit.target ?? unit.source ?? '', change.target), options));
  }
  // What has no states is not given any.
  if (change.state !== null && property(node, PROPERTIES.state) !== null) {
    set(PROPERTIES.state, written(change.state, options));
  }
  if (change.notes.length > 0) {
    const notes = [...unit.notes, ...change.notes].map((note) => written(note, options));
    set(PROPERTIES.notes, `[${notes.join(', ')}]`);
  }
  return added.length === 0
    ? made
    : [...made, { ...endOf(text, node, shift), text: added.map((one) => `, ${one}`).join('') }];
}

/** Behind the last property of an object. */
function endOf(text: string, node: JsonNode, shift: number): { readonly from: number; readonly to: number } {
  const last = node.children?.at(-1);
  const at = last === undefined ? shift + node.offset + 1 : shift + last.offset + last.length;
  return { from: Math.min(at, text.length), to: Math.min(at, text.length) };
}

/** A string of JSON; what the encoding of the file does not hold is written as an escape. */
function written(text: string, { encodes }: WriteOptions): string {
  return [...JSON.stringify(text)].map((sign) => (encodes(sign) ? sign : sign.replace(/[^]/g, escaped))).join('');
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
