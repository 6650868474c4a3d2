import { describe, expect, it } from 'vitest';
import { addTerm, addTerms, changeTerm, removeTerm } from '../../../src/core/history/term-edits';
import type { Term } from '../../../src/core/terms/term';
import { valueOf } from '../../notation/example-review';

const TREATY: Term = { lemmas: ['договор'], approved: 'treaty', forbidden: ['contract'] };
const STATION: Term = { lemmas: ['станция', 'пост'], approved: 'station', forbidden: [] };
const STANDING = [TREATY, STATION];

/** A term in one line: `станция, пост = station`. */
const inLine = (term: Term | null | undefined) => term && `${term.lemmas.join(', ')} = ${term.approved}`;

const faultOf = (result: ReturnType<typeof addTerm>) => (result.ok ? null : result.error);

describe('a term that is added to a glossary', () => {
  it('becomes a revision of no segment, without what only typing left in it', () => {
    const typed: Term = {
      lemmas: ['  ракета ', 'ракета', ' '],
      approved: 'missile ;; rocket;missile',
      forbidden: ['', ' projectile'],
      note: '  ',
    };
    expect(valueOf(addTerm(typed, STANDING, { reason: 'asked' }))).toEqual([
      {
        kind: 'term',
        segments: [],
        before: null,
        after: { lemmas: ['ракета'], approved: 'missile; rocket', forbidden: ['projectile'] },
        reason: 'asked',
      },
    ]);
  });

  it('keeps its note', () => {
    const [draft] = valueOf(addTerm({ lemmas: ['мир'], approved: 'peace', forbidden: [], note: ' Not “world”. ' }, []));
    expect(draft?.after).toMatchObject({ note: 'Not “world”.' });
  });

  it.each([
    [{ lemmas: [' '], approved: 'peace', forbidden: [] }],
    [{ lemmas: ['мир'], approved: ' ; ', forbidden: [] }],
    [{ lemmas: ['—'], approved: 'peace', forbidden: [] }],
  ])('is refused without words: %j', (term) => {
    expect(faultOf(addTerm(term, []))?.code).toBe('term-incomplete');
  });

  it('is refused where another entry has the same Russian, whatever its letters are like', () => {
    const refused = addTerm({ lemmas: ['вышка', 'Пост'], approved: 'tower', forbidden: [] }, STANDING);
    expect(faultOf(refused)).toMatchObject({ code: 'term-known', data: { russian: 'Пост', approved: 'station' } });
  });
});

describe('a term that is changed or removed', () => {
  it('takes other words, also for the Russian that it had', () => {
    const [draft] = valueOf(changeTerm(TREATY, { ...TREATY, approved: 'pact' }, STANDING));
    expect([inLine(draft?.before as Term), inLine(draft?.after as Term)]).toEqual([
      'договор = treaty',
      'договор = pact',
    ]);
  });

  it('gives no draft when nothing is different', () => {
    expect(valueOf(changeTerm(TREATY, { ...TREATY, approved: ' treaty ' }, STANDING))).toEqual([]);
  });

  it('is refused the Russian of another entry', () => {
    expect(faultOf(changeTerm(TREATY, { ...TREATY, lemmas: ['станция'] }, STANDING))?.code).toBe('term-known');
  });

  it('is refused when it does not stand as it was read', () => {
    const gone = { ...TREATY, approved: 'agreement' };
    expect(faultOf(changeTerm(gone, TREATY, STANDING))?.code).toBe('term-unknown');
    expect(faultOf(removeTerm(gone, STANDING))?.code).toBe('term-unknown');
  });

  it('goes', () => {
    expect(valueOf(removeTerm({ ...STATION }, STANDING))).toMatchObject([{ before: STATION, after: null }]);
  });
});

describe('many terms at once', () => {
  it('are added without those whose Russian stands already, in the glossary or before them', () => {
    const more: readonly Term[] = [
      { lemmas: ['Договор'], approved: 'pact', forbidden: [] },
      { lemmas: ['ракета'], approved: ' missile ', forbidden: [] },
      { lemmas: ['снаряд', 'ракета'], approved: 'projectile', forbidden: [] },
      { lemmas: ['мир'], approved: '', forbidden: [] },
    ];
    const { drafts, known } = addTerms(more, STANDING, { reason: 'terms.csv' });
    expect(drafts.map(({ after, reason }) => [inLine(after as Term), reason])).toEqual([
      ['ракета = missile', 'terms.csv'],
    ]);
    expect(known).toBe(2);
  });
});
