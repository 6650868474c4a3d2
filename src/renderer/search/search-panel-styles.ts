import { css } from 'lit';

/** How the search panel looks. */
export const searchPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-3);
    border-block-end: 1px solid var(--line);
  }
  .wide {
    grid-column: 1 / -1;
  }
  .case {
    display: inline-flex;
    align-items: center;
    align-self: end;
    gap: var(--space-2);
    min-block-size: var(--control-small);
    font-size: var(--size-2);
  }
  .count {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  .fault {
    color: var(--danger);
  }
  lit-virtualizer {
    flex: 1;
  }
  .item {
    display: flex;
    align-items: start;
    inline-size: 100%;
    border-block-end: 1px solid var(--line);
  }
  .item.loading {
    min-block-size: 2.75rem;
    padding: var(--space-2) var(--space-3);
    color: var(--text-muted);
  }
  .item > input {
    flex: none;
    margin-block-start: 0.85rem;
    margin-inline-start: var(--space-3);
  }
  .item > button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15rem var(--space-2);
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 0;
    background: none;
    color: var(--text);
    font: inherit;
    text-align: start;
  }
  .item > button:hover {
    background: var(--surface-hover);
  }
  .item > button:focus-visible {
    outline-offset: -2px;
  }
  .item.current > button {
    background: var(--surface-selected);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .number {
    color: var(--text-muted);
    font-size: var(--size-1);
    font-variant-numeric: tabular-nums;
  }
  .text,
  .other {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .side {
    color: var(--text-muted);
    font-size: var(--size-1);
  }
  .other {
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  .renderings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
  }
  .renderings button {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    max-inline-size: 100%;
    padding: 0 var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-round);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-size: var(--size-2);
  }
  .renderings button:hover {
    border-color: var(--accent);
  }
  .renderings button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .renderings .rendering {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  mark {
    border-radius: 2px;
    background: var(--evidence-soft);
    color: inherit;
    box-shadow: 0 0 0 1px var(--evidence);
  }
  .other mark {
    background: var(--partner-soft);
    color: var(--text);
    box-shadow: none;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
