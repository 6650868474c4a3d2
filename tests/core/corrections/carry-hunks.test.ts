import { describe, expect, it } from 'vitest';
import { carryHunks } from '../../../src/core/corrections/carry-hunks';
import { parseUnifiedDiff } from '../../../src/core/corrections/parse-unified-diff';
import type { Segment } from '../../../src/core/segments/segment';
import { valueOf } from '../../notation/example-review';
import { segmentsOf } from '../../notation/segments';

const RUSSIAN = ['Она ушла.', 'Все молчали.', 'Он действует.'];

/** An English text in brackets, whose segments have the Russian above one after the other. */
function review(marked: string): Segment[] {
  return segmentsOf(marked).segments.map((segment, index) => ({ ...segment, source: RUSSIAN[index] ?? '' }));
}

/** What a hunk with this label and these lines makes of the segments: their texts by number, and the conflicts. */
function carried(marked: string, label: string, before: string, after: string, taken: readonly string[] = []) {
  const hunk = `@@ -1,1 +1,1 @@ ${label}\n-${before}\n+${after}\n`;
  const [file] = valueOf(parseUnifiedDiff(`--- a\n+++ b\n${hunk}`, 'a.diff')).files;
  const { corrections, conflicts } = carryHunks(file?.hunks ?? [], review(marked), new Set(taken));
  return [
    ...corrections.map(({ segment, text }) => `${segment.id}: ${text ?? '-'}`),
    ...conflicts.map(({ segment, reason }) => `${segment?.id ?? '?'}! ${reason}`),
  ];
}

describe('a hunk of another machine translation', () => {
  it('goes to the segment whose Russian it names, among the others of its paragraph', () => {
    expect(
      carried(
        '[She left at last.] [All were silent.]\n',
        '#5 «Она ушла.»',
        'She left. All kept silent.',
        'It left. All kept silent.',
      ),
    ).toEqual(['s1: It left at last.']);
  });

  it('of several paragraphs goes to the one that it is like', () => {
    expect(
      carried(
        '[She left.]\n[All were silent.]\n[He is now in force.]\n',
        '#1 «Она ушла.»; #3 «Он действует.»',
        'He is in force.',
        'It is in force.',
      ),
    ).toEqual(['s3: It is now in force.']);
  });

  it('gives each changed sentence to its own segment, made or offered', () => {
    const label = '#1 «Она ушла.»; #2 «Все молчали.»';
    expect(
      carried(
        '[She left early.] [All were silent.]\n',
        label,
        'She left. Everyone was silent.',
        'It left. Everyone kept silent.',
      ),
    ).toEqual(['s1: It left early.', 's2! words-gone']);
  });

  it('takes several lines for several paragraphs', () => {
    const hunk = '@@ -1,3 +1,1 @@ #1 «Она ушла.»; #2 «Все молчали.»\n-She left.\n-\n-All were silent.\n+\n';
    const [file] = valueOf(parseUnifiedDiff(`--- a\n+++ b\n${hunk}`, 'a.diff')).files;
    const { corrections, conflicts } = carryHunks(
      file?.hunks ?? [],
      review('[She left.]\n\n[Everyone kept silence.]\n'),
    );
    expect(corrections.map(({ segment, text }) => [segment.id, text])).toEqual([['s1', null]]);
    expect(conflicts).toHaveLength(1);
  });

  it('finds English that has no Russian by itself', () => {
    const [segment] = segmentsOf('[Advertisement]\n').segments;
    const hunk = '@@ -1,1 +0,0 @@ #1 — page-furniture\n-Advertisement\n';
    const [file] = valueOf(parseUnifiedDiff(`--- a\n+++ b\n${hunk}`, 'a.diff')).files;
    expect(carryHunks(file?.hunks ?? [], [{ ...segment!, source: '' }])).toMatchObject({
      corrections: [{ text: null }],
      conflicts: [],
    });
  });

  it.each([
    ['words-gone', 's1! words-gone', '#1 «Она ушла.»', 'She went out.', 'She went away.'],
    ['not-found', '?! not-found', '#1 «Станция закрылась.»', 'She left.', 'It left.'],
    ['not-found without a label', '?! not-found', 'void main()', 'She left.', 'It left.'],
    ['not-found where nothing is alike', '?! not-found', '#1 «Она ушла.»', 'Quite other words', 'Quite new words'],
  ])('is a conflict: %s', (_, wanted, label, before, after) => {
    expect(carried('[She left the place.]\n', label, before, after)).toEqual([wanted]);
  });

  it('leaves a segment alone that has a correction already', () => {
    expect(carried('[She left.]\n', '#1 «Она ушла.»', 'She left.', 'It left.', ['s1'])).toEqual(['s1! both-changed']);
  });
});
