import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

/** The mark of the program: two texts side by side, checked. An ornament; the name stands beside it in words. */
@customElement('app-mark')
export class AppMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: var(--mark, 1.75rem);
      block-size: var(--mark, 1.75rem);
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .ground {
      fill: var(--accent);
    }
    .lines {
      stroke: var(--on-accent);
      stroke-width: 2;
      opacity: 0.65;
    }
    .tick {
      stroke: var(--on-accent);
      stroke-width: 2.6;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 32 32" aria-hidden="true">
      <rect class="ground" width="32" height="32" rx="8" />
      <path class="lines" d="M7 9.5h6.5M7 15h4M7 20.5h2.5M18.5 9.5H25" />
      <path class="tick" d="m12.5 18.5 4.25 4.25L25 14" />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-mark': AppMark;
  }
}
