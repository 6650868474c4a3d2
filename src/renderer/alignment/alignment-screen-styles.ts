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
    grid-column: 1 / -1;
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
