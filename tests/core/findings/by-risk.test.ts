import { describe, expect, it } from 'vitest';
import { byRisk } from '../../../src/core/findings/by-risk';

const finding = (segment: string, severity: 'critical' | 'minor', confidence: number) => ({
  segment,
  severity,
  confidence,
});

describe('byRisk', () => {
  it('puts the segment most likely to need an edit first and keeps the order inside a segment', () => {
    const calm = finding('s1', 'minor', 0.5);
    const first = finding('s2', 'minor', 0.9);
    const second = finding('s2', 'critical', 0.9);
    expect(byRisk([calm, first, second])).toEqual([first, second, calm]);
  });

  it('keeps the order of the text among equals', () => {
    const row = ['s1', 's2', 's3'].map((segment) => finding(segment, 'minor', 0.5));
    expect(byRisk(row)).toEqual(row);
  });
});
