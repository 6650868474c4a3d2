import { attribute, elementsWithin, type XmlElement } from '../../xml/xml-element';
import { ruleName, type FileRule, type Report } from './report';

/** Codes and annotations within a unit: beginnings and ends that belong together, what may be moved and deleted. */
export const codeRule: FileRule = ({ named }, report) => {
  for (const unit of named('unit')) {
    const parts = unit.children.filter((one) => ruleName(one) === 'segment' || ruleName(one) === 'ignorable');
    if (parts.every((part) => part.children.every(({ children }) => children.length === 0))) continue;
    for (const side of ['source', 'target']) {
      const codes = parts.flatMap((part) => codesOf(part, side));
      halves(codes, report);
      marks(codes, report);
      movable(codes, report);
    }
    notDeleted(parts, report);
  }
  for (const name of ['ph', 'pc', 'sc', 'ec', 'mtc:match']) for (const one of named(name)) subType(one, report);
};

function subType(one: XmlElement, report: Report): void {
  const [type, said] = [attribute(one, 'type'), attribute(one, 'subType')];
  if (said === null) return;
  if (type === null) report(one, 'needs', { name: 'subType', value: 'type' });
  const own = /^xlf:(.*)$/.exec(said)?.[1];
  const known = type === 'fmt' ? ['lb', 'pb', 'b', 'i', 'u'] : type === 'ui' ? ['var'] : [];
  if (own !== undefined && type !== null && !known.includes(own))
    report(one, 'value', { element: one.name, name: 'subType', value: said });
}

function codesOf(part: XmlElement, side: string): XmlElement[] {
  const text = part.children.find((one) => ruleName(one) === side);
  return text === undefined ? [] : [...elementsWithin(text)].slice(1);
}

const isIsolated = (code: XmlElement): boolean => attribute(code, 'isolated') === 'yes';

/** `sc` and `ec` within a unit. */
function halves(codes: readonly XmlElement[], report: Report): void {
  const starts = new Map<string, XmlElement>();
  const ended = new Set<string>();
  for (const code of codes) {
    const name = ruleName(code);
    if (name === 'sc') starts.set(attribute(code, 'id') ?? '', code);
    if (name !== 'ec') continue;
    const [id, ref] = [attribute(code, 'id'), attribute(code, 'startRef')];
    if (isIsolated(code)) {
      if (id === null) report(code, 'lacks', { element: code.name, name: 'id' });
      if (ref !== null) report(code, 'together', { name: 'isolated', value: 'startRef' });
      continue;
    }
    if (ref === null) report(code, 'lacks', { element: code.name, name: 'startRef' });
    if (ref !== null && id !== null) report(code, 'together', { name: 'startRef', value: 'id' });
    const start = starts.get(ref ?? '');
    if (ref === null) continue;
    if (start === undefined) {
      report(code, 'pair', { name: code.name });
      continue;
    }
    ended.add(ref);
    if (isIsolated(start)) report(start, 'pair', { name: start.name });
    sameRights(start, code, report);
  }
  for (const [id, start] of starts) {
    if (!isIsolated(start) && !ended.has(id)) report(start, 'pair', { name: start.name });
  }
}

function sameRights(start: XmlElement, end: XmlElement, report: Report): void {
  for (const name of ['canCopy', 'canDelete', 'canOverlap', 'canReorder']) {
    const [first, last] = [attribute(start, name) ?? 'yes', attribute(end, name) ?? 'yes'];
    const wanted = first === 'firstNo' ? 'no' : first;
    if (last !== wanted) report(end, 'rights', { name });
  }
}

/** `sm` and `em` within a unit. */
function marks(codes: readonly XmlElement[], report: Report): void {
  const open = new Map<string, XmlElement>();
  const ended = new Set<string>();
  for (const code of codes) {
    const name = ruleName(code);
    if (name === 'sm') open.set(attribute(code, 'id') ?? '', code);
    if (name !== 'em') continue;
    const ref = attribute(code, 'startRef') ?? '';
    if (open.has(ref)) ended.add(ref);
    else report(code, 'pair', { name: code.name });
  }
  for (const [id, mark] of open) if (!ended.has(id)) report(mark, 'pair', { name: mark.name });
}

/** What may not be reordered may neither be copied nor deleted, and stands behind the first of its sequence. */
function movable(codes: readonly XmlElement[], report: Report): void {
  let isInSequence = false;
  for (const code of codes) {
    const name = ruleName(code);
    if (!/^(?:ph|pc|sc|ec)$/.test(name)) continue;
    const order = attribute(code, 'canReorder') ?? 'yes';
    if (order !== 'yes') {
      const isFixed = attribute(code, 'canCopy') === 'no' && attribute(code, 'canDelete') === 'no';
      if (!isFixed) report(code, 'fixed', { name: code.name });
    }
    if (order === 'firstNo') isInSequence = true;
    else if (order === 'no' && !isInSequence) report(code, 'sequence', { name: code.name });
    else if (order === 'yes') isInSequence = false;
  }
}

/** A code that may not be deleted is in the target of a segment that has one, or of another segment of the unit. */
function notDeleted(parts: readonly XmlElement[], report: Report): void {
  const inTargets = new Set(parts.flatMap((part) => codesOf(part, 'target').map((code) => attribute(code, 'id'))));
  for (const part of parts) {
    if (!part.children.some((one) => ruleName(one) === 'target')) continue;
    for (const code of codesOf(part, 'source')) {
      if (attribute(code, 'canDelete') === 'no' && ruleName(code) !== 'ec' && !inTargets.has(attribute(code, 'id')))
        report(code, 'deleted', { name: code.name, value: attribute(code, 'id') ?? '' });
    }
  }
}
