import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-switch';
import '../components/app-text-field';
import type { DismissalExtent } from '../../bridge/project-calls';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { DismissAgreedEvent } from './review-events';

/**
 * Asks how much is to be set aside with a finding, all that say the same or the whole check, and for the reason, which may
 * be left out.
 * @fires dismiss-agreed - Go ahead; carries the extent and the reason.
 * @fires dialog-closed - However it was closed.
 */
@customElement('dismiss-dialog')
export class DismissDialog extends LitElement {
  static override styles = css`
    p,
    app-switch {
      margin: 0 0 var(--space-3);
    }
  `;

  @property({ type: Boolean }) open = false;
  /** Name of the check. */
  @property() check = '';
  @property() message = '';
  @state() private _extent: DismissalExtent = 'like';
  @state() private _reason = '';
  private readonly _words = new Words(this);

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('open') || !this.open) return;
    this._extent = 'like';
    this._reason = '';
  }

  override render() {
    return html`<app-dialog
      heading=${this._words.t('reviewScreen.dismissLike.heading')}
      .open=${this.open}
      @keydown=${this._onKey}
      @dialog-closed=${() => this.dispatchEvent(new DialogClosedEvent())}
    >
      <p><strong>${this.check}</strong></p>
      <p>${this.message}</p>
      <app-switch
        label=${this._words.t('reviewScreen.dismissLike.extent')}
        value=${this._extent}
        .options=${(['like', 'check'] as const).map((extent) => ({
          value: extent,
          label: this._words.t(`reviewScreen.dismissLike.extents.${extent}`),
        }))}
        @value-changed=${({ value }: ValueChangedEvent) => (this._extent = value as DismissalExtent)}
      ></app-switch>
      <p aria-live="polite">
        ${this._words.t(`reviewScreen.dismissLike.explain.${this._extent === 'check' ? 'check' : 'like'}`)}
      </p>
      <app-text-field
        autofocus
        label=${this._words.t('reviewScreen.dismissLike.reason')}
        hint=${this._words.t('reviewScreen.dismissLike.hint')}
        value=${this._reason}
        @value-changed=${(event: ValueChangedEvent) => (this._reason = event.value)}
      ></app-text-field>
      <app-button slot="actions" @click=${this._close}>${this._words.t('app.cancel')}</app-button>
      <app-button slot="actions" kind="primary" @click=${this._agree}
        >${this._words.t('reviewScreen.dismissLike.agree')}</app-button
      >
    </app-dialog>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _agree = () => {
    const reason = this._reason.trim();
    this._close();
    this.dispatchEvent(new DismissAgreedEvent(this._extent, reason === '' ? null : reason));
  };

  private _onKey(event: KeyboardEvent) {
    const typing = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !typing || event.isComposing) return;
    event.preventDefault();
    this._agree();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dismiss-dialog': DismissDialog;
  }
}
