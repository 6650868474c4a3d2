import { describe, expect, it } from 'vitest';
import { dismissalOf, dismissedFindings } from '../../../src/core/findings/dismissals';
import type { Finding } from '../../../src/core/findings/finding';

const finding = (key: string, from: number, to: number, messageId = 'found'): Finding => ({
  key,
  check: 'some-check',
  messageId,
  data: {},
  category: 'style',
  severity: 'minor',
  confidence: 1,
  segment: 's1',
  target: [{ from, to }],
  source: [],
  evidence: [],
  suggestions: [],
});
const texts = { source: '', target: 'very very good, very very bad' };
const findings = [finding('a', 0, 9), finding('b', 16, 25), finding('c', 0, 9, 'another')];

describe('dismissedFindings', () => {
  it('sets aside one finding by its key', () => {
    const dismissal = dismissalOf(finding('a', 0, 9), texts, 'one');
    expect([...dismissedFindings(findings, [dismissal], () => texts)]).toEqual([['a', dismissal]]);
  });

  it('sets aside every finding of the same check, message and words', () => {
    const dismissal = dismissalOf(finding('a', 0, 9), texts, 'like');
    expect(dismissal.words).toBe('very very');
    expect([...dismissedFindings(findings, [dismissal], () => texts).keys()]).toEqual(['a', 'b']);
  });

  it('sets aside a whole check, up to a severity if one is given', () => {
    const all = dismissalOf(finding('a', 0, 9), texts, 'check');
    expect([...dismissedFindings(findings, [all], () => texts).keys()]).toEqual(['a', 'b', 'c']);
    const grave = { ...finding('d', 0, 4), severity: 'critical' as const };
    const upTo = { ...all, upTo: 'minor' as const };
    expect([...dismissedFindings([...findings, grave], [upTo], () => texts).keys()]).toEqual(['a', 'b', 'c']);
    expect(dismissedFindings([...findings, grave], [upTo, all], () => texts).size).toBe(4);
    expect(dismissedFindings([{ ...grave, check: 'another' }], [all], () => texts).size).toBe(0);
  });

  it('opens the finding again when the flagged words change', () => {
    const dismissal = dismissalOf(finding('a', 0, 9), texts, 'like');
    const edited = { source: '', target: 'much much good, very very bad' };
    expect([...dismissedFindings(findings, [dismissal], () => edited).keys()]).toEqual(['b']);
  });

  it('names the Russian words of a finding that flags no English', () => {
    const omitted = {
      ...finding('d', 0, 0),
      target: [],
      source: [
        { from: 0, to: 3 },
        { from: 5, to: 7 },
      ],
    };
    expect(dismissalOf(omitted, { source: 'раз, два', target: '' }, 'one').words).toBe('раз … дв');
  });
});
