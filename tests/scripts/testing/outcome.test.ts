import { describe, expect, it } from 'vitest';
import { vitestOutcome } from '../../../scripts/testing/outcome.mjs';

const file = (name: string, statuses: readonly string[], status = 'passed') => ({
  name,
  status,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `${name} ${index}` })),
});
const run = { code: 0, output: '', least: 1 };

describe('counting a run of vitest', () => {
  it('counts what passed and what failed', () => {
    const report = { testResults: [file('a', ['passed', 'failed'], 'failed'), file('b', ['passed'])] };
    expect(vitestOutcome(report, { ...run, code: 1 })).toMatchObject({ passed: 2, failed: 1 });
  });

  it('counts a file that crashed before its tests', () => {
    const report = { testResults: [file('a', ['passed']), { ...file('b', [], 'failed'), message: 'no such module' }] };
    const outcome = vitestOutcome(report, { ...run, code: 1 });
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.output).toContain('No result from b: no such module');
  });

  it('counts a skipped test as failed and names it', () => {
    const outcome = vitestOutcome({ testResults: [file('a', ['passed', 'skipped', 'todo'])] }, run);
    expect(outcome).toMatchObject({ passed: 1, failed: 2 });
    expect(outcome.output).toContain('a 1');
  });

  it('fails when fewer tests ran than there are', () => {
    expect(vitestOutcome({ testResults: [file('a', ['passed'])] }, { ...run, least: 2 })).toMatchObject({ failed: 1 });
  });

  it('fails without a report', () => {
    expect(vitestOutcome(undefined, { ...run, code: 1 })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails on an error outside of any test', () => {
    expect(vitestOutcome({ testResults: [file('a', ['passed'])] }, { ...run, code: 1 })).toMatchObject({ failed: 1 });
  });
});
