import { css } from 'lit';

/** A correction as a row of four columns: number, Russian, English with what is to be said of it, buttons. */
export const correctionItemStyles = css`
  :host {
    display: grid;
    grid-template-columns: 4rem minmax(0, 5fr) minmax(0, 6fr) auto;
    column-gap: var(--space-4);
    inline-size: 100%;
    padding: var(--space-3) var(--space-4) var(--space-3) var(--space-2);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
    font: var(--weight-normal) var(--size-text) / var(--leading-text) var(--font-text);
    cursor: default;
  }
  :host(:hover) {
    background: var(--surface-hover);
  }
  :host([aria-selected='true']) {
    background: var(--surface-selected);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .number {
    text-align: end;
  }
  .number button {
    min-inline-size: 2.25rem;
    min-block-size: 1.75rem;
    padding: 0 var(--space-2);
    border: 0;
    border-radius: var(--radius-1);
    background: none;
    color: var(--accent);
    font: var(--weight-medium) var(--size-2) / 1.75rem var(--font-ui);
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number button:hover {
    background: var(--accent-soft);
  }
  .source,
  .target,
  .english {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .english {
    white-space: normal;
  }
  .source {
    color: var(--text-muted);
  }
  .missing {
    color: var(--text-muted);
    font-style: italic;
    font-family: var(--font-ui);
    font-size: var(--size-3);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
    margin-block-start: var(--space-1);
  }
  .about,
  .said {
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-1) / 1.6 var(--font-ui);
  }
  .said {
    display: flex;
    gap: var(--space-1);
    margin: 0;
    overflow-wrap: anywhere;
    --icon: 0.8125rem;
  }
  .said app-icon {
    flex: none;
    margin-block-start: 0.25rem;
  }
  .settled app-icon {
    color: var(--success);
  }
  .open {
    color: var(--warning);
  }
  .sign {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    --icon: 0.8125rem;
  }
  .sign.excluded {
    color: var(--removed);
    font-weight: var(--weight-medium);
  }
  .sign.confirmed {
    color: var(--state-confirmed);
  }
  .acts {
    display: flex;
    align-items: start;
    gap: 2px;
  }
  .acts button {
    display: inline-grid;
    place-items: center;
    inline-size: var(--control-small);
    block-size: var(--control-small);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--radius-2);
    background: none;
    color: var(--text-muted);
    --icon: 1.0625rem;
  }
  .acts button:hover:not([aria-disabled='true']) {
    border-color: var(--line-strong);
    background: var(--surface);
    color: var(--text);
  }
  .acts button[aria-disabled='true'] {
    opacity: 0.4;
  }
  @media (max-width: 60rem) {
    :host {
      grid-template-columns: 3rem minmax(0, 1fr) auto;
    }
    .english {
      grid-column: 2;
      margin-block-start: var(--space-1);
    }
    .acts {
      grid-area: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    :host([aria-selected='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
