import { css } from 'lit';

/** The bar above, below it the list beside the pair that is worked on; in a narrow window one above the other. */
export const alignmentScreenStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(18rem, 2fr) minmax(0, 3fr);
    min-block-size: 0;
    background: var(--surface);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    background: var(--canvas);
    font: var(--weight-normal) var(--size-3) / 1.3 var(--font-ui);
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
  nav {
    display: flex;
  }
  pair-list {
    border-inline-end: 1px solid var(--line);
  }
  @media (max-width: 60rem) {
    :host {
      grid-template: auto minmax(8rem, 2fr) minmax(0, 3fr) / minmax(0, 1fr);
    }
    pair-list {
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
    }
  }
  /* Two panes would be too low to read in: the screen itself scrolls. */
  @media (max-width: 60rem) and (max-height: 34rem) {
    :host {
      grid-template-rows: auto 13rem auto;
      overflow: auto;
    }
  }
`;
