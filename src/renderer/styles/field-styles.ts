import { css } from 'lit';

/** What fields have in common: the label above, the control, the hint or fault below. */
export const fieldStyles = css`
  :host {
    display: block;
    font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
  }
  label {
    display: block;
    margin-block-end: var(--space-1);
    font-weight: var(--weight-medium);
    font-size: var(--size-2);
  }
  :host([inline]) {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  :host([inline]) label {
    margin: 0;
    color: var(--text-muted);
    white-space: nowrap;
  }
  .control {
    inline-size: 100%;
    min-block-size: var(--control);
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-2);
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }
  .control:hover:not(:disabled) {
    border-color: var(--text-muted);
  }
  .control:focus-visible {
    outline-offset: 0;
    border-color: var(--focus);
  }
  .control[aria-invalid='true'] {
    border-color: var(--danger);
  }
  .control::placeholder {
    color: var(--text-muted);
    opacity: 1;
  }
  .control:disabled {
    opacity: 0.5;
  }
  p {
    margin: var(--space-1) 0 0;
    color: var(--text-muted);
    font-size: var(--size-2);
  }
  p.fault {
    color: var(--danger);
  }
`;
