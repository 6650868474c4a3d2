import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { DismissAgreedEvent } from './review-events';

/**
 * Asks for the reason, which may be left out, before a finding and all that say the same are set aside.
 * @fires dismiss-agreed - Go ahead; carries the reason.
 * @fires dialog-closed - However it was closed.
 */
@customElement('dismiss-dialog')
export class DismissDialog extends LitElement {
  static override styles = css`
    p {
      margin: 0 0 var(--space-3);
    }
  `;

  @property({ type: Boolean }) open = false;
  /** Name of the check. */
  @property() check = '';
  @property() message = '';
  @state() private _reason = '';
  private readonly _words = new Words(this);

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('open') && this.open) this._reason = '';
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
      <p>${this._words.t('reviewScreen.dismissLike.explain')}</p>
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
    this.dispatchEvent(new DismissAgreedEvent(reason === '' ? null : reason));
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
