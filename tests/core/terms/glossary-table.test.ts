import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryRows, readGlossaryRows, writeRows } from '../../../src/core/terms/glossary-table';

const rows = (...lines: string[]): string[][] => lines.map((line) => line.split(','));

describe('a glossary as a table', () => {
  it('has Russian, English and any number of wrong forms', () => {
    expect(readGlossaryRows(rows('СНВ-3|новый договор СНВ,New START,START-3,SNV-3; SNV'))).toEqual({
      terms: [
        { lemmas: ['СНВ-3', 'новый договор СНВ'], approved: 'New START', forbidden: ['START-3', 'SNV-3', 'SNV'] },
      ],
      incomplete: [],
    });
  });

  it('may name its columns and have others besides', () => {
    const table = rows('Comment,English,Russian,Forbidden', 'old,court,суд,tribunal', 'new,bank,банк,');
    expect(readGlossaryRows(table).terms).toEqual([
      { lemmas: ['суд'], approved: 'court', forbidden: ['tribunal'] },
      { lemmas: ['банк'], approved: 'bank', forbidden: [] },
    ]);
  });

  it('names rows that lack a language, and takes the others', () => {
    expect(readGlossaryRows(rows('суд,', 'банк,bank', ',court'))).toMatchObject({
      terms: [{ lemmas: ['банк'] }],
      incomplete: [1, 3],
    });
  });

  it('reads what was written', () => {
    const word = fc.stringMatching(/^[\p{L}\d-]{1,10}$/u).filter((text) => !/^(?:ru|en)$/i.test(text));
    const term = fc.record({
      lemmas: fc.array(word, { minLength: 1, maxLength: 3 }),
      approved: word,
      forbidden: fc.array(word, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 5 }), (terms) => {
        expect(readGlossaryRows(glossaryRows(terms)).terms).toEqual(terms);
      }),
    );
  });

  it('keeps spreadsheets from taking a cell for a formula', () => {
    expect(writeRows([['=1+1', 'a "b", c']], ',')).toBe('\'=1+1,"a ""b"", c"\r\n');
  });
});
