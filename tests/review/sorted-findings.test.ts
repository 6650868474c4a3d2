import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/findings/finding';
import type { Dismissal } from '../../src/core/history/revision';
import { SortedFindings } from '../../src/review/sorted-findings';
import { found } from '../notation/findings';

const [first, second, third] = [
  found({ key: 'aa01', segment: 's1' }),
  found({ key: 'aa02', segment: 's1', messageId: 'other' }),
  found({ key: 'bb03', segment: 's2' }),
];
const setAside = ({ key, check, messageId }: Finding): Dismissal => ({
  extent: 'one',
  key,
  check,
  messageId,
  words: '',
});

/** What was found, sorted, with some of it set aside. */
function sorted(all = [first, second, third], standing: readonly Dismissal[] = []): SortedFindings {
  const findings = new SortedFindings(standing, () => undefined);
  findings.take(all);
  return findings;
}

describe('What the checks found', () => {
  it('is open unless it was set aside', () => {
    const findings = sorted(undefined, [setAside(second)]);
    expect(findings.all).toEqual([first, second, third]);
    expect(findings.open).toEqual([first, third]);
    expect(findings.of('s1')).toEqual([first]);
    expect(findings.of('s9')).toEqual([]);
    expect(findings.dismissalOf(second)).toEqual(setAside(second));
    expect(findings.dismissalOf(first)).toBeUndefined();
  });

  it('is named by its key or by a beginning that no other has', () => {
    const findings = sorted(undefined, [setAside(third)]);
    expect(findings.named('aa02', 'open')).toMatchObject({ ok: true, value: second });
    expect(findings.named('aa', 'open')).toMatchObject({ error: { code: 'finding-ambiguous', data: { count: 2 } } });
    expect(findings.named('bb', 'open')).toMatchObject({ error: { code: 'finding-unknown' } });
    expect(findings.named('bb', 'all')).toMatchObject({ ok: true, value: third });
    expect(findings.named('', 'all')).toMatchObject({ error: { code: 'finding-unknown' } });
  });

  it('is followed through an edit: what went, what came, and the segments that look different', () => {
    const findings = sorted();
    const fresh = found({ key: 'cc04', segment: 's3' });
    const { segments, gone } = findings.follow([first, third, fresh]);
    expect([...segments].sort()).toEqual(['s1', 's3']);
    expect(gone).toEqual([second]);
    expect(findings.open).toEqual([first, third, fresh]);
    expect(findings.of('s1')).toEqual([first]);
  });

  it('changes nothing where a check made the same finding anew', () => {
    const findings = sorted();
    const { segments, gone } = findings.follow([first, { ...second }, third]);
    expect({ segments: [...segments], gone }).toEqual({ segments: [], gone: [] });
  });

  it('is set aside and taken back with the dismissals that hold', () => {
    const findings = sorted();
    const aside = findings.follow(findings.all, [setAside(third)]);
    expect({ segments: [...aside.segments], gone: aside.gone }).toEqual({ segments: ['s2'], gone: [] });
    expect(findings.open).toEqual([first, second]);
    expect([...findings.follow(findings.all, []).segments]).toEqual(['s2']);
    expect(findings.open).toEqual([first, second, third]);
  });
});
