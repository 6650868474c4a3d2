import { attribute, isOneTag, type XmlElement } from '../../xml/xml-element';
import { reportTwice, ruleName, within, type FileRule, type Report } from './report';

/** Languages, white space, order and states of texts; skeletons. */
export const textRule: FileRule = ({ document: { text, root }, named }, report) => {
  const languages = { source: attribute(root, 'srcLang'), target: attribute(root, 'trgLang') };
  for (const name of ['source', 'target'] as const) {
    for (const element of named(name)) {
      if (name === 'target' && languages.target === null)
        report(element, 'needs', { name: element.name, value: 'trgLang' });
      // A match for reference may be in a third language.
      const isMatch = element.parent !== null && ruleName(element.parent) === 'mtc:match';
      if (!isMatch || name === 'source') sameLanguage(element, languages[name], report);
    }
  }
  for (const match of named('mtc:match')) noLanguage(match, report);
  for (const part of [...named('segment'), ...named('ignorable')]) sameSpace(part, report);
  for (const segment of named('segment')) {
    if (attribute(segment, 'subState') !== null && attribute(segment, 'state') === null)
      report(segment, 'needs', { name: 'subState', value: 'state' });
  }
  for (const unit of named('unit')) {
    order(unit, report);
    const hasSegment = unit.children.some((one) => ruleName(one) === 'segment');
    if (!hasSegment) report(unit, 'lacks-child', { element: unit.name, name: '<segment>' });
  }
  for (const skeleton of named('skeleton')) {
    const isEmpty = isOneTag(skeleton) || !/\S/.test(text.slice(skeleton.content.from, skeleton.content.to));
    if (isEmpty === (attribute(skeleton, 'href') === null)) {
      report(skeleton, isEmpty ? 'needs' : 'content-and-href', { name: skeleton.name, value: 'href' });
    }
  }
};

function sameLanguage(element: XmlElement, wanted: string | null, report: Report): void {
  let said: string | null = null;
  for (let holder: XmlElement | null = element; said === null && holder !== null; holder = holder.parent)
    said = attribute(holder, 'xml:lang');
  if (said !== null && wanted !== null && said.toLowerCase() !== wanted.toLowerCase())
    report(element, 'language', { element: element.name, value: said, wanted });
}

/** The source of a match is in the language of the file and says nothing of it; its target only in a match for reference. */
function noLanguage(match: XmlElement, report: Report): void {
  for (const child of match.children) {
    const name = ruleName(child);
    const isFree = name === 'target' && attribute(match, 'reference') === 'yes';
    if ((name === 'source' || name === 'target') && !isFree && attribute(child, 'xml:lang') !== null)
      report(child, 'attribute', { element: child.name, name: 'xml:lang' });
  }
}

function sameSpace(part: XmlElement, report: Report): void {
  const [source, target] = [childNamed(part, 'source'), childNamed(part, 'target')];
  if (source === undefined || target === undefined) return;
  const own = [attribute(source, 'xml:space'), attribute(target, 'xml:space')];
  if (own[0] === own[1]) return;
  const inherited = [part, ...[within(part, 'unit'), within(part, 'group'), within(part, 'file')]].find(
    (one) => one !== null && attribute(one, 'xml:space') !== null,
  );
  const usual = inherited === undefined || inherited === null ? 'default' : attribute(inherited, 'xml:space')!;
  if ((own[0] ?? usual) !== (own[1] ?? usual)) report(target, 'space', {});
}

function childNamed(part: XmlElement, name: string): XmlElement | undefined {
  return part.children.find((one) => ruleName(one) === name);
}

/** The places of targets whose order is another than that of the sources. */
function order(unit: XmlElement, report: Report): void {
  const parts = unit.children.filter((one) => ['segment', 'ignorable'].includes(ruleName(one)));
  const targets = parts.flatMap((part) => part.children.filter((one) => ruleName(one) === 'target'));
  // Few targets stand elsewhere than their sources.
  if (targets.every((target) => attribute(target, 'order') === null)) return;
  reportTwice(targets, report, 'order');
  const taken = new Set(targets.map((target) => Number(attribute(target, 'order') ?? Number.NaN)));
  for (const [index, part] of parts.entries()) {
    const target = childNamed(part, 'target');
    const place = target === undefined ? null : attribute(target, 'order');
    if (target === undefined) continue;
    if (place !== null && Number(place) > parts.length)
      report(target, 'value', { element: target.name, name: 'order', value: place });
    // A target without a place of its own keeps that of its source.
    if (place === null && taken.has(index + 1)) report(target, 'twice', { name: 'order', value: String(index + 1) });
  }
}
