import { encodeAttribute, encodeXml } from '../../formats/xml/xml-text';
import type { Revision } from '../../history/revision';

/** The revisions of a segment as a block of metadata (`mda`); nothing without revisions. */
export function historyLines(revisions: readonly Revision[]): string[] {
  if (revisions.length === 0) return [];
  return [
    '      <mda:metadata>',
    '        <mda:metaGroup category="sverka:history">',
    ...revisions.flatMap(revisionLines),
    '        </mda:metaGroup>',
    '      </mda:metadata>',
  ];
}

function revisionLines(revision: Revision): string[] {
  const { number, kind, author, time, origin, reason } = revision;
  const known: readonly (readonly [type: string, value: string | null])[] = [
    ['number', String(number)],
    ['kind', kind],
    ['author', origin?.author ?? author],
    ['time', origin?.time ?? time],
    ...valuesOf(revision),
    ['reason', reason],
  ];
  return [
    '          <mda:metaGroup category="sverka:revision">',
    ...known.flatMap(([type, value]) => (value === null ? [] : [metaLine(type, value)])),
    '          </mda:metaGroup>',
  ];
}

function valuesOf({ kind, before, after }: Revision): readonly (readonly [string, string | null])[] {
  switch (kind) {
    case 'text':
    case 'state':
    case 'note':
      return [
        ['before', typeof before === 'string' ? before : null],
        ['after', typeof after === 'string' ? after : null],
      ];
    default:
      return [];
  }
}

function metaLine(type: string, value: string): string {
  const text = encodeXml(value, { encodes: () => true, lineEnd: '\n' });
  return `            <mda:meta type="${encodeAttribute(type, () => true)}">${text}</mda:meta>`;
}
