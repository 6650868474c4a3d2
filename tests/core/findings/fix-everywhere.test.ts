import { describe, expect, it } from 'vitest';
import type { Finding, Suggestion } from '../../../src/core/findings/finding';
import { planFixes } from '../../../src/core/findings/fix-everywhere';
import type { Segment } from '../../../src/core/segments/segment';
import { segment } from '../../notation/segments';

/** A finding about the words in brackets of a segment; `better` are its suggestions, null to leave the segment out. */
function findingIn(
  { id, target }: Segment,
  words: string,
  better: readonly (string | null)[],
  more: Partial<Finding> = {},
): Finding {
  const from = target.indexOf(words);
  const to = from + words.length;
  return {
    key: `${id} ${words}`,
    check: 'calque',
    messageId: 'phrase',
    category: 'style',
    severity: 'minor',
    segment: id,
    data: {},
    confidence: 0.8,
    target: [{ from, to }],
    source: [],
    evidence: [],
    suggestions: better.map((text): Suggestion[] =>
      text === null ? [{ from: 0, to: target.length, text: '', action: 'exclude' }] : [{ from, to, text }],
    ),
    ...more,
  };
}

const said = (id: string, target: string, more: Partial<Segment> = {}): Segment =>
  segment(id, { machine: target, target, ...more });

/** The texts after the fix, by segment; `null` where the segment is left out. */
function fixed(segments: readonly Segment[], findings: readonly Finding[], alternative = 0) {
  const plan = planFixes(findings[0]!, alternative, findings, (id) => segments.find((one) => one.id === id));
  return plan.ok ? Object.fromEntries(plan.value.map(({ segment: id, after }) => [id, after])) : plan.error.code;
}

describe('a fix that is taken everywhere', () => {
  const one = said('s1', 'In the framework of the talks, he spoke.');
  const two = said('s2', 'He spoke in the framework of the visit.');
  const three = said('s3', 'On the framework of steel.');

  it('is taken for all findings that say the same of the same words, whatever case they begin with', () => {
    expect(
      fixed(
        [one, two, three],
        [
          findingIn(one, 'In the framework of', ['During', 'As part of']),
          findingIn(two, 'in the framework of', ['during', 'as part of']),
          findingIn(three, 'On the framework of', ['during']),
        ],
      ),
    ).toEqual({ s1: 'During the talks, he spoke.', s2: 'He spoke during the visit.' });
  });

  it('is the alternative that was chosen, wherever it stands among those of the others', () => {
    const findings = [
      findingIn(one, 'In the framework of', ['During', 'As part of']),
      findingIn(two, 'in the framework of', ['as part of']),
    ];
    expect(fixed([one, two], findings, 1)).toEqual({
      s1: 'As part of the talks, he spoke.',
      s2: 'He spoke as part of the visit.',
    });
    expect(fixed([one, two], findings, 0)).toEqual({ s1: 'During the talks, he spoke.' });
    expect(fixed([one], [findings[0]!], 7)).toBe('suggestion-missing');
  });

  it('makes one form of all others where a check compares places', () => {
    const drift = { check: 'term-drift', messageId: 'name' };
    const [sergei, serge] = [said('s1', 'Sergei came.'), said('s2', 'Serge left.')];
    expect(
      fixed(
        [sergei, serge],
        [findingIn(sergei, 'Sergei', ['Sergey'], drift), findingIn(serge, 'Serge', ['Sergey'], drift)],
      ),
    ).toEqual({ s1: 'Sergey came.', s2: 'Sergey left.' });
  });

  it('goes into a segment as one, in several places of it', () => {
    const twice = said('s1', 'the the cat and the the dog');
    const first = findingIn(twice, 'the the', ['the']);
    const at = twice.target.lastIndexOf('the the');
    const second: Finding = {
      ...first,
      key: 'second',
      target: [{ from: at, to: at + 7 }],
      suggestions: [[{ from: at, to: at + 7, text: 'the' }]],
    };
    expect(fixed([twice], [first, second])).toEqual({ s1: 'the cat and the dog' });
  });

  it('leaves out segments where that is the fix, and passes over those that are out already', () => {
    const ads = [said('s1', 'Read also'), said('s2', 'Read also'), said('s3', 'Read also', { state: 'excluded' })];
    expect(
      fixed(
        ads,
        ads.map((ad) => findingIn(ad, 'Read also', [null])),
      ),
    ).toEqual({ s1: null, s2: null });
  });
});
