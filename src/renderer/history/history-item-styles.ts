import { css } from 'lit';

/** One line of the history or of a comparison: number, Russian, English with what is to be said of it. */
export const historyItemStyles = css`
  :host {
    display: block;
  }
  article {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--space-5);
    padding: var(--space-3) var(--space-5) var(--space-3) var(--space-3);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
    font: var(--weight-normal) var(--size-text) / var(--leading-text) var(--font-text);
  }
  article:focus-visible {
    outline-offset: -3px;
  }
  .number {
    text-align: end;
  }
  .number button,
  .number span {
    display: inline-block;
    min-inline-size: 2.25rem;
    min-block-size: 1.75rem;
    padding: 0 var(--space-2);
    font: var(--weight-medium) var(--size-2) / 1.75rem var(--font-ui);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .number span {
    color: var(--text-muted);
  }
  .number button {
    border: 0;
    border-radius: var(--radius-1);
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number button:hover {
    background: var(--accent-soft);
  }
  .source {
    color: var(--text-muted);
  }
  .source,
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .plain {
    font: var(--weight-normal) var(--size-3) / 1.6 var(--font-ui);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
    margin-block-start: var(--space-1);
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-1) / 1.6 var(--font-ui);
  }
  .about span {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    --icon: 0.8125rem;
  }
  .reason {
    margin: var(--space-1) 0 0;
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-2) / 1.5 var(--font-ui);
  }
`;
