import { css } from 'lit';
import { signStyles } from './sign-styles';

/** What every component's sheet begins with: boxes, focus ring, thin scroll bars, signs, words for screen readers only. */
export const baseStyles = css`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--ring);
    outline-offset: var(--ring-offset);
  }
  * {
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  @supports not (scrollbar-width: thin) {
    ::-webkit-scrollbar {
      inline-size: 0.625rem;
      block-size: 0.625rem;
    }
    ::-webkit-scrollbar-thumb {
      border: 2px solid transparent;
      border-radius: var(--radius-round);
      background: var(--line-strong) content-box;
    }
  }
  ${signStyles}
  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** Headings, paragraphs, lists and links as they look inside a component; for those that show running text. */
export const proseStyles = css`
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3 {
    line-height: var(--leading-tight);
    font-weight: var(--weight-bold);
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
`;
