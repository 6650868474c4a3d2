import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../src/core/exports/exporter';
import { bilingualHtml } from '../../../src/core/formats/html/bilingual-table';
import { formatFor } from '../../../src/core/formats/formats';
import { plainText } from '../../../src/core/formats/plain-text';
import { NO_FINDINGS } from '../../../src/core/report/finding-outcomes';
import type { Segment } from '../../../src/core/segments/segment';
import { createTranslator } from '../../../src/i18n/translator';
import { REPORT_EXPORTERS } from '../../../src/review/exports/report-exports';
import { readBilingual, rewritten, unitLines } from '../../notation/bilingual-file';
import { exportedSegment } from '../../notation/exported-review';
import { fileContents } from '../../notation/file-contents';
import { segmentsOf } from '../../notation/segments';

const translator = createTranslator('en');

/** The page that an exporter makes of segments. */
function page(id: string, segments: readonly Segment[], text = '', language: 'en' | 'ru' = 'en'): string {
  const exporter = REPORT_EXPORTERS.find((one) => one.id === id)!;
  const nothing = { text, blocks: [], tags: [] };
  const input: ExportInput = {
    ...{ title: 'Ice & <bridges>', authors: ['Anna'], time: '2026-03-02T11:30:00.000Z' },
    ...{ sourceName: 'ice.ru.txt', targetName: 'ice.txt', source: nothing, target: nothing },
    ...{ segments, replacements: [], revisions: [], findings: [], outcomes: NO_FINDINGS },
    original: { format: plainText, contents: fileContents('') },
    words: { language, label: (key) => key, finding: ({ messageId }) => messageId },
  };
  const made = exporter.report(input, translator);
  if (typeof made !== 'string') throw new Error('a package');
  return made;
}

describe('an export as a web page', () => {
  const { text, segments } = segmentsOf('[Ice report]\n\n[It melts.] [Fast <b>!]\n\n[Go.]');
  const withKinds = segments.map((segment, index) =>
    index === 0 ? { ...segment, kind: 'heading' as const } : segment,
  );

  it('has the paragraphs and headings of the corrected English', () => {
    const made = page('html', withKinds, text);
    expect(made).toContain('<main>\n<h1>Ice report</h1>\n<p>It melts. Fast &lt;b&gt;!</p>\n<p>Go.</p>\n</main>');
    expect(made).toContain('<title>Ice &amp; &lt;bridges&gt;</title>');
  });

  it('has nothing of what is left out', () => {
    const without = withKinds.map((segment, index) =>
      index === 3 ? { ...segment, state: 'excluded' as const } : segment,
    );
    expect(page('html', without, text)).not.toContain('Go.');
  });
});

const WORDS = ['ice', 'Лёд', '<b>', '&amp;', '"q"', '😀', '</td>', '<script>alert(1)</script>', '=1'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const review = fc.array(
  fc.record({
    ...{ source: words, target: fc.option(words, { nil: '' }), notes: fc.array(words, { maxLength: 2 }) },
    state: fc.constantFrom('untouched' as const, 'edited' as const, 'confirmed' as const, 'excluded' as const),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('a bilingual page', () => {
  const segments = [
    exportedSegment('s1', { source: 'Лёд тает.', machine: 'Ice melt.', target: 'The ice melts.', state: 'edited' }),
    exportedSegment('s2', { source: 'Снег', machine: 'Snow', notes: ['sure?'] }),
  ];

  it('is recognised among other pages, which a table does not make bilingual', () => {
    const formatOf = (text: string): string | false => {
      const format = formatFor(fileContents(text, 'a.html'));
      return format.ok && format.value.id;
    };
    expect(formatOf(page('bilingual-html', segments))).toBe('bilingual-html');
    const words = '<tr><th>ID<th>Russian<th>English</tr><tr><td>1<td>лёд<td>ice</tr>';
    expect(formatOf(`<p>${'How to learn Russian words. '.repeat(20)}</p><table>${words}</table>`)).toBe('html');
  });

  it('gives the same segments, states and notes when it is read again', () => {
    fc.assert(
      fc.property(review, (parts) => {
        const made = page(
          'bilingual-html',
          parts.map((part, place) => exportedSegment(`s${String(place + 1)}`, { ...part, machine: part.target })),
        );
        const { source, target, units } = readBilingual(bilingualHtml, made);
        const textOf = ({ text, blocks }: typeof source, block: number | null): string =>
          block === null ? '' : text.slice(blocks[block]!.from, blocks[block]!.to);
        expect(
          units.map((unit) => ({
            ...{ id: unit.id, source: textOf(source, unit.source), target: textOf(target, unit.target) },
            ...{ notes: unit.notes, state: unit.state },
          })),
        ).toEqual(parts.map((part, place) => ({ id: `s${String(place + 1)}`, ...part })));
      }),
      { numRuns: 60 },
    );
  });

  it('is read as browsers save it after somebody typed into it', () => {
    const typed = page('bilingual-html', segments)
      .replace(
        '<td lang="en" contenteditable="true">Snow</td>',
        '<td lang="en" contenteditable="true">Snow&nbsp;<div>falls<br></div></td>',
      )
      .replace('<!doctype html>', '<html>');
    expect(unitLines(bilingualHtml, typed)[1]).toBe('Снег | Snow\nfalls # sure?');
  });

  it('is written in place', () => {
    const made = page('bilingual-html', segments);
    expect(
      rewritten(bilingualHtml, made, [{ unit: 1, target: 'Snow & ice', state: 'confirmed', notes: ['yes'] }]),
    ).toBe(
      made
        .replace(
          'contenteditable="true">Snow</td><td>Untouched',
          'contenteditable="true">Snow &amp; ice</td><td>Confirmed',
        )
        .replace('sure?', 'sure?<br>yes'),
    );
    expect(rewritten(bilingualHtml, made, [])).toBe(made);
  });
});
