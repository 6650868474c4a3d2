import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../../src/core/formats/format';
import { buildSegments, sentencesOf } from '../../../src/core/segments/build-segments';
import type { ImportedSegment } from '../../../src/core/segments/segment';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/sample/${name}`, import.meta.url), 'utf8');

describe('sentencesOf', () => {
  it('splits every block on its own and counts offsets in the whole text', () => {
    const document = linesOf('Первое. Второе.\n\nТретье.');
    expect(sentencesOf(document, 'ru')).toEqual([
      { from: 0, to: 7, block: 0 },
      { from: 8, to: 15, block: 0 },
      { from: 17, to: 24, block: 1 },
    ]);
  });
});

describe('buildSegments', () => {
  const source = linesOf(sample('source.ru.txt'));
  const target = linesOf(sample('target.en.txt'));
  const segments = buildSegments(source, target);

  it('pairs the sample interview as its key says', () => {
    const pairs = segments.map((segment) => `${segment.source}\t${segment.machine}`);
    expect(pairs).toEqual(sample('beads.tsv').replace(/\n$/, '').split('\n'));
  });

  it('numbers the segments in order', () => {
    expect(segments.map((segment) => segment.id)).toEqual(segments.map((_, i) => `s${i + 1}`));
  });

  it('takes texts that are exact slices of the files, in order on both sides', () => {
    let sourceEnd = 0;
    let targetEnd = 0;
    for (const segment of segments) {
      if (segment.sourceSpan) {
        expect(segment.sourceSpan.from).toBeGreaterThanOrEqual(sourceEnd);
        sourceEnd = segment.sourceSpan.to;
        expect(source.text.slice(segment.sourceSpan.from, segment.sourceSpan.to)).toBe(segment.source);
      } else expect(segment.source).toBe('');
      if (segment.targetSpan) {
        expect(segment.targetSpan.from).toBeGreaterThanOrEqual(targetEnd);
        targetEnd = segment.targetSpan.to;
        expect(target.text.slice(segment.targetSpan.from, segment.targetSpan.to)).toBe(segment.machine);
      } else expect(segment.machine).toBe('');
    }
  });

  it('says what each segment is', () => {
    expect(kindOf('Skip to main content')).toBe('boilerplate');
    expect(kindOf('Реклама')).toBe('boilerplate');
    expect(kindOf('Переведено сервисом')).toBe('boilerplate');
    expect(kindOf('«Договоры умирают')).toBe('heading');
    expect(kindOf('Фото:')).toBe('caption');
    expect(kindOf('— Что подпишут')).toBe('turn');
    expect(kindOf('Мораторий никто не отменял')).toBe('paragraph');
  });

  it('keeps the kind that the reader of a format gave', () => {
    const one: TextDocument = { text: 'Итоги', blocks: [{ from: 0, to: 5, kind: 'caption' }], tags: [] };
    const other: TextDocument = { text: 'Results', blocks: [{ from: 0, to: 7, kind: 'paragraph' }], tags: [] };
    expect(buildSegments(one, other)[0]?.kind).toBe('caption');
  });

  it('gives a segment the tags that its English holds', () => {
    const tag = { character: '\uE000', markup: '<b>', kind: 'open' } as const;
    const text = 'The \uE000ice melted.\nNothing else happened.';
    const document: TextDocument = { ...linesOf(text), tags: [{ ...tag, at: 4 }] };
    const built = buildSegments(linesOf('Лёд растаял.\nБольше ничего не случилось.'), document);
    expect(built.map((segment) => segment.tags)).toEqual([[tag], []]);
  });

  it('makes nothing of two empty files and one-sided segments of one', () => {
    expect(buildSegments(linesOf(''), linesOf(''))).toEqual([]);
    const alone = buildSegments(linesOf('Один. Два.'), linesOf(''));
    expect(alone.map(({ source: text, targetSpan, targetBlock }) => [text, targetSpan, targetBlock])).toEqual([
      ['Один.', null, null],
      ['Два.', null, null],
    ]);
  });

  function kindOf(beginning: string): ImportedSegment['kind'] | undefined {
    return segments.find(({ source: a, machine: b }) => a.startsWith(beginning) || b.startsWith(beginning))?.kind;
  }
});

/** A document whose blocks are the lines that are not empty. */
function linesOf(text: string): TextDocument {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
    kind: 'paragraph' as const,
  }));
  return { text, blocks, tags: [] };
}
