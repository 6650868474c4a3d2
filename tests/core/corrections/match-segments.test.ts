import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSegments } from '../../../src/core/corrections/match-segments';
import type { Segment } from '../../../src/core/segments/segment';
import { segmentsOf } from '../../notation/segments';

/** Segments with these Russian texts; `|English` where there is none. */
function russian(...sources: readonly string[]): Segment[] {
  return segmentsOf(sources.map(() => '[Text.]').join(' ')).segments.map((segment, index) => {
    const [source = '', machine = segment.machine] = (sources[index] ?? '').split('|');
    return { ...segment, source, machine, target: machine };
  });
}

/** Which segments answer which: `1=1`, `2+3=2`, `4~4` where the Russian is only alike, `5=` where nothing answers. */
function matched(old: readonly Segment[], now: readonly Segment[]): string {
  const numbers = (list: readonly Segment[]): string => list.map(({ id }) => id.slice(1)).join('+');
  return matchSegments(old, now)
    .map((match) => `${numbers(match.old)}${match.same || match.now.length === 0 ? '=' : '~'}${numbers(match.now)}`)
    .join(' ');
}

describe('the segments of another review', () => {
  it.each([
    ['by their Russian', ['Да.', 'Нет.'], ['Нет.', 'Да.', 'Нет.'], '1=2 2=3'],
    ['whatever blanks, case and ё are', ['Все  ушли.'], ['Начало.', 'всё ушли.'], '1=2'],
    ['of repeated ones by their neighbours', ['А.', 'Да.', 'Б.', 'Да.'], ['А.', 'Б.', 'Да.'], '1=1 2= 3=2 4=3'],
    ['where two were paired as one', ['Она ушла.', 'Он остался.'], ['Она ушла. Он остался.'], '1+2=1'],
    ['where one was parted', ['До.', 'Она ушла. Он остался.'], ['До.', 'Она ушла.', 'Он остался.'], '1=1 2=2+3'],
    [
      'where the Russian changed a little',
      ['Станция закрылась вчера вечером.'],
      ['Станция закрылась сегодня вечером.'],
      '1~1',
    ],
    ['or not at all', ['Станция закрылась.'], ['Все молчали.'], '1='],
    ['by their English where they have no Russian', ['|Advertisement', 'Да.'], ['Да.', '|Advertisement'], '1= 2=1'],
    ['by their English alone', ['|Advertisement', 'Да.'], ['|advertisement', 'Да.'], '1=1 2=2'],
  ])('are found %s', (_, old, now, wanted) => {
    expect(matched(russian(...old), russian(...now))).toBe(wanted);
  });

  it('come each of the old ones once, in order', () => {
    const sources = fc.array(fc.constantFrom('Да.', 'Нет.', 'Она ушла.', 'Он.', 'Она ушла. Он.', '|Ad', 'ушла. Он.'));
    fc.assert(
      fc.property(sources, sources, (old, now) => {
        const segments = russian(...old);
        const matches = matchSegments(segments, russian(...now));
        expect(matches.flatMap((match) => match.old)).toEqual(segments);
        const numbers = matches.flatMap((match) => match.now.map(({ id }) => Number(id.slice(1))));
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });

  it('of the same text are the same', () => {
    const sources = fc.array(fc.constantFrom('Да.', 'Нет.', 'Она ушла.', '|Ad'));
    fc.assert(
      fc.property(sources, (list) => {
        const segments = russian(...list);
        expect(matchSegments(segments, segments).every(({ old, now, same }) => same && old[0] === now[0])).toBe(true);
      }),
    );
  });
});
