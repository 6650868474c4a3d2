import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormTable } from '../../../src/core/analysis/form-table';

const formOf = (text: string): { text: string; notes: unknown[] } => ({ text, notes: [] });

describe('A table of word forms', () => {
  it('gives the same form for the same letters wherever they stand', () => {
    const table = createFormTable(8, formOf);
    const form = table.at('мир и мир', 0, 3);
    expect(table.at('мир и мир', 6, 9)).toBe(form);
    expect(form.text).toBe('мир');
  });

  it('tells forms apart that differ in a letter or in length', () => {
    const table = createFormTable(8, formOf);
    expect(table.at('кот кит', 0, 3)).not.toBe(table.at('кот кит', 4, 7));
    expect(table.at('коты', 0, 3).text).toBe('кот');
    expect(table.at('коты', 0, 4).text).toBe('коты');
  });

  it('gives the right letters however full it is', () => {
    const word = fc.string({ minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const table = createFormTable(4, formOf);
        for (const each of words) expect(table.at(` ${each} `, 1, 1 + each.length).text).toBe(each);
      }),
    );
  });

  it('keeps a form as long as it is met more often than those that share its place', () => {
    const table = createFormTable(1, formOf);
    const kept = table.at('один', 0, 4);
    table.at('два', 0, 3);
    expect(table.at('один', 0, 4)).toBe(kept);
    table.at('три', 0, 3);
    expect(table.at('один', 0, 4)).toBe(kept);
  });
});
