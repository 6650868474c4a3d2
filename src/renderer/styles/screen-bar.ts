import { css } from 'lit';

/** The bar at the top of a screen: its heading, how much there is, and what can be chosen. */
export const screenBarStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
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
`;
