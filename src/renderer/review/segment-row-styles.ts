import { css } from 'lit';

/** The columns of a row, shared with the header above the list: number, Russian, English, findings. */
export const rowColumns = css`
  .columns {
    display: grid;
    grid-template-columns: 4.25rem minmax(0, 1fr) minmax(0, 1fr) 2.5rem;
    column-gap: var(--space-5);
    padding-inline: var(--space-1) var(--space-3);
  }
`;

/** How a row looks: by kind of segment, by state, active or not. */
export const segmentRowStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    /* What happens in a row changes nothing beside it: typing lays out and draws one row and not the window. */
    contain: content;
    outline: none;
    background: var(--surface);
    scroll-margin-block: 4rem;
  }
  ::selection {
    background: var(--accent-soft);
    color: var(--text);
  }
  .row {
    position: relative;
    padding-block: 0.35rem;
    color: var(--text);
    font: var(--weight-normal) var(--size-text) / var(--leading-text) var(--font-text);
  }
  .begins {
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--line);
  }
  .first {
    border-block-start: 0;
  }
  .cell {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .text {
    white-space: pre-wrap;
  }
  .weak-link {
    display: block;
    margin-inline-start: auto;
    color: var(--text-muted);
    --icon: 1rem;
  }
  .number {
    display: flex;
    align-items: center;
    align-self: start;
    justify-content: flex-end;
    gap: 0.4rem;
    block-size: calc(1em * var(--leading-text));
    color: var(--text-muted);
    font-family: var(--font-ui);
    font-variant-numeric: tabular-nums;
    --icon: 0.875rem;
  }
  .number span {
    font-size: var(--size-1);
  }
  .flags {
    display: flex;
    align-items: center;
    align-self: start;
    font: var(--weight-normal) var(--size-2) / 1 var(--font-ui);
    block-size: calc(var(--size-text) * var(--leading-text));
  }
  .untouched .state {
    color: var(--state-untouched);
    opacity: 0.55;
  }
  .edited .state {
    color: var(--state-edited);
  }
  .confirmed .state {
    color: var(--state-confirmed);
  }
  .excluded .state {
    color: var(--state-excluded);
  }
  .row:hover {
    background: var(--surface-hover);
  }

  .heading .cell {
    font-size: var(--size-5);
    font-weight: var(--weight-bold);
    line-height: 1.4;
  }
  .heading.begins {
    padding-block-start: 0.9rem;
  }
  .caption .cell {
    font-style: italic;
    font-size: var(--size-4);
    color: var(--text-muted);
  }
  .boilerplate .cell {
    font-family: var(--font-ui);
    font-size: var(--size-2);
    line-height: calc(var(--size-text) * var(--leading-text));
    color: var(--text-muted);
  }
  .excluded .text {
    color: var(--text-muted);
  }
  .excluded .target .text {
    text-decoration: line-through;
    text-decoration-color: var(--line-strong);
  }
  .missing {
    color: var(--text-muted);
    font-style: italic;
    font-family: var(--font-ui);
    font-size: var(--size-3);
  }

  /* A cell that asks to be filled. */
  .gap {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 2rem;
    padding: 0.15rem 0.6rem;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius-2);
    color: var(--accent);
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
    cursor: text;
    --icon: 1.125rem;
  }
  .row:hover .gap {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .break {
    display: flex;
    align-items: center;
    gap: 0.3rem;
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-2) / 1.5 var(--font-ui);
    --icon: 1rem;
  }
  .active .break {
    margin-block-end: 0.4rem;
  }
  .hint {
    margin: 0 0.65rem var(--space-1);
  }

  .active {
    padding-block: 0.7rem 0.6rem;
    background: var(--surface-selected);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .active:hover {
    background: var(--surface-selected);
  }
  :host(:focus-visible) .row {
    outline: var(--ring);
    outline-offset: -2px;
  }
  .field {
    margin: -0.3rem -0.65rem 0;
    padding: 0.25rem calc(0.65rem - 1px);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-2);
    background: var(--surface);
    cursor: text;
  }
  .field:focus-within {
    border-color: var(--focus);
    box-shadow: 0 0 0 1px var(--focus);
  }
  .foot {
    margin: 0.45rem -0.65rem 0;
    font: var(--weight-normal) var(--size-2) / var(--leading) var(--font-ui);
    font-style: normal;
    color: var(--text-muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1);
  }
  .actions app-shortcut {
    margin-inline-start: auto;
  }
  .fault {
    display: flex;
    align-items: start;
    gap: var(--space-2);
    margin-block-end: var(--space-2);
    color: var(--danger);
    --icon: 1rem;
  }
  .fault app-icon {
    margin-block-start: 0.1rem;
  }
  details {
    margin-block-start: var(--space-1);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    min-block-size: 1.75rem;
    padding-inline: var(--space-2);
    border-radius: var(--radius-1);
    font-weight: var(--weight-medium);
    cursor: default;
    list-style: none;
    --icon: 0.875rem;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    color: var(--text);
    background: var(--surface-hover);
  }
  details[open] summary app-icon {
    rotate: 90deg;
  }
  .comparison {
    padding: var(--space-1) 0.65rem 0;
    color: var(--text);
    font: var(--weight-normal) var(--size-4) / 1.6 var(--font-text);
  }
  .skeleton {
    display: block;
    block-size: 0.8em;
    margin-block: 0.4em;
    border-radius: var(--radius-1);
    background: var(--surface-sunken);
  }
  .skeleton.short {
    inline-size: 60%;
  }
  /* Narrow windows and large text: the English below its Russian. */
  @media (max-width: 50rem) {
    .row.columns {
      grid-template-columns: 4.25rem minmax(0, 1fr) 2.5rem;
      row-gap: var(--space-1);
      column-gap: var(--space-3);
    }
    .source,
    .target {
      grid-column: 2;
    }
    .flags {
      grid-area: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    .active {
      border-inline-start: 4px solid Highlight;
    }
    .excluded .cell {
      color: GrayText;
    }
  }
`;
