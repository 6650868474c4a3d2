import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../components/app-icon';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import {
  FIRST_VIEW,
  nameNarrowing,
  NARROWINGS,
  NOTHING_NARROWED,
  type FindingsView,
  type Narrowing,
} from './findings-view';
import { FindingsViewChangedEvent } from './review-events';

/**
 * What the list of findings is narrowed to, a button each that takes it away (Delete does too), and how many it leaves.
 * Nothing where the list is not narrowed.
 * @fires findings-view-changed - A narrowing is to go.
 */
@customElement('finding-narrowings')
export class FindingNarrowings extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        padding: var(--space-2) var(--space-3);
        border-block-end: 1px solid var(--line);
        font-size: var(--size-2);
      }
      p {
        margin: 0;
        color: var(--text-muted);
        font-variant-numeric: tabular-nums;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        min-block-size: 1.5rem;
        max-inline-size: 100%;
        padding: 0 var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-2);
        background: var(--accent-soft);
        color: var(--text);
        font: inherit;
        text-align: start;
        overflow-wrap: anywhere;
        --icon: 0.75rem;
      }
      button:hover {
        border-color: var(--text-muted);
      }
    `,
  ];

  @property({ attribute: false }) view: FindingsView = FIRST_VIEW;
  /** How many findings are left, and of how many. */
  @property({ type: Number }) left = 0;
  @property({ type: Number }) all = 0;
  private readonly _words = new Words(this);
  /** Place of the button that was used last, until the next has its focus. */
  private _used: number | null = null;

  override render() {
    const narrowings = NARROWINGS.filter((name) => this.view[name] !== 'all');
    if (narrowings.length === 0) return nothing;
    return html`<div role="group" aria-label=${this._words.t('reviewScreen.findings.narrowed.label')}>
      ${repeat(
        narrowings,
        (name) => name,
        (name, index) => this._renderButton(name, index),
      )}
      <p role="status">${this._words.t('reviewScreen.findings.narrowed.left', { left: this.left, count: this.all })}</p>
    </div>`;
  }

  override updated() {
    if (this._used === null) return;
    const buttons = this.renderRoot.querySelectorAll('button');
    buttons[Math.min(this._used, buttons.length - 1)]?.focus();
    this._used = null;
  }

  private _renderButton(name: Narrowing, index: number) {
    const words = `${this._words.t(`reviewScreen.findings.${name}`)}: ${nameNarrowing(this._words.translator, name, this.view[name])}`;
    return html`<button
      type="button"
      data-narrowing=${name}
      title=${this._words.t('reviewScreen.findings.narrowed.remove')}
      aria-label=${this._words.t('reviewScreen.findings.narrowed.removeThis', { words })}
      @click=${() => this._remove(name, index)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Delete' || event.key === 'Backspace') this._remove(name, index);
      }}
    >
      ${words}<app-icon name="close"></app-icon>
    </button>`;
  }

  private _remove(name: Narrowing, index: number) {
    this._used = index;
    this.dispatchEvent(new FindingsViewChangedEvent({ [name]: NOTHING_NARROWED[name] }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-narrowings': FindingNarrowings;
  }
}
