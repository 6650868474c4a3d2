import { PROPERTIES } from '../formats/tmx/properties';
import { encodeAttribute, encodeXml } from '../formats/xml/xml-text';
import { success } from '../result';
import type { Segment } from '../segments/segment';
import type { SegmentExporter } from './exporter';
import { SegmentCodes, type CodeWriter } from './inline-codes';

/** TMX 1.4b: a translation unit a segment, with its notes; its state and kind as properties, so that they can be read again. */
export const tmxExport: SegmentExporter = {
  id: 'tmx',
  extensions: ['tmx'],
  takes: 'segments',
  write({ title, authors, time, segments }) {
    const body = segments.filter(({ source, target }) => `${source}${target}`.trim() !== '').flatMap(unitLines);
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
      '<tmx version="1.4">',
      `  <header creationtool="Sverka" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Sverka" adminlang="en" srclang="ru" datatype="plaintext" changedate="${compactTime(time)}" changeid="${quoted(authors.join(', '))}">`,
      `    <note>${escaped(title)}</note>`,
      '  </header>',
      '  <body>',
      ...body,
      '  </body>',
      '</tmx>',
    ];
    return success({ text: `${lines.join('\n')}\n` });
  },
};

const PLAIN = { encodes: () => true, lineEnd: '\n' };
const escaped = (text: string): string => encodeXml(text, PLAIN);
const quoted = (text: string): string => encodeAttribute(text, PLAIN.encodes);

const CODES: CodeWriter = {
  text: escaped,
  open: (id, { markup }) => `<bpt i="${String(id)}" x="${String(id)}">${escaped(markup)}</bpt>`,
  close: (id, { markup }) => `<ept i="${String(id)}">${escaped(markup)}</ept>`,
  point: (id, { markup }) => `<ph x="${String(id)}">${escaped(markup)}</ph>`,
};

function unitLines(segment: Segment): string[] {
  const { id, kind, source, target, state, notes, tags } = segment;
  const codes = new SegmentCodes(tags, CODES);
  const texts: readonly (readonly [language: string, text: string, markup: string])[] = [
    ['ru', source, codes.source(source)],
    ['en', target, codes.target(target)],
  ];
  const property = (type: string, value: string): string => `      <prop type="${type}">${value}</prop>`;
  return [
    `    <tu tuid="${id}">`,
    ...notes.map((note) => `      <note>${escaped(note)}</note>`),
    ...(state === 'untouched' ? [] : [property(PROPERTIES.state, state)]),
    ...(kind === 'paragraph' ? [] : [property(PROPERTIES.kind, kind)]),
    ...texts.flatMap(([language, text, markup]) =>
      text === '' ? [] : [`      <tuv xml:lang="${language}"><seg>${markup}</seg></tuv>`],
    ),
    '    </tu>',
  ];
}

/** A time as TMX writes it: `20260302T113000Z`. */
function compactTime(iso: string): string {
  return `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
