import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../src/bridge/search-calls';
import { searchReplies } from '../../../src/main/engine/search-replies';
import { DocumentSearch } from '../../../src/main/engine/document-search';
import { segment } from '../../notation/example-project';
import { valueOf } from '../../notation/example-review';
import { memorySearch } from '../../notation/memory-search';

/** A document in which every pair says one of these, in turn. */
const PAIRS = [
  'Станция закрыта.|The station is closed.',
  'Это станция.|It is a station.',
  'станция там|The post is there.',
  'Ничего.|Nothing at all.',
];
const documentOf = (count: number) =>
  memorySearch({
    segments: Array.from({ length: count }, (_each, index) =>
      segment(PAIRS[index % PAIRS.length]!, { id: `s${index + 1}` }),
    ),
  });

const request = (text: string, replacement: string | null = null): SearchRequest => ({
  query: { text, mode: 'word', matchCase: false, sides: ['source', 'target'] },
  replacement,
});

/** A search through the whole document, with a pause wherever it may have one and `isOver` says so. */
function searched(count: number, what: SearchRequest, isOver: () => boolean = () => false): DocumentSearch {
  const search = new DocumentSearch(documentOf(count), what);
  while (search.isUnderWay) valueOf(search.advance(isOver));
  return search;
}

describe('a search through a document', () => {
  it('counts all that is there, however long the document is', () => {
    const search = searched(4_000, request('станция'));
    expect(search.answer(7)).toEqual({
      search: 7,
      state: 'complete',
      places: 3_000,
      texts: 3_000,
      changing: 0,
      renderings: [
        { words: 'station', count: 2_000 },
        { words: '', count: 1_000 },
      ],
    });
    expect(search.rows(2_998, 4_000, null).map(({ id }) => id)).toEqual(['s3998', 's3999']);
    const unknown = search.rows(0, 4_000, '');
    expect(unknown).toHaveLength(1_000);
    expect(unknown.every(({ other }) => other === 'The post is there.')).toBe(true);
  });

  it('finds the same whenever it is interrupted', () => {
    const whole = searched(300, request('станция'));
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (pauses) => {
        const search = searched(300, request('станция'), () => pauses.next().value === true);
        expect(search.answer(1)).toEqual(whole.answer(1));
        expect(search.rows(0, 300, null)).toEqual(whole.rows(0, 300, null));
      }),
      { numRuns: 20 },
    );
  });

  it('counts up from one look to the next, and each rendering stands for as many rows', () => {
    const search = new DocumentSearch(documentOf(1_000), request('station'));
    let before = 0;
    while (search.isUnderWay) {
      valueOf(search.advance(() => true));
      const { texts, renderings } = search.answer(1);
      expect(texts).toBeGreaterThanOrEqual(before);
      before = texts;
      for (const { words, count } of renderings) expect(search.rows(0, texts, words)).toHaveLength(count);
    }
    expect(before).toBe(500);
  });

  it('has counted all places before it sees how they are rendered', () => {
    const search = new DocumentSearch(documentOf(400), request('станция'));
    while (search.answer(1).state === 'going') valueOf(search.advance(() => true));
    expect(search.answer(1)).toMatchObject({ state: 'counted', places: 300, texts: 300, renderings: [] });
    valueOf(search.advance(() => false));
    expect(search.answer(1)).toMatchObject({
      state: 'complete',
      places: 300,
      renderings: [{ count: 200 }, { count: 100 }],
    });
  });

  it('leads on from any segment, and round from the ends', () => {
    const search = searched(12, request('there'));
    expect([search.beside(0, 1, null), search.beside(2, 1, null), search.beside(10, 1, null)]).toEqual([2, 6, 2]);
    expect([search.beside(6, -1, null), search.beside(2, -1, null)]).toEqual([2, 10]);
    expect(searched(12, request('nowhere')).beside(3, 1, null)).toBeNull();
  });

  it('says what a replacement makes of all texts but those that are left out', () => {
    const search = searched(2_000, request('station', 'post'));
    expect(search.answer(1).changing).toBe(1_000);
    const changes = search.changes(['s1', 's2']);
    expect(changes).toHaveLength(998);
    expect(changes[0]).toEqual({ id: 's5', after: 'The post is closed.' });
  });
});

describe('the search under way', () => {
  it('goes on for a moment at a time until all is looked through', () => {
    let time = 0;
    const replies = searchReplies(() => (time += 20));
    const review = documentOf(2_000);
    const first = valueOf(replies.run(review, request('станция')));
    expect(first.state).toBe('going');
    let last = first;
    for (let turn = 0; last.state !== 'complete' && turn < 4_000; turn += 1)
      last = valueOf(replies.more(review, first.search)) ?? last;
    expect(last).toMatchObject({ search: first.search, state: 'complete', texts: 1_500 });
  });

  it('stops when it has taken too long', () => {
    let time = 0;
    const replies = searchReplies(() => (time += 20_000));
    const review = documentOf(2_000);
    const { search } = valueOf(replies.run(review, request('станция')));
    expect(valueOf(replies.more(review, search))).toMatchObject({ state: 'stopped' });
  });

  it('is out of date once another has begun, or the document is another', () => {
    const replies = searchReplies(() => 0);
    const project = { segments: [segment(PAIRS[0]!)] };
    const review = memorySearch(project);
    const asked = { from: 0, to: 10, index: 0, step: 1, rendering: null } as const;
    const { search } = valueOf(replies.run(review, request('station', 'post')));
    expect(replies.rows(review, { ...asked, search })).toHaveLength(1);
    const again = valueOf(replies.run(review, request('station', 'post')));
    expect(replies.rows(review, { ...asked, search })).toBeNull();
    project.segments = [...project.segments];
    expect(replies.rows(review, { ...asked, search: again.search })).toBeNull();
    expect(replies.beside(review, { ...asked, search: again.search })).toBeNull();
    expect(replies.toReplace(review, { search: again.search, except: [] })).toMatchObject({
      error: { code: 'search-outdated' },
    });
  });
});
