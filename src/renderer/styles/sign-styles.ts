import { css } from 'lit';

/**
 * How the sign of an invisible character looks. The character itself stands in it, so that words are copied as they are; it is
 * without size and shut in, so that it turns nothing around that stands beside it.
 */
export const signStyles = css`
  .invisible {
    display: inline-block;
    unicode-bidi: isolate;
    direction: ltr;
    margin-inline: 1px;
    padding-inline: 0.1875rem;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius-1);
    background: var(--surface-sunken);
    color: var(--text-muted);
    font-size: 0;
    text-indent: 0;
    vertical-align: 0.0625rem;
    white-space: nowrap;
    cursor: default;
  }
  .invisible::before {
    content: attr(data-sign);
    font: var(--weight-medium) 0.6875rem / 1.25 var(--font-mono);
    letter-spacing: 0.02em;
  }
`;
