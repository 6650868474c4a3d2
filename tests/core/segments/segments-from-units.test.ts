import { describe, expect, it } from 'vitest';
import { draftsFromUnits, segmentsFromUnits } from '../../../src/core/segments/segments-from-units';
import { bilingualDocument } from '../../notation/bilingual-document';

describe('the segments of a bilingual file', () => {
  it('are its units, with the places of both texts', () => {
    const document = bilingualDocument('Лёд растаял. | The ice melted.', 'Всё. |', '| Ads');
    expect(segmentsFromUnits(document)).toMatchObject([
      { id: 's1', source: 'Лёд растаял.', machine: 'The ice melted.', sourceBlock: 0, targetBlock: 0, score: 1 },
      { id: 's2', source: 'Всё.', machine: '', sourceBlock: 1, targetBlock: null, targetSpan: null },
      { id: 's3', source: '', machine: 'Ads', sourceSpan: null, targetBlock: 1 },
    ]);
  });

  it('have the tags of both texts', () => {
    const document = bilingualDocument('Без тегов. | None.', '<b>Лёд</b> тает. | The <b>ice</b> melts.');
    const [without, marked] = segmentsFromUnits(document);
    expect(without?.tags).toEqual([]);
    expect(marked?.source).toBe('\uE000Лёд\uE001 тает.');
    expect(marked?.tags.map(({ character, markup }) => `${character.codePointAt(0)?.toString(16)} ${markup}`)).toEqual([
      'e000 <b>',
      'e001 </b>',
      'ec00 <b>',
      'ec01 </b>',
    ]);
  });

  it('begin with the states and notes of the file', () => {
    const document = bilingualDocument('Раз. | One.', 'Два. | Two. (confirmed) # seen # twice');
    expect(draftsFromUnits(document, segmentsFromUnits(document))).toMatchObject([
      { kind: 'note', segments: ['s2'], after: 'seen' },
      { kind: 'note', segments: ['s2'], after: 'twice' },
      { kind: 'state', segments: ['s2'], before: 'untouched', after: 'confirmed' },
    ]);
  });
});
