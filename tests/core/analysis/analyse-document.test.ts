import { describe, expect, it, vi } from 'vitest';
import { analyseDocument, withTexts } from '../../../src/core/analysis/analyse-document';
import { createAnalyser, type Analyser } from '../../../src/core/analysis/analyser';
import { realMorphology } from '../../notation/russian-morphology';

const analyser: Analyser = createAnalyser(realMorphology());
const texts = (id: string, source: string, target: string) => ({
  ...{ id, kind: 'paragraph' as const, source, target, excluded: false },
});

describe('analyseDocument', () => {
  const document = analyseDocument(
    [texts('s1', 'Ещё два письма.', 'Two more letters.'), texts('s2', 'Он ушёл.', 'It’s gone.')],
    analyser,
  );

  it('numbers the segments and marks context only where it is asked for', () => {
    expect(document.segments.map(({ index, context }) => [index, context])).toEqual([
      [0, false],
      [1, false],
    ]);
  });

  it('folds Russian words and lowers English ones', () => {
    expect(document.segments[0]?.source.tokens.map((token) => token.folded)).toEqual(['еще', 'два', 'письма', '.']);
    expect(document.segments[1]?.target.tokens.map((token) => token.lower)).toEqual(["it's", 'gone', '.']);
  });

  it('gives readings of Russian words and none of marks', () => {
    const tokens = document.segments[1]?.source.tokens ?? [];
    expect(tokens[0]?.parses[0]?.lemma).toBe('он');
    expect(tokens[2]?.parses).toEqual([]);
  });

  it('analyses a text once and only when it is asked for', () => {
    const parse = vi.fn(() => []);
    const lazy = createAnalyser({ parse }).russian('Он ушёл');
    expect(lazy.tokens).toBe(lazy.tokens);
    expect(lazy.quantities).toBe(lazy.quantities);
    expect(parse).not.toHaveBeenCalled();
    expect(lazy.tokens[0]?.parses).toEqual([]);
    expect(parse).toHaveBeenCalledTimes(1);
  });
});

describe('withTexts', () => {
  const document = analyseDocument([texts('s1', 'Да.', 'Yes.'), texts('s2', 'Нет.', 'No.')], analyser);
  const change = { ...texts('s2', 'Нет.', 'Not at all.'), excluded: true };
  const edited = withTexts(document, new Map([[1, change]]), analyser);

  it('replaces segments and shares the others and the side that stays the same', () => {
    expect(edited.segments[0]).toBe(document.segments[0]);
    expect(edited.segments[1]?.source).toBe(document.segments[1]?.source);
    expect(edited.segments[1]?.target.text).toBe('Not at all.');
    expect(edited.segments[1]?.excluded).toBe(true);
  });

  it('leaves the document that it came from as it was', () => {
    expect(document.segments[1]?.target.text).toBe('No.');
  });

  it('knows where each segment stands without looking for it again', () => {
    expect([...edited.places]).toEqual([
      ['s1', 0],
      ['s2', 1],
    ]);
    expect(edited.places).toBe(document.places);
  });

  it('refuses a segment that stands elsewhere or nowhere', () => {
    expect(() => withTexts(document, new Map([[7, texts('s8', '', '')]]), analyser)).toThrow('s8 does not stand at 7');
    expect(() => withTexts(document, new Map([[0, change]]), analyser)).toThrow('s2 does not stand at 0');
  });
});
