import { css } from 'lit';

/** The look of the settings: sections at the side, rows of name and control. */
export const settingsStyles = css`
  :host {
    display: contents;
  }
  .layout {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 13rem minmax(0, 1fr);
    block-size: 100%;
    border-block-start: 1px solid var(--line);
  }
  .search {
    grid-column: 1 / -1;
    padding: var(--space-3) var(--space-5);
    border-block-end: 1px solid var(--line);
  }
  [role='tablist'] {
    display: flex;
    flex-direction: column;
    gap: 2px;
    padding: var(--space-3);
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
    overflow: auto;
  }
  [role='tab'] {
    flex: none;
    min-block-size: var(--control);
    padding: var(--space-1) var(--space-3);
    border: 1px solid transparent;
    border-radius: var(--radius-2);
    background: none;
    color: var(--text);
    font: inherit;
    text-align: start;
  }
  [role='tab']:hover {
    background: var(--surface-hover);
  }
  [role='tab'][aria-selected='true'] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: var(--weight-medium);
  }
  .panel {
    padding: var(--space-4) var(--space-5) var(--space-5);
    overflow: auto;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  h3 {
    font-size: var(--size-4);
  }
  h4 {
    margin: 0;
    font-weight: var(--weight-medium);
    font-size: var(--size-3);
    line-height: var(--leading-tight);
  }
  section + section {
    margin-block-start: var(--space-6);
  }
  .intro {
    max-inline-size: 44rem;
    margin-block-start: var(--space-1);
    color: var(--text-muted);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-start: var(--space-3);
  }
  .group {
    margin-block-start: var(--space-4);
  }
  .group > h4 {
    margin-block-end: var(--space-1);
    color: var(--accent);
    font-size: var(--size-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--line);
  }
  .row.wide {
    display: block;
  }
  .check {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  .check.off .name {
    color: var(--text-muted);
  }
  .volume {
    display: grid;
    grid-template-columns: 13rem max-content var(--control-small);
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--control-small);
    font-size: var(--size-2);
  }
  .tick {
    display: flex;
    align-items: start;
    gap: var(--space-2);
  }
  .row.tick,
  .group > .tick {
    padding-block: var(--space-3);
  }
  .tick input {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0.2rem 0 0;
    accent-color: var(--accent);
  }
  .volume .tick {
    align-items: center;
  }
  .volume .tick input {
    margin: 0;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto auto;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    padding-block: var(--space-1);
  }
  .list .name {
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--text-muted);
    font-size: var(--size-2);
    font-variant-numeric: tabular-nums;
  }
  .faults {
    grid-column: 1 / -1;
    color: var(--warning);
    font-size: var(--size-2);
    overflow-wrap: anywhere;
  }
  .place code {
    flex: 1 1 16rem;
    color: var(--text-muted);
    font: var(--size-2) / 1.4 var(--font-mono);
    overflow-wrap: anywhere;
    user-select: all;
  }
  .place .name {
    flex: 0 0 9rem;
  }
  .row.tick {
    flex-wrap: nowrap;
    justify-content: flex-start;
  }
  .row > .hint .name,
  .row > .hint h4 {
    display: block;
    color: var(--text);
    font-size: var(--size-3);
  }
  .row > .hint {
    flex: 1 1 16rem;
    max-inline-size: 34rem;
  }
  .preview {
    margin-block-start: var(--space-4);
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-2);
    background: var(--surface);
  }
  .preview .tick {
    margin-block-start: var(--space-3);
  }
  .preview ul {
    padding-inline-start: 1.5rem;
    font-size: var(--size-2);
    overflow-wrap: anywhere;
  }
  .preview .tools {
    justify-content: flex-end;
  }
  .name {
    font-weight: var(--weight-medium);
  }
  .hint {
    display: block;
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  @media (max-width: 52rem) {
    .layout {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    [role='tablist'] {
      flex-direction: row;
      border-block-end: 1px solid var(--line);
      border-inline-end: 0;
    }
    [role='tab'] {
      white-space: nowrap;
    }
    .check {
      grid-template-columns: minmax(0, 1fr);
    }
    .volume {
      grid-template-columns: minmax(0, 12rem) max-content var(--control-small);
      padding-inline-start: 1.5rem;
    }
  }
`;
