import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/core/checks/check';
import { parseCheckSettings } from '../../../src/core/checks/check-settings';

const checks: Pick<Check, 'meta'>[] = [
  { meta: { id: 'some-check', category: 'style', severity: 'minor', scope: 'segment', messageIds: [] } },
];
const parse = (config: unknown) => parseCheckSettings(config, checks, 'house.json');

describe('parseCheckSettings', () => {
  it('fills in what is not said', () => {
    expect(parse({})).toEqual({ ok: true, value: {} });
    expect(parse({ houseStyle: {}, checks: { 'some-check': { severity: 'major' } } })).toEqual({
      ok: true,
      value: { 'some-check': { on: true, severity: 'major', options: {} } },
    });
  });

  it.each([
    [
      { checks: { 'some-check': { severity: 'high' } } },
      'checks.some-check.severity = "high" (critical | major | minor | neutral)',
    ],
    [{ checks: { 'some-check': { on: 'yes' } } }, 'checks.some-check.on = "yes" (boolean)'],
    [{ checks: { 'some-check': { of: true } } }, 'checks.some-check.of = "of" (never)'],
    [{ checks: { 'no-check': {} } }, 'checks.no-check (some-check)'],
    [[], '(file) = "array" (Object)'],
    ['text', '(file) = "text" (Object)'],
  ])('names the place of a mistake: %j', (config, detail) => {
    const result = parse(config);
    expect(result).toEqual({ ok: false, error: { code: 'config-invalid', data: { path: 'house.json', detail } } });
  });
});
