import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/app-icon';
import type { IconName } from '../components/icons';
import { Words } from '../state/language-state';
import type { Saved } from '../state/project-state';
import { baseStyles } from '../styles/base';

const ICONS: Readonly<Record<Saved | 'readOnly', IconName>> = {
  nothing: 'save',
  saving: 'state-untouched',
  saved: 'check',
  failed: 'failure',
  readOnly: 'lock',
};

/** Whether the changes are on disk, in a word; screen readers are told of each new state. */
@customElement('saved-state')
export class SavedState extends LitElement {
  static override styles = [
    baseStyles,
    css`
      span {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        color: var(--text-muted);
        white-space: nowrap;
        --icon: 0.875rem;
      }
      .saved {
        color: var(--success);
      }
      .failed {
        color: var(--danger);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  @property() saved: Saved = 'nothing';
  @property({ type: Boolean }) readOnly = false;
  private readonly _words = new Words(this);

  override render() {
    const state = this.readOnly ? 'readOnly' : this.saved;
    return html`<span class=${state} role="status">
      <app-icon name=${ICONS[state]}></app-icon>${this._words.t(`app.saved.${state}`)}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-state': SavedState;
  }
}
