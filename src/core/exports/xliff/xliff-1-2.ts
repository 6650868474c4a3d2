import { STATE_QUALIFIERS } from '../../formats/xliff-1/standard';
import { encodeAttribute, encodeXml } from '../../formats/xml/xml-text';
import { success } from '../../result';
import type { Segment } from '../../segments/segment';
import type { SegmentExporter } from '../exporter';
import { SegmentCodes, type CodeWriter } from '../inline-codes';

/** XLIFF 1.2: a `trans-unit` a segment, with its state and notes, and the machine translation as `alt-trans`. */
export const xliff1Export: SegmentExporter = {
  id: 'xliff-1',
  extensions: ['xlf', 'xliff'],
  takes: 'segments',
  write({ targetName, segments }) {
    const body = segments
      .filter(({ source, machine, target }) => `${source}${machine}${target}`.trim() !== '')
      .flatMap(unitLines);
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
      `  <file original="${quoted(targetName)}" source-language="ru" target-language="en" datatype="plaintext" xml:space="preserve">`,
      '    <body>',
      ...body,
      '    </body>',
      '  </file>',
      '</xliff>',
    ];
    return success({ text: `${lines.join('\n')}\n` });
  },
};

const PLAIN = { encodes: () => true, lineEnd: '\n' };
const escaped = (text: string): string => encodeXml(text, PLAIN);
const quoted = (text: string): string => encodeAttribute(text, PLAIN.encodes);

/** Codes that hold the markup which they stand for. */
const CODES: CodeWriter = {
  text: escaped,
  open: (id, { markup }) => `<bpt id="${String(id)}">${escaped(markup)}</bpt>`,
  close: (id, { markup }) => `<ept id="${String(id)}">${escaped(markup)}</ept>`,
  point: (id, { markup }) => `<ph id="${String(id)}">${escaped(markup)}</ph>`,
};

function unitLines(segment: Segment): string[] {
  const { id, kind, source, machine, target, state, notes } = segment;
  const codes = new SegmentCodes(segment.tags, CODES);
  const russian = codes.source(source);
  const approved = state === 'confirmed' ? ' approved="yes"' : '';
  const restype = kind === 'paragraph' ? '' : ` restype="x-sverka-${kind}"`;
  return [
    `      <trans-unit id="${id}"${approved}${restype}>`,
    `        <source>${russian}</source>`,
    `        <target${stateAttributes(segment)}>${codes.target(target)}</target>`,
    ...notes.map((note) => `        <note>${escaped(note)}</note>`),
    ...(machine === ''
      ? []
      : [
          '        <alt-trans origin="machine translation">',
          `          <target state-qualifier="mt-suggestion">${codes.target(machine)}</target>`,
          '        </alt-trans>',
        ]),
    '      </trans-unit>',
  ];
}

function stateAttributes({ state, target }: Segment): string {
  switch (state) {
    case 'confirmed':
      return ' state="signed-off"';
    case 'edited':
      return ` state="translated" state-qualifier="${STATE_QUALIFIERS.edited}"`;
    case 'excluded':
      return ` state="needs-review-translation" state-qualifier="${STATE_QUALIFIERS.excluded}"`;
    case 'untouched':
      return target === ''
        ? ' state="needs-translation"'
        : ' state="needs-review-translation" state-qualifier="mt-suggestion"';
  }
}
