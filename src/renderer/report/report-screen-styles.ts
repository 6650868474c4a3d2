import { css } from 'lit';

/** The bar above; below it the parts of the report side by side, in a narrow window one below the other. */
export const reportScreenStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
    background: var(--canvas);
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
  }
  h1 {
    flex: 1;
  }
  .body {
    min-block-size: 0;
    padding: var(--space-4);
    overflow: auto;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  /* Only where it takes long enough to be seen. */
  .waiting {
    max-inline-size: 20rem;
    margin: var(--space-8) auto;
    animation: appear 0s 400ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  app-notice {
    margin-block-end: var(--space-4);
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-4);
    max-inline-size: 80rem;
    margin-inline: auto;
  }
  section {
    padding: var(--space-4) var(--space-5) var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius-3);
    background: var(--surface);
  }
  .wide {
    grid-column: 1 / -1;
  }
  h2 {
    margin-block-end: var(--space-2);
    font-size: var(--size-5);
  }
  h3 {
    margin-block: var(--space-4) var(--space-1);
    font-size: var(--size-3);
  }
  .result {
    margin-block-end: var(--space-3);
    font-size: var(--size-4);
  }
  .why {
    margin-block-start: var(--space-2);
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  stacked-bar + table {
    margin-block-start: var(--space-3);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
  }
  .named {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  strong {
    font-weight: var(--weight-bold);
    font-variant-numeric: tabular-nums;
  }
  document-strip {
    margin-block: var(--space-3) var(--space-2);
  }
  .tables {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
    gap: var(--space-5) var(--space-6);
    margin-block-start: var(--space-5);
  }
  .stack {
    display: grid;
    gap: var(--space-5);
  }
  @media (max-width: 62rem) {
    .parts,
    .tables {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
