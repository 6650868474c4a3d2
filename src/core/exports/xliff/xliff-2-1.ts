import { success } from '../../result';
import type { Finding } from '../../findings/finding';
import { SUB_STATES, XLIFF_2 } from '../../formats/xliff-2/namespaces';
import { encodeAttribute, encodeXml } from '../../formats/xml/xml-text';
import type { Revision } from '../../history/revision';
import type { Segment, SegmentId } from '../../segments/segment';
import type { SegmentExporter, SegmentExportInput } from '../exporter';
import { SegmentCodes, type CodeWriter } from '../inline-codes';
import { historyLines } from './history-metadata';
import { qualityMarks } from './quality-issues';

/**
 * XLIFF 2.1: a unit a segment, with its state and notes, the machine translation as a candidate (`mtc`), open findings as
 * quality issues (ITS) and its history as metadata (`mda`). Read again it gives the same segments, states and notes.
 */
export const xliffExport: SegmentExporter = {
  id: 'xliff',
  extensions: ['xlf', 'xliff'],
  takes: 'segments',
  showsFindings: true,
  write(input) {
    const { title, targetName, segments } = input;
    const findings = grouped(input.findings, ({ segment }) => [segment]);
    const revisions = grouped(input.revisions, (revision) => revision.segments);
    const body = segments
      .filter(({ source, machine, target }) => `${source}${machine}${target}`.trim() !== '')
      .flatMap((segment) => unitLines(segment, findings.get(segment.id) ?? [], revisions.get(segment.id) ?? [], input));
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<xliff xmlns="${XLIFF_2.core}" xmlns:mtc="${XLIFF_2.mtc}" xmlns:mda="${XLIFF_2.mda}" xmlns:its="${XLIFF_2.its}" its:version="2.0" version="2.1" srcLang="ru" trgLang="en">`,
      `  <file id="f1" original="${quoted(targetName)}" xml:space="preserve">`,
      `    <notes><note id="title" category="title">${escaped(title)}</note></notes>`,
      ...body,
      ...(body.length === 0 ? ['    <unit id="none" translate="no"><segment><source/></segment></unit>'] : []),
      '  </file>',
      '</xliff>',
    ];
    return success({ text: `${lines.join('\n')}\n` });
  },
};

const PLAIN = { encodes: () => true, lineEnd: '\n' };
const escaped = (text: string): string => encodeXml(text, PLAIN);
const quoted = (text: string): string => encodeAttribute(text, PLAIN.encodes);

function unitLines(
  segment: Segment,
  findings: readonly Finding[],
  revisions: readonly Revision[],
  { words }: SegmentExportInput,
): string[] {
  const { id, kind, source, machine, target, notes } = segment;
  const data = new OriginalData();
  const codes = new SegmentCodes(segment.tags, data);
  const marks = qualityMarks(segment, findings, words);
  const russian = codes.source(source, marks.source);
  const english = codes.target(target, marks.target);
  const match = machine === '' || source === '' ? [] : matchLines(segment);
  return [
    `    <unit id="${id}"${kind === 'paragraph' ? '' : ` type="sverka:${kind}"`}>`,
    ...match,
    ...historyLines(revisions),
    ...(notes.length === 0
      ? []
      : [
          '      <notes>',
          ...notes.map((note, index) => `        <note id="n${String(index + 1)}">${escaped(note)}</note>`),
          '      </notes>',
        ]),
    ...data.lines('      '),
    `      <segment id="t"${stateAttributes(segment)}>`,
    `        <source>${russian}</source>`,
    ...(target === '' ? [] : [`        <target>${english}</target>`]),
    '      </segment>',
    '    </unit>',
  ];
}

function stateAttributes({ state }: Segment): string {
  switch (state) {
    case 'confirmed':
      return ' state="reviewed"';
    case 'edited':
      return ` state="translated" subState="${SUB_STATES.edited}"`;
    case 'excluded':
      return ` state="initial" subState="${SUB_STATES.excluded}"`;
    case 'untouched':
      return ' state="initial"';
  }
}

/** The machine translation, with codes of its own. */
function matchLines({ source, machine, tags }: Segment): string[] {
  const data = new OriginalData();
  const codes = new SegmentCodes(tags, data);
  const russian = codes.source(source);
  const english = codes.target(machine);
  return [
    '      <mtc:matches>',
    '        <mtc:match id="mt" ref="#t" type="mt">',
    ...data.lines('          '),
    `          <source>${russian}</source>`,
    `          <target>${english}</target>`,
    '        </mtc:match>',
    '      </mtc:matches>',
  ];
}

/** Inline codes that refer to the markup which they stand for. */
class OriginalData implements CodeWriter {
  private readonly markup: string[] = [];

  text(text: string): string {
    return escaped(text);
  }

  open(id: number, { markup }: { readonly markup: string }, close: { readonly markup: string }): string {
    return `<pc id="${String(id)}" dataRefStart="${this.refer(markup)}" dataRefEnd="${this.refer(close.markup)}">`;
  }

  close(): string {
    return '</pc>';
  }

  point(id: number, { markup }: { readonly markup: string }): string {
    return `<ph id="${String(id)}" dataRef="${this.refer(markup)}"/>`;
  }

  lines(indent: string): string[] {
    if (this.markup.length === 0) return [];
    const data = this.markup.map((one, index) => `<data id="d${String(index + 1)}">${escaped(one)}</data>`);
    return [`${indent}<originalData>`, ...data.map((line) => `${indent}  ${line}`), `${indent}</originalData>`];
  }

  private refer(markup: string): string {
    if (!this.markup.includes(markup)) this.markup.push(markup);
    return `d${String(this.markup.indexOf(markup) + 1)}`;
  }
}

/** Things by the segments that they are of. */
function grouped<Thing>(
  things: readonly Thing[],
  segmentsOf: (thing: Thing) => readonly SegmentId[],
): ReadonlyMap<SegmentId, readonly Thing[]> {
  const groups = new Map<SegmentId, Thing[]>();
  for (const thing of things) {
    for (const id of segmentsOf(thing)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}
