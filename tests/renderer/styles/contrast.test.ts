import { afterEach, describe, expect, it } from 'vitest';
import { clear } from '../../notation/render-page';

const TEXT = 4.5;
const SHAPE = 3;
const SURFACES = ['canvas', 'surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'surface-selected'];
const TONES = ['info', 'success', 'warning', 'danger'];
const SEVERITIES = ['critical', 'major', 'minor', 'neutral'].map((name) => `severity-${name}`);
const STATES = ['untouched', 'edited', 'confirmed', 'excluded'].map((name) => `state-${name}`);

/** [in front, behind, least contrast] of all tokens that meet. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...SURFACES.flatMap((surface) => [
    ['text', surface, TEXT] as const,
    ['text-muted', surface, TEXT] as const,
    ['accent', surface, TEXT] as const,
    ['focus', surface, SHAPE] as const,
    ...[...SEVERITIES, ...STATES, ...TONES].map((name) => [name, surface, SHAPE] as const),
  ]),
  ...['canvas', 'surface', 'surface-raised', 'surface-selected'].flatMap((surface) =>
    [...SEVERITIES, ...STATES, ...TONES].map((name) => [name, surface, TEXT] as const),
  ),
  ...['canvas', 'surface', 'surface-raised'].map((surface) => ['line-strong', surface, SHAPE] as const),
  ...[...TONES, ...SEVERITIES].flatMap((name) => [
    [name, `${name}-soft`, TEXT] as const,
    ['text', `${name}-soft`, TEXT] as const,
  ]),
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-hover', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['text', 'accent-soft', TEXT],
  ['added', 'added-soft', TEXT],
  ['removed', 'removed-soft', TEXT],
  ['text', 'added-soft', TEXT],
  ['text', 'removed-soft', TEXT],
  ['text', 'partner-soft', TEXT],
  ['text', 'evidence-soft', TEXT],
  ['evidence', 'evidence-soft', TEXT],
];

afterEach(clear);

describe('The colours', () => {
  it.each(['light', 'dark'])('keep the contrast of WCAG AA in %s', (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const poor = PAIRS.map(([front, behind, least]) => ({ front, behind, least, is: contrast(front, behind) }))
      .filter(({ is, least }) => is < least)
      .map(({ front, behind, is }) => `${front} on ${behind}: ${is.toFixed(2)}`);
    expect(poor).toEqual([]);
  });

  it('differ between light and dark', () => {
    document.documentElement.dataset['theme'] = 'light';
    const light = colour('canvas');
    document.documentElement.dataset['theme'] = 'dark';
    expect(colour('canvas')).not.toEqual(light);
  });

  it('are all known to the browser', () => {
    const unknown = [...new Set(PAIRS.flatMap(([front, behind]) => [front, behind]))].filter(
      (name) => !CSS.supports('color', valueOf(name)),
    );
    expect(unknown).toEqual([]);
  });
});

function valueOf(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
}

function colour(token: string): readonly number[] {
  const probe = document.createElement('span');
  probe.style.color = valueOf(token);
  document.body.append(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return parts.slice(0, 3).map(Number);
}

/** Contrast ratio of WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
function contrast(front: string, behind: string): number {
  const [a, b] = [luminance(colour(front)), luminance(colour(behind))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
