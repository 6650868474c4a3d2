import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { baseStyles } from '../styles/base';

/** How much of something is done: a bar with a share 0..1, or a moving one when that cannot be told (`null`). */
@customElement('app-progress')
export class AppProgress extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        min-inline-size: 4rem;
      }
      .track {
        block-size: var(--progress-thickness, 0.375rem);
        overflow: hidden;
        border-radius: var(--radius-round);
        background: color-mix(in srgb, var(--progress-colour, var(--accent)) 18%, var(--surface-sunken));
      }
      .done {
        block-size: 100%;
        inline-size: 0;
        border-radius: inherit;
        background: var(--progress-colour, var(--accent));
        transition: inline-size var(--calm);
      }
      .unknown .done {
        inline-size: 35%;
        animation: pass 1.4s ease-in-out infinite;
      }
      @keyframes pass {
        from {
          translate: -100% 0;
        }
        to {
          translate: 300% 0;
        }
      }
      @media (forced-colors: active) {
        .track {
          border: 1px solid CanvasText;
        }
        .done {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** What is under way, for screen readers. */
  @property() label = '';
  /** 0..1; null when it cannot be told. */
  @property({ attribute: false }) share: number | null = null;
  @query('.done') private readonly _done!: HTMLElement;

  override render() {
    const known = this.share !== null;
    return html`<div
      class="track ${known ? '' : 'unknown'}"
      role="progressbar"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${known ? Math.round((this.share ?? 0) * 100) : nothing}
    >
      <div class="done"></div>
    </div>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('share')) return;
    // The content security policy forbids style attributes, not the object behind them.
    if (this.share === null) this._done.style.removeProperty('inline-size');
    else this._done.style.setProperty('inline-size', `${Math.min(1, Math.max(0, this.share)) * 100}%`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-progress': AppProgress;
  }
}
