import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../../src/core/exports/exporter';
import { xlsxExport } from '../../../../src/core/exports/xlsx/xlsx';
import { xlsx } from '../../../../src/core/formats/xlsx/xlsx';
import { parseXml } from '../../../../src/core/formats/xml/parse-xml';
import { SEGMENT_KINDS, SEGMENT_STATES, type Segment } from '../../../../src/core/segments/segment';
import { createTranslator } from '../../../../src/i18n/translator';
import { readBilingual } from '../../../notation/bilingual-file';
import { exportedParts, exportedSegment } from '../../../notation/exported-review';
import { packageContents } from '../../../notation/workbook';

/** The parts of the workbook that a review becomes, with headings in a language. */
function workbook(segments: readonly Segment[], language: 'en' | 'ru' = 'en', more: Partial<ExportInput> = {}) {
  const translator = createTranslator(language);
  const label = (key: string): string => translator.find(`exports.${key}`) ?? key;
  const words = { language, label, finding: ({ messageId }: { readonly messageId: string }) => messageId };
  return exportedParts(xlsxExport, segments, { words, ...more });
}

const WORDS = ['ice', 'Лёд', '<b>', '&amp;', '"q"', '№\u00A05', '😀', '_x000D_', '=1', "'x", '- да'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const review = fc.array(
  fc.record({
    ...{ source: words, target: fc.option(words, { nil: '' }), state: fc.constantFrom(...SEGMENT_STATES) },
    ...{ kind: fc.constantFrom(...SEGMENT_KINDS), notes: fc.array(words, { maxLength: 2 }) },
  }),
  { minLength: 1, maxLength: 4 },
);

describe('an export as a workbook', () => {
  it.each(['en', 'ru'] as const)('gives the same segments, states and notes when it is read again (%s)', (language) => {
    fc.assert(
      fc.property(review, (list) => {
        const segments = list.map((part, place) =>
          exportedSegment(`s${String(place + 1)}`, { ...part, machine: part.target }),
        );
        const { source, target, units } = readBilingual(xlsx, packageContents(workbook(segments, language), 'a.xlsx'));
        const textOf = (document: typeof source, block: number | null): string => {
          const place = block === null ? undefined : document.blocks[block];
          return place === undefined ? '' : document.text.slice(place.from, place.to);
        };
        const read = units.map((unit) => ({
          ...{ id: unit.id, source: textOf(source, unit.source), target: textOf(target, unit.target) },
          ...{ state: unit.state, notes: unit.notes, kind: source.blocks[unit.source ?? -1]?.kind },
        }));
        expect(read).toEqual(list.map((part, place) => ({ id: `s${String(place + 1)}`, ...part })));
      }),
      { numRuns: 60 },
    );
  });

  const segment = exportedSegment('s1', { source: 'Лёд', machine: 'Ice', target: '=1+1', notes: ['a\nb', 'c'] });

  it('holds texts and no formula', () => {
    const sheet = workbook([segment])['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<c r="D2" s="1" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(sheet).not.toMatch(/<f[ >]|<v>/);
  });

  it('has headings that stay in view', () => {
    const sheet = workbook([segment])['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('ySplit="1"');
    expect([...sheet.matchAll(/<c r="[A-Z]1"[^>]*><is><t>([^<]*)/g)].map((match) => match[1])).toEqual([
      ...['ID', 'Russian', 'Machine translation', 'Corrected English', 'State', 'Notes', 'Findings', 'Kind'],
    ]);
  });

  it('says after which revision it was made', () => {
    const revisions = Array.from({ length: 7 }, () => ({}) as ExportInput['revisions'][number]);
    expect(readBilingual(xlsx, packageContents(workbook([segment], 'en', { revisions }), 'a.xlsx')).revision).toBe(7);
  });

  it('is sound XML in all its parts, whatever the title', () => {
    const parts = Object.entries(workbook([segment], 'en', { title: 'a<b&\u0001"c' }));
    for (const [name, text] of parts) expect(parseXml(name, text).ok).toBe(true);
  });
});
