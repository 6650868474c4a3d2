import { css } from 'lit';

/** Three cards under each other, the middle one large. */
export const pairBenchStyles = css`
  :host {
    display: block;
    min-block-size: 0;
    padding: var(--space-4);
    overflow: auto;
    background: var(--canvas);
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
  }
  section {
    border: 1px solid var(--line);
    border-radius: var(--radius-3);
    background: var(--surface);
    box-shadow: var(--shadow-2);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
  }
  h2 {
    font-size: var(--size-4);
  }
  .room {
    flex: 1;
  }
  .sides,
  .neighbour {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .side {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--space-1);
    padding: var(--space-3) var(--space-4);
  }
  .side + .side {
    border-inline-start: 1px solid var(--line);
  }
  /* In line with the words below. */
  .side > app-button {
    margin-inline-start: -0.625rem;
  }
  /* What goes to the pair below stands at the bottom of both sides. */
  .side > app-button:last-child:not(:first-child) {
    margin-block-start: auto;
  }
  .sentence {
    inline-size: 100%;
    padding: var(--space-1) 0;
    font: var(--weight-normal) var(--size-text) / 1.55 var(--font-text);
    overflow-wrap: anywhere;
  }
  .none {
    color: var(--text-muted);
    font-style: italic;
  }
  .cut {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    inline-size: 100%;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-2) / 1.3 var(--font-ui);
    --icon: 1rem;
  }
  .cut::after {
    content: '';
    flex: 1;
    border-block-start: 1px dashed var(--line-strong);
  }
  .cut:hover {
    color: var(--accent);
  }
  hr {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px dashed var(--line-strong);
  }
  .join {
    display: flex;
    justify-content: center;
    padding-block: var(--space-1);
  }
  .neighbour {
    grid-template-columns: 2.5rem repeat(2, minmax(0, 1fr));
    gap: var(--space-4);
    inline-size: 100%;
    padding: var(--space-3) var(--space-4) var(--space-3) 0;
    border: 1px solid var(--line);
    border-radius: var(--radius-3);
    background: transparent;
    color: var(--text-muted);
    font: var(--weight-normal) var(--size-3) / 1.5 var(--font-text);
    text-align: start;
  }
  .neighbour:hover {
    border-color: var(--accent);
    color: var(--text);
  }
  .neighbour .number {
    font: var(--weight-normal) var(--size-2) / 1.6 var(--font-ui);
    text-align: end;
  }
  .neighbour .text {
    overflow-wrap: anywhere;
  }
  @media (max-width: 50rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .side + .side {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
  }
`;
