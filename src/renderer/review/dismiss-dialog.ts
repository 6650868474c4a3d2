import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-switch';
import '../components/app-text-field';
import { shownText } from '../components/shown-text';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { DismissAgreedEvent, type WantedExtent } from './review-events';

/**
 * Asks how much is to be set aside (with a finding all that say the same or the whole check; of a group what is shown of it),
 * and for the reason, which may be left out.
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
  /** Name of the check, or of what the group has in common. */
  @property() check = '';
  @property() message = '';
  /** How many findings are meant. */
  @property({ type: Number }) count = 1;
  /** What can be chosen. */
  @property({ attribute: false }) extents: readonly Exclude<WantedExtent, 'one'>[] = ['like', 'check'];
  @state() private _extent: Exclude<WantedExtent, 'one'> = 'like';
  @state() private _reason = '';
  private readonly _words = new Words(this);

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('open') || !this.open) return;
    this._extent = this.extents[0] ?? 'like';
    this._reason = '';
  }

  override render() {
    return html`<app-dialog
      heading=${
        this._isGroup
          ? this._words.t('reviewScreen.dismissLike.groupHeading', { count: this.count })
          : this._words.t('reviewScreen.dismissLike.heading')
      }
      .open=${this.open}
      @keydown=${this._onKey}
      @dialog-closed=${() => this.dispatchEvent(new DialogClosedEvent())}
    >
      <p><strong>${this.check}</strong></p>
      ${this.message === '' ? nothing : html`<p>${shownText(this.message)}</p>`}
      ${
        this.extents.length < 2
          ? nothing
          : html`<app-switch
              label=${this._words.t('reviewScreen.dismissLike.extent')}
              value=${this._extent}
              .options=${this.extents.map((extent) => ({
                value: extent,
                label: this._words.t(`reviewScreen.dismissLike.extents.${extent}`),
              }))}
              @value-changed=${({ value }: ValueChangedEvent) => (this._extent = value as typeof this._extent)}
            ></app-switch>`
      }
      <p aria-live="polite">${this._words.t(`reviewScreen.dismissLike.explain.${this._extent}`)}</p>
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

  private get _isGroup(): boolean {
    return this.extents.includes('shown');
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
