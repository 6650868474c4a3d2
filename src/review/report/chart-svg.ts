import type { StripPlace } from '../../core/report/document-strip';
import { FILLS, PATTERN_OF, PATTERNS, TILE, type Fill } from '../../core/report/fill-patterns';
import { stackedParts } from '../../core/report/stacked-parts';
import { stripColumns } from '../../core/report/strip-columns';
import { escapeHtml } from './html-page';

/** An amount of a bar and what it is of. */
export interface BarAmount {
  readonly fill: Fill;
  readonly amount: number;
}

/** Height of the tallest column, and where the bar of what is reviewed begins below it, in pixels. */
const TALLEST = 90;
const REVIEWED_AT = 100;

/** The colours of the fills, from the variables of the page; what is painted takes the colour of its class. Sizes are in pixels, as what is drawn is. */
export const CHART_STYLE = `
svg .open, svg .edited { color: var(--accent); }
svg .settled, svg .confirmed { color: var(--good); }
svg .dismissed, svg .untouched, svg .excluded, svg .neutral { color: var(--quiet); }
svg .critical { color: var(--critical); } svg .major { color: var(--major); } svg .minor { color: var(--minor); }
svg.bar, svg.strip { display: block; inline-size: 100%; }
svg.bar { block-size: 14px; }
svg.strip { block-size: ${REVIEWED_AT + 10}px; margin-block-end: 0.35rem; }
svg.sign { inline-size: 14px; block-size: 14px; vertical-align: -2px; margin-inline-end: 0.4rem; }
svg rect { stroke: currentColor; stroke-width: 1; vector-effect: non-scaling-stroke; }
svg path { stroke: currentColor; stroke-width: 1.25; fill: none; }
svg .ground { stroke: none; fill: Canvas; }
svg .foot { stroke: var(--line); }
`;

/** The patterns that the charts of a page are filled with; stands once on it, before them. */
export function chartPatterns(): string {
  const patterns = FILLS.flatMap((fill) => {
    const lines = PATTERNS[PATTERN_OF[fill]];
    if (lines === null) return [];
    return `<pattern id="fill-${fill}" class="${fill}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse"><rect class="ground" width="${TILE}" height="${TILE}"/><path d="${lines}"/></pattern>`;
  });
  return `<svg width="0" height="0" aria-hidden="true"><defs>${patterns.join('')}</defs></svg>`;
}

/** A bar of amounts one behind the other; the table beside it says the same in numbers. */
export function stackedBar(amounts: readonly BarAmount[], whole?: number): string {
  const parts = stackedParts(
    amounts.map(({ amount }) => amount),
    whole,
  );
  const pieces = amounts.map(({ fill }, index) => {
    const { from, size } = parts[index]!;
    return size === 0 ? '' : rect(fill, `x="${percent(from)}" width="${percent(size)}" y="0.5" height="13"`);
  });
  return `<svg class="bar" aria-hidden="true" focusable="false">${pieces.join('')}</svg>`;
}

/** The look of a fill, for the words that name it. */
export function fillSign(fill: Fill): string {
  return `<svg class="sign" aria-hidden="true" focusable="false">${rect(fill, 'x="1" y="1" width="12" height="12"')}</svg>`;
}

/** Where the open findings lie, from the beginning of the document to its end. */
export function stripChart(strip: readonly StripPlace[], label: string): string {
  const columns = stripColumns(strip, TALLEST).map(({ from, size, pieces, reviewed }) => {
    const across = `x="${percent(from + size * 0.1)}" width="${percent(size * 0.8)}"`;
    return [
      ...pieces.map(({ severity, above, height }) =>
        rect(severity, `${across} y="${fixed(TALLEST + 1 - above - height)}" height="${fixed(height)}"`),
      ),
      reviewed === 0
        ? ''
        : rect('confirmed', `x="${percent(from)}" width="${percent(size * reviewed)}" y="${REVIEWED_AT}" height="8"`),
    ].join('');
  });
  const foot = `<line class="foot" x1="0" x2="100%" y1="${TALLEST + 3}" y2="${TALLEST + 3}"/>`;
  return `<svg class="strip" role="img" aria-label="${escapeHtml(label)}">${foot}${columns.join('')}</svg>`;
}

function rect(fill: Fill, place: string): string {
  const paint = PATTERNS[PATTERN_OF[fill]] === null ? 'currentColor' : `url(#fill-${fill})`;
  return `<rect class="${fill}" fill="${paint}" ${place}/>`;
}

function percent(share: number): string {
  return `${fixed(share)}%`;
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
