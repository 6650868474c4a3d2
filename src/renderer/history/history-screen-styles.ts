import { css } from 'lit';

/** The bar above and the list below that scrolls. */
export const historyScreenStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
    background: var(--surface);
  }
  h1 {
    flex: 1;
  }
  .body {
    min-block-size: 0;
    overflow: auto;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  .more {
    display: flex;
    justify-content: center;
    padding: var(--space-4);
  }
  .explain {
    margin: 0;
  }
`;
