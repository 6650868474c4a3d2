import { css } from 'lit';

/** The list of segments with the words of people marked, the legend above it and what is told of a word below. */
export const blameViewStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
    font: var(--weight-normal) var(--size-2) / 1.5 var(--font-ui);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-1) var(--space-4) var(--space-1) var(--space-5);
    border-block-end: 1px solid var(--line);
  }
  .legend {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    margin: 0;
    padding: 0;
    color: var(--text-muted);
    list-style: none;
  }
  app-empty {
    grid-row: 2 / -1;
  }
  .grid {
    display: grid;
    min-block-size: 0;
    outline: none;
  }
  .row {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--space-5);
    inline-size: 100%;
    min-block-size: 3.5rem;
    padding: var(--space-3) var(--space-5) var(--space-3) var(--space-3);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
    font: var(--weight-normal) var(--size-text) / var(--leading-text) var(--font-text);
  }
  .row.active {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .number {
    text-align: end;
  }
  .number span {
    display: inline-block;
    min-inline-size: 2.25rem;
    min-block-size: 1.75rem;
    padding: 0 var(--space-2);
    border-radius: var(--radius-1);
    color: var(--accent);
    cursor: pointer;
    font: var(--weight-medium) var(--size-2) / 1.75rem var(--font-ui);
    font-variant-numeric: tabular-nums;
    text-align: center;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number span:hover {
    background: var(--accent-soft);
  }
  .source {
    color: var(--text-muted);
  }
  .source,
  .target {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .excluded {
    color: var(--text-muted);
    text-decoration: line-through;
  }
  .run {
    border-radius: 2px;
    cursor: pointer;
  }
  .who-0 {
    background: var(--accent-soft);
    color: var(--accent);
    text-decoration: underline solid 2px;
  }
  .who-1 {
    background: var(--added-soft);
    color: var(--added);
    text-decoration: underline dashed 2px;
  }
  .who-2 {
    background: var(--severity-major-soft);
    color: var(--severity-major);
    text-decoration: underline dotted 2px;
  }
  .who-3 {
    background: var(--evidence-soft);
    color: var(--evidence);
    text-decoration: underline double 1px;
  }
  .who-4 {
    background: var(--severity-minor-soft);
    color: var(--severity-minor);
    text-decoration: underline wavy 1px;
  }
  .run,
  .sample {
    text-underline-offset: 0.25em;
    text-decoration-skip-ink: none;
  }
  .sample {
    padding: 0 0.15rem;
    border-radius: 2px;
  }
  .run:hover,
  .run.told {
    outline: 1px solid currentColor;
    outline-offset: 1px;
  }
  .grid:focus-visible .at {
    outline: var(--ring);
    outline-offset: 1px;
  }
  .told-of {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    min-block-size: calc(1.5em + 2 * var(--space-2));
    margin: 0;
    padding: var(--space-2) var(--space-5);
    border-block-start: 1px solid var(--line);
    background: var(--canvas);
    color: var(--text-muted);
  }
`;
