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
    border-block-end: 0;
  }
  .bar + .bar {
    padding-block-start: 0;
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
