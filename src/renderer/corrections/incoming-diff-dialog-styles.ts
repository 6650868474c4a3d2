import { css } from 'lit';

/** Changes of a diff as lists of rows: tick, number, words, Russian below. */
export const incomingDiffDialogStyles = css`
  :host {
    display: contents;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    margin-block-end: var(--space-2);
  }
  .file strong {
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  .counts {
    margin-block-end: var(--space-3);
  }
  .lists {
    max-block-size: min(24rem, 45vh);
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius-2);
  }
  h3 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3);
    background: var(--canvas);
    font-size: var(--size-2);
    --icon: 1rem;
  }
  h3 label {
    margin-inline-start: auto;
    font-weight: var(--weight-normal);
  }
  h3 label,
  .notes {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--control-small);
  }
  .notes {
    margin-block-start: var(--space-3);
  }
  li {
    border-block-start: 1px solid var(--line);
  }
  li > * {
    display: grid;
    grid-template-columns: 1.25rem 2rem minmax(0, 1fr);
    align-items: start;
    gap: 0.1rem var(--space-2);
    padding: var(--space-2) var(--space-3);
  }
  li > label:hover {
    background: var(--surface-hover);
  }
  input {
    margin: 0;
  }
  li input {
    margin-block-start: 0.3rem;
  }
  .number {
    color: var(--text-muted);
    font-size: var(--size-2);
    font-variant-numeric: tabular-nums;
    line-height: 1.7;
    text-align: end;
  }
  .words {
    font: var(--weight-normal) var(--size-3) / 1.5 var(--font-text);
    overflow-wrap: anywhere;
  }
  .version {
    display: block;
  }
  .words .muted,
  .below {
    font-family: var(--font-ui);
  }
  .russian,
  .below {
    grid-column: 3;
    color: var(--text-muted);
    font-size: var(--size-2);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .russian {
    font-family: var(--font-text);
  }
  .why {
    color: var(--warning);
  }
  .more {
    display: block;
    padding: var(--space-2) var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .step {
    margin-block-start: var(--space-3);
  }
`;
