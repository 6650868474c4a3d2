import { css } from 'lit';

/** The bar above, below it the table beside the places of the chosen term; in a narrow window one above the other. */
export const termsScreenStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 3fr) minmax(18rem, 2fr);
    min-block-size: 0;
    background: var(--surface);
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
  }
  .bar {
    grid-column: 1 / -1;
  }
  app-text-field {
    inline-size: 14rem;
  }
  app-empty {
    grid-area: 2 / 1 / -1 / -1;
  }
  .table {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    outline: none;
  }
  lit-virtualizer {
    flex: 1;
    scrollbar-gutter: stable;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr) minmax(4.5rem, auto);
    gap: var(--space-4);
    inline-size: 100%;
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    cursor: default;
  }
  .heading {
    padding-inline-end: calc(var(--space-4) + 0.625rem);
    background: var(--canvas);
    color: var(--text-muted);
    font-size: var(--size-2);
    font-weight: var(--weight-medium);
  }
  .row:not(.heading):hover {
    background: var(--surface-hover);
  }
  .row.chosen {
    background: var(--surface-selected);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .table:focus-visible .chosen {
    outline: var(--ring);
    outline-offset: -2px;
  }
  .cell {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .words {
    font-family: var(--font-text);
    font-size: var(--size-4);
  }
  .muted {
    color: var(--text-muted);
  }
  .note {
    display: block;
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  .use {
    color: var(--text-muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .use .wrong {
    display: inline-flex;
    align-items: center;
    gap: 0.2rem;
    color: var(--danger);
    --icon: 0.9375rem;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    padding: var(--space-2) var(--space-4);
    border-block-start: 1px solid var(--line);
    color: var(--text-muted);
    font-size: var(--size-1);
  }
  .keys span {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    min-block-size: 1.5rem;
  }
  aside {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--canvas);
  }
  .about {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-block-end: 1px solid var(--line);
  }
  .about h2 {
    font: var(--weight-bold) var(--size-4) / 1.4 var(--font-text);
    overflow-wrap: anywhere;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .places {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  .places li {
    border-block-end: 1px solid var(--line);
  }
  .place {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    gap: 0.15rem var(--space-2);
    inline-size: 100%;
    padding: var(--space-2) var(--space-4);
    border: 0;
    background: none;
    color: var(--text);
    font: var(--weight-normal) var(--size-3) / 1.5 var(--font-text);
    text-align: start;
  }
  .place:hover {
    background: var(--surface-hover);
  }
  .place:focus-visible {
    outline-offset: -2px;
  }
  .place .number {
    grid-row: span 2;
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-1) / 1.9 var(--font-ui);
    font-variant-numeric: tabular-nums;
  }
  .place span {
    overflow-wrap: anywhere;
  }
  mark {
    border-radius: 2px;
    background: var(--evidence-soft);
    color: inherit;
    box-shadow: 0 0 0 1px var(--evidence);
  }
  mark.approved {
    background: var(--success-soft);
    box-shadow: 0 0 0 1px var(--success);
  }
  mark.forbidden {
    background: var(--danger-soft);
    box-shadow: 0 0 0 1px var(--danger);
    text-decoration: underline wavy var(--danger) 1px;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .row.chosen {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media (max-width: 60rem) {
    :host {
      grid-template: auto minmax(8rem, 3fr) minmax(0, 2fr) / minmax(0, 1fr);
    }
    aside {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
  }
  /* Two panes would be too low to read in: the screen itself scrolls. */
  @media (max-width: 60rem) and (max-height: 34rem) {
    :host {
      grid-template-rows: auto 15rem auto;
      overflow: auto;
    }
  }
`;
