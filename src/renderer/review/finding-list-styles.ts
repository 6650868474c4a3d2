import { css } from 'lit';

/** How the list of all findings looks. */
export const findingListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
  }
  .rest {
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  lit-virtualizer {
    flex: 1;
  }
  /* The line that the keys act on has the ring. */
  lit-virtualizer:focus-visible {
    outline: none;
  }
  .entry {
    display: flex;
    align-items: start;
    inline-size: 100%;
    border-block-end: 1px solid var(--line);
    color: var(--text);
    cursor: default;
  }
  .entry:hover {
    background: var(--surface-hover);
  }
  .entry.current {
    background: var(--surface-selected);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  lit-virtualizer:focus-visible .entry.cursor {
    outline: var(--ring);
    outline-offset: -2px;
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.1rem var(--space-2);
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: var(--space-2) var(--space-3);
  }
  .grouped .line {
    padding-inline-start: calc(var(--space-3) + 1.1rem);
  }
  .group {
    align-items: center;
    background: var(--surface-sunken);
  }
  .group .line {
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 2.25rem;
    padding-block: var(--space-1);
  }
  .group .fold {
    color: var(--text-muted);
    --icon: 0.875rem;
  }
  .group[aria-expanded='true'] .fold {
    rotate: 90deg;
  }
  .act {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    align-self: center;
    inline-size: var(--control-small);
    block-size: var(--control-small);
    margin-inline-end: var(--space-2);
    padding: 0;
    border: 0;
    border-radius: var(--radius-2);
    background: none;
    color: var(--text-muted);
    --icon: 1.125rem;
  }
  .act:hover {
    background: var(--surface-hover);
    color: var(--text);
  }
  .name {
    font-weight: var(--weight-medium);
    overflow-wrap: anywhere;
  }
  .number {
    color: var(--text-muted);
    font-size: var(--size-1);
    font-variant-numeric: tabular-nums;
  }
  .message {
    grid-column: 2 / -1;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: var(--text-muted);
    font-size: var(--size-2);
    overflow-wrap: anywhere;
  }
  .message.alone {
    grid-column: 2;
    color: var(--text);
    font-size: var(--size-3);
  }
  .why {
    font-style: italic;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-block-start: 1px solid var(--line);
    color: var(--text-muted);
    font-size: var(--size-1);
  }
  .keys span {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    min-block-size: 1.5rem;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .entry.current {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`;
