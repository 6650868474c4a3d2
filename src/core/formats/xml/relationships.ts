import type { PackageParts } from '../format';
import { success, type Result } from '../../result';
import { parseXml, type ParseOptions } from './parse-xml';
import { attribute, elementsWithin, type XmlDocument } from './xml-element';

/** A part that another part of an Office package points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. `worksheet`; the rest differs between the two kinds of the standard. */
  readonly type: string;
  /** The name of the part in the package. */
  readonly part: string;
}

/** Parses a part of a package; null where there is none. Faults name the file and the part. */
export function parsePart(
  path: string,
  parts: PackageParts,
  name: string,
  options: ParseOptions = {},
): Result<XmlDocument | null> {
  const text = parts.text(name);
  return text === null ? success(null) : parseXml(`${path} (${name})`, text, options);
}

/** What a part points to within the package (empty name: what the package does); nothing where it points nowhere. */
export function relationshipsOf(path: string, parts: PackageParts, part: string): Result<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const document = parsePart(path, parts, `${folder}_rels/${part.slice(slash)}.rels`);
  if (!document.ok) return document;
  if (document.value === null) return success([]);
  const found: Relationship[] = [];
  for (const element of elementsWithin(document.value.root)) {
    const target = attribute(element, 'Target');
    if (element.local !== 'Relationship' || target === null || attribute(element, 'TargetMode') === 'External')
      continue;
    const type = attribute(element, 'Type') ?? '';
    found.push({
      id: attribute(element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolved(folder, target),
    });
  }
  return success(found);
}

/** A target as the name of a part: relative to the folder of what points there, or from the root of the package. */
function resolved(folder: string, target: string): string {
  const names = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '');
  for (const name of target.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
