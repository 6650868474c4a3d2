import { attribute, elementsWithin, type XmlElement } from '../../xml/xml-element';
import { within, ruleName, type FileRule, type Report } from './report';

/** Prefixes of fragment identifiers of the core and of registered modules (section 3.2 of the standard). */
const STEPS = ['f', 'g', 'u'];
const LEAVES = ['n', 'd', 't'];
const MODULE_PREFIXES = new Set(['ctr', 'fs', 'gls', 'its', 'itsm', 'mda', 'mtc', 'pgs', 'res', 'slr', 'tbx', 'val']);

/** What refers to something refers to what is there: data of codes, subflows, copies, notes of comments, fragment identifiers. */
export const referenceRule: FileRule = ({ named }, report) => {
  const units = new Map<XmlElement | null, Set<string>>();
  for (const unit of named('unit')) {
    const file = within(unit, 'file');
    const ids = units.get(file) ?? new Set();
    ids.add(attribute(unit, 'id') ?? '');
    units.set(file, ids);
  }
  for (const name of ['mrk', 'sm', 'mtc:match', 'gls:glossEntry', 'gls:translation']) {
    for (const element of named(name)) {
      const ref = attribute(element, 'ref');
      if (ref !== null) fragment(element, ref, report);
      if (name === 'mtc:match' && ref !== null) spanInUnit(element, ref, report);
      if ((name === 'mrk' || name === 'sm') && attribute(element, 'type') === 'comment') comment(element, report);
    }
  }
  for (const name of ['ph', 'pc', 'sc', 'ec']) {
    for (const code of named(name))
      if (REFERRING.some((one) => attribute(code, one) !== null)) codeReferences(code, units, report);
  }
};

const REFERRING = ['dataRef', 'dataRefStart', 'dataRefEnd', 'subFlows', 'subFlowsStart', 'subFlowsEnd', 'copyOf'];

function codeReferences(
  code: XmlElement,
  unitIds: ReadonlyMap<XmlElement | null, ReadonlySet<string>>,
  report: Report,
): void {
  const holder = within(code, 'mtc:match') ?? within(code, 'unit');
  const data = holder?.children.find((one) => ruleName(one) === 'originalData');
  const ids = new Set((data?.children ?? []).map((one) => attribute(one, 'id')));
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
    const value = attribute(code, name);
    if (value !== null && !ids.has(value)) report(code, 'reference', { name, value });
  }
  const file = within(code, 'file');
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
    for (const value of attribute(code, name)?.trim().split(/\s+/) ?? []) {
      if (file !== null && unitIds.get(file)?.has(value) === false) report(code, 'reference', { name, value });
    }
  }
  const copied = attribute(code, 'copyOf');
  if (copied === null) return;
  if (attribute(code, 'dataRef') !== null) report(code, 'together', { name: 'copyOf', value: 'dataRef' });
  const original = [...elementsWithin(holder ?? code)].find(
    (one) => one !== code && /^(?:ph|pc|sc|ec)$/.test(ruleName(one)) && attribute(one, 'id') === copied,
  );
  const isCopied = original !== undefined && attribute(original, 'canCopy') !== 'no';
  if (!isCopied) report(code, 'reference', { name: 'copyOf', value: copied });
}

/** A comment says its words itself or refers to a note of its unit. */
function comment(mark: XmlElement, report: Report): void {
  const [value, ref] = [attribute(mark, 'value'), attribute(mark, 'ref')];
  if ((value === null) === (ref === null)) {
    report(mark, value === null ? 'either' : 'together', { name: 'value', value: 'ref' });
    return;
  }
  if (ref === null) return;
  const unit = within(mark, 'unit');
  const steps = ref.replace(/^#/, '').split('/');
  const note = /^n=(.*)$/.exec(steps.at(-1) ?? '')?.[1];
  const isHere = steps.slice(0, -1).every((step, index, before) => {
    const [prefix, id] = step.split('=');
    if (prefix === 'u') return id === attribute(unit!, 'id');
    // A path to a file or a group alone leads to their notes.
    return step === '' || before.slice(index).some((one) => one.startsWith('u='));
  });
  const notes = unit?.children.find((one) => ruleName(one) === 'notes')?.children ?? [];
  const isKnown = note !== undefined && notes.some((one) => attribute(one, 'id') === note);
  if (unit !== null && (!isHere || !isKnown)) report(mark, 'reference', { name: 'ref', value: ref });
}

/** A match belongs to a stretch of the text of its unit. */
function spanInUnit(match: XmlElement, ref: string, report: Report): void {
  const unit = within(match, 'unit');
  const id = /^#(?:t=)?([^/=]+)$/.exec(ref)?.[1];
  if (unit === null || id === undefined) return;
  const parts = unit.children.filter((one) => ['segment', 'ignorable'].includes(ruleName(one)));
  const spans = parts.flatMap((part) => [...elementsWithin(part)]);
  if (!spans.some((one) => attribute(one, 'id') === id)) report(match, 'reference', { name: 'ref', value: ref });
}

/** The syntax of fragment identifiers; other addresses are left alone where they may stand. */
function fragment(element: XmlElement, ref: string, report: Report): void {
  // An address of something else, or of a part of another file.
  if (/^[a-z][\w+.-]*:|^[^#]+#/i.test(ref)) return;
  if (!isFragment(ref)) report(element, 'fragment', { value: ref });
}

/** `#/f=file/g=group/u=unit/n=note`: files, groups, units in this order, each once, and one leaf at most, at the end. */
function isFragment(ref: string): boolean {
  if (!/^#\/?[^/]+(?:\/[^/]+)*$/.test(ref)) return false;
  const steps = ref.replace(/^#\/?/, '').split('/');
  let last = -1;
  for (const [index, step] of steps.entries()) {
    const parts = step.split('=');
    const [prefix, id] = parts.length === 1 ? ['', parts[0]] : parts;
    if (parts.length > 2 || id === undefined || id === '') return false;
    const place = STEPS.indexOf(prefix);
    if (place >= 0) {
      if (place <= last) return false;
      last = place;
      continue;
    }
    const isLeaf = prefix === '' || LEAVES.includes(prefix) || MODULE_PREFIXES.has(prefix);
    if (!isLeaf || index < steps.length - 1) return false;
  }
  return true;
}
