import { describe, expect, it } from 'vitest';
import { DISMISSALS_UNTIL_QUIET, goesQuiet } from '../../../src/core/findings/quiet-check';
import type { Dismissal, Revision } from '../../../src/core/history/revision';

const dismissal = (check: string, extent: Dismissal['extent'] = 'one'): Dismissal => ({
  key: 'k',
  check,
  messageId: 'm',
  words: 'w',
  extent,
});

/** A history in letters: d dismisses a finding of `x`, e of another check, u takes one of `x` back, f takes a suggestion of
 * `x`, t types by hand, c sets the whole check aside. */
const history = (letters: string): Revision[] =>
  [...letters].map((letter, index) => {
    const base = { segments: ['s1'], number: index + 1, batch: index + 1, reason: null as string | null };
    const drafts: Readonly<Record<string, object>> = {
      d: { kind: 'dismissal', before: null, after: dismissal('x') },
      e: { kind: 'dismissal', before: null, after: dismissal('y') },
      c: { kind: 'dismissal', before: null, after: dismissal('x', 'check') },
      u: { kind: 'dismissal-undo', before: dismissal('x'), after: null },
      f: { kind: 'text', before: 'a', after: 'b', reason: 'x' },
      t: { kind: 'text', before: 'a', after: 'b' },
    };
    return { ...base, ...drafts[letter] } as unknown as Revision;
  });

const row = 'd'.repeat(DISMISSALS_UNTIL_QUIET);

describe('goesQuiet', () => {
  it.each([
    ['after enough dismissals in a row', row, true],
    ['with other work between them', [...row].join('te'), true],
    ['not one dismissal before', row.slice(1), false],
    ['not when a suggestion was taken among them', `${row.slice(1)}fd`, false],
    ['not when one was taken back', `${row.slice(1)}ud`, false],
    ['not again before another row is full', `${row}cudd`, false],
    ['again when another row is full', `${row}cu${row}`, true],
  ])('%s', (_, letters, quiet) => {
    expect(goesQuiet(history(letters), 'x')).toBe(quiet);
  });

  it('takes dismissals of one step as one', () => {
    const together = history(row).map((revision) => ({ ...revision, batch: 1 }));
    expect(goesQuiet(together, 'x')).toBe(false);
    const later = history(row.slice(1)).map((revision) => ({
      ...revision,
      number: revision.number + 20,
      batch: revision.number + 20,
    }));
    expect(goesQuiet([...together, ...later], 'x')).toBe(true);
  });

  it('begins anew when a finding was corrected by hand', () => {
    expect(goesQuiet(history(row), 'x', 3)).toBe(false);
    expect(goesQuiet(history(`ttt${row}`), 'x', 3)).toBe(true);
  });
});
