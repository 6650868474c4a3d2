import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Severity } from '../../core/findings/finding';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import './app-icon';

/** A severity by its shape and colour; with `count` the number of findings of it, with `named` its name in words. */
@customElement('app-severity')
export class AppSeverity extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        color: var(--severity-neutral);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
        --icon: 0.9375rem;
      }
      :host([severity='critical']) {
        color: var(--severity-critical);
      }
      :host([severity='major']) {
        color: var(--severity-major);
      }
      :host([severity='minor']) {
        color: var(--severity-minor);
      }
    `,
  ];

  @property({ reflect: true }) severity: Severity = 'neutral';
  @property({ type: Number }) count?: number;
  @property({ type: Boolean }) named = false;
  private readonly _words = new Words(this);

  override render() {
    const name = this._words.t(`review.severity.${this.severity}`);
    return html`<app-icon
        name=${`severity-${this.severity}`}
        label=${this.named ? '' : name}
        title=${this.named ? nothing : name}
      ></app-icon>
      ${this.count === undefined ? nothing : html`<span>${this._words.translator.number(this.count)}</span>`}
      ${this.named ? html`<span>${name}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-severity': AppSeverity;
  }
}
