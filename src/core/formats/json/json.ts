import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { BilingualFormat, FileContents } from '../format';
import { documentOfTexts } from '../text-units';
import { brokenFormat } from '../xml/xml-fault';
import { parseJson, property, type JsonNode } from './json-tree';
import { unitOfObject, type JsonUnit } from './json-units';
import { writeJson } from './write-json';

/** JSON lines: an object a line with `source` and `target`. */
export const jsonLines = jsonFormat('jsonl', ['jsonl', 'ndjson'], readLines);

/** JSON: a list of such objects, or an object whose `segments` is one. */
export const json = jsonFormat('json', ['json'], readList);

function jsonFormat(
  id: string,
  extensions: readonly string[],
  unitsOf: (contents: FileContents) => Result<JsonUnit[]>,
): BilingualFormat {
  return {
    ...{ id, extensions, container: 'text', holds: 'both-languages' },
    recognises: () => false,
    read(contents) {
      const units = unitsOf(contents);
      return units.ok ? success(documentOfTexts(units.value)) : units;
    },
    write(contents, changes, options) {
      if (changes.length === 0) return success({ text: contents.text });
      const units = unitsOf(contents);
      return units.ok ? success({ text: writeJson(contents.text, units.value, changes, options) }) : units;
    },
  };
}

function readLines({ path, text }: FileContents): Result<JsonUnit[]> {
  const units: JsonUnit[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const shift = index + (index === 0 && line.startsWith('\uFEFF') ? 1 : 0);
    const words = text.slice(shift, index + line.length);
    if (words.trim() === '') continue;
    const node = nodeAt(path, text, words, shift);
    if (!node.ok) return node;
    const unit = unitOfObject(node.value, shift);
    if (unit !== null) units.push(unit);
  }
  return someUnits(path, text, units);
}

function readList({ path, text }: FileContents): Result<JsonUnit[]> {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const node = nodeAt(path, text, text.slice(shift), shift);
  if (!node.ok) return node;
  const root = node.value;
  const list = root.type === 'array' ? root : property(root, ['segments', 'units']);
  const units = (list?.children ?? []).flatMap((child) => unitOfObject(child, shift) ?? []);
  return someUnits(path, text, units);
}

function nodeAt(path: string, text: string, words: string, shift: number): Result<JsonNode> {
  const tree = parseJson(words);
  if ('root' in tree) return success(tree.root);
  if ('tooDeep' in tree) return failure(fault('format-limit', { path, limit: 'json-depth' }));
  return failure(brokenFormat(path, text, { offset: shift + tree.brokenAt, detail: 'json-syntax' }));
}

function someUnits(path: string, text: string, units: JsonUnit[]): Result<JsonUnit[]> {
  return units.length > 0 ? success(units) : failure(brokenFormat(path, text, { offset: 0, detail: 'json-texts' }));
}
