import { describe, expect, it } from 'vitest';
import { unitChanges } from '../../../src/core/formats/unit-changes';
import { untouched } from '../../../src/core/history/replay';
import type { Segment } from '../../../src/core/segments/segment';
import { segmentsFromUnits } from '../../../src/core/segments/segments-from-units';
import { bilingualDocument } from '../../notation/bilingual-document';

const DOCUMENT = bilingualDocument(
  'Лёд растаял. | The ice melted.',
  'Мост закрыт. | The bridge is shut. (confirmed) # seen',
  'Всё. |',
);

/** What changes where these segments are otherwise than they came. */
function changes(...changed: readonly (Partial<Segment> & { readonly id: string })[]) {
  const segments = segmentsFromUnits(DOCUMENT).map((segment, index): Segment => {
    const { state, notes } = DOCUMENT.units[index]!;
    return { ...untouched(segment), state, notes, ...changed.find(({ id }) => id === segment.id) };
  });
  return unitChanges(DOCUMENT, segments);
}

describe('what a review changes in the units of a file', () => {
  it('is nothing where nothing was touched', () => {
    expect(changes()).toEqual({ changes: [], kept: [] });
  });

  it('is a text, a state or a note, each alone', () => {
    expect(changes({ id: 's1', target: 'The ice has melted.', state: 'edited' }).changes).toEqual([
      { unit: 0, target: 'The ice has melted.', state: 'edited', notes: [] },
    ]);
    expect(changes({ id: 's1', state: 'confirmed' }).changes).toEqual([
      { unit: 0, target: null, state: 'confirmed', notes: [] },
    ]);
    expect(changes({ id: 's2', notes: ['seen', 'Ask Anna'] }).changes).toEqual([
      { unit: 1, target: null, state: null, notes: ['Ask Anna'] },
    ]);
  });

  it('gives a unit without English the one that was typed', () => {
    expect(changes({ id: 's3', target: 'That is all.', state: 'edited' }).changes).toEqual([
      { unit: 2, target: 'That is all.', state: 'edited', notes: [] },
    ]);
  });

  it('keeps the English of what is left out, and says so', () => {
    expect(changes({ id: 's1', state: 'excluded' })).toEqual({
      changes: [{ unit: 0, target: null, state: 'excluded', notes: [] }],
      kept: ['s1'],
    });
  });

  it('joins the parts of a unit that was split', () => {
    const [first] = segmentsFromUnits(DOCUMENT).map(untouched);
    const parts: Segment[] = [
      { ...first!, id: 's4', machine: 'The ice', target: 'The thick ice', state: 'edited' },
      { ...first!, id: 's5', machine: 'melted.', target: 'melted.' },
    ];
    expect(unitChanges(DOCUMENT, parts).changes).toEqual([
      { unit: 0, target: 'The thick ice melted.', state: 'edited', notes: [] },
    ]);
  });
});
