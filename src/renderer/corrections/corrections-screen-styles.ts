import { css } from 'lit';

/** The bar above, the list or the diff below. */
export const correctionsScreenStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
    background: var(--surface);
  }
  .top {
    border-block-end: 1px solid var(--line);
    background: var(--canvas);
    font: var(--weight-normal) var(--size-3) / 1.3 var(--font-ui);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--space-4);
  }
  .bar + .bar {
    padding-block-start: 0;
  }
  h1 {
    margin: 0;
    font-size: var(--size-4);
    font-weight: var(--weight-bold);
  }
  .counts {
    flex: 1;
    margin: 0;
    color: var(--text-muted);
  }
  app-text-field {
    inline-size: 12rem;
  }
  .body {
    position: relative;
    min-block-size: 0;
  }
  corrections-list,
  diff-text {
    block-size: 100%;
  }
`;
