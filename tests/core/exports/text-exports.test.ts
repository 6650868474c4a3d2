import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvExport, tsvExport } from '../../../src/core/exports/delimited';
import { jsonExport, jsonLinesExport } from '../../../src/core/exports/json';
import { poExport } from '../../../src/core/exports/po';
import type { BilingualFormat, TextDocument } from '../../../src/core/formats/format';
import { json, jsonLines } from '../../../src/core/formats/json/json';
import { po } from '../../../src/core/formats/po/po';
import { csv, tsv } from '../../../src/core/formats/table/delimited';
import { SEGMENT_KINDS, SEGMENT_STATES } from '../../../src/core/segments/segment';
import { readBilingual } from '../../notation/bilingual-file';
import { exported, exportedSegment } from '../../notation/exported-review';

const WORDS = [
  'ice',
  'Лёд',
  '<b>',
  '"q"',
  "it's",
  '№\u00A05',
  '😀',
  'a,b',
  'c;d',
  '\\n',
  '%s',
  '=1',
  "'x",
  '#',
  '- да',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const review = fc.array(
  fc.record({
    ...{ source: words, target: fc.option(words, { nil: '' }), state: fc.constantFrom(...SEGMENT_STATES) },
    ...{ kind: fc.constantFrom(...SEGMENT_KINDS), notes: fc.array(words, { maxLength: 2 }) },
  }),
  { minLength: 1, maxLength: 4 },
);

function readAgain(format: BilingualFormat, text: string): unknown {
  const { source, target, units } = readBilingual(format, text);
  const textOf = (document: TextDocument, block: number | null): string => {
    const place = block === null ? undefined : document.blocks[block];
    return place === undefined ? '' : document.text.slice(place.from, place.to);
  };
  return units.map((unit) => ({
    ...{ id: unit.id, source: textOf(source, unit.source), target: textOf(target, unit.target) },
    ...{ state: unit.state, notes: unit.notes, kind: source.blocks[unit.source ?? -1]?.kind },
  }));
}

describe.each([
  ['PO', poExport, po],
  ['CSV', csvExport, csv],
  ['TSV', tsvExport, tsv],
  ['JSON lines', jsonLinesExport, jsonLines],
  ['JSON', jsonExport, json],
] as const)('an export as %s', (_, exporter, format) => {
  it('gives the same segments, states and notes when it is read again', () => {
    fc.assert(
      fc.property(review, (parts) => {
        const segments = parts.map((part, place) =>
          exportedSegment(`s${String(place + 1)}`, { ...part, machine: part.target }),
        );
        const essence = parts.map((part, place) => ({ id: `s${String(place + 1)}`, ...part }));
        expect(readAgain(format, exported(exporter, segments))).toEqual(essence);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a table of segments', () => {
  const edited = exportedSegment('s1', { source: 'Лёд', machine: 'Ice', target: '=1+1', notes: ['a\nb', 'c'] });

  it('begins with a BOM and has no formulas as CSV', () => {
    expect(exported(csvExport, [edited])).toBe(
      '\uFEFFid,kind,source,machine,target,state,notes\r\ns1,paragraph,Лёд,Ice,\'=1+1,untouched,"a b\nc"\r\n',
    );
  });

  it('has neither tabs nor line ends in a cell as TSV', () => {
    expect(exported(tsvExport, [edited]).split('\r\n')[1]).toBe("s1\tparagraph\tЛёд\tIce\t'=1+1\tuntouched\ta b ¶ c");
  });
});
