import { css, nothing, svg } from 'lit';
import { PATTERN_OF, PATTERNS, TILE, type Fill } from '../../core/report/fill-patterns';

/** The colours of the fills; what is painted takes the colour of its class. */
export const chartFillStyles = css`
  .open,
  .edited {
    color: var(--accent);
  }
  .settled,
  .confirmed {
    color: var(--success);
  }
  .dismissed,
  .untouched,
  .excluded {
    color: var(--text-muted);
  }
  .critical {
    color: var(--severity-critical);
  }
  .major {
    color: var(--severity-major);
  }
  .minor {
    color: var(--severity-minor);
  }
  .neutral {
    color: var(--severity-neutral);
  }
  svg {
    display: block;
    overflow: visible;
  }
  rect {
    stroke: currentColor;
    stroke-width: 1;
  }
  pattern path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  pattern .ground {
    fill: var(--surface);
    stroke: none;
  }
`;

/** The patterns of fills, for the chart that is painted with them. */
export function fillPatterns(fills: readonly Fill[]) {
  return svg`<defs>${fills.map((fill) => {
    const lines = PATTERNS[PATTERN_OF[fill]];
    if (lines === null) return nothing;
    return svg`<pattern id="fill-${fill}" class=${fill} width=${TILE} height=${TILE} patternUnits="userSpaceOnUse">
      <rect class="ground" width=${TILE} height=${TILE}></rect>
      <path d=${lines}></path>
    </pattern>`;
  })}</defs>`;
}

/** What a piece is painted with: its colour alone, or its pattern among those of the chart. */
export function paintOf(fill: Fill): string {
  return PATTERNS[PATTERN_OF[fill]] === null ? 'currentColor' : `url(#fill-${fill})`;
}
