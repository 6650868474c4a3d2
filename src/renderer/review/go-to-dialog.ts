import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { SegmentChosenEvent } from './review-events';

/**
 * Asks for the number of the segment to go to.
 * @fires segment-chosen - A number of the document was given.
 * @fires dialog-closed - However it was closed.
 */
@customElement('go-to-dialog')
export class GoToDialog extends LitElement {
  @property({ type: Boolean }) open = false;
  /** How many segments there are. */
  @property({ type: Number }) count = 0;
  @state() private _number = '';
  @state() private _fault = '';
  private _chosen: number | null = null;
  private readonly _words = new Words(this);

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('open') || !this.open) return;
    this._number = '';
    this._fault = '';
    this._chosen = null;
  }

  override render() {
    return html`<app-dialog
      heading=${this._words.t('reviewScreen.goTo.heading')}
      .open=${this.open}
      @keydown=${this._onKey}
      @dialog-closed=${this._onClosed}
    >
      <app-text-field
        autofocus
        label=${this._words.t('reviewScreen.goTo.number', { count: this.count })}
        fault=${this._fault}
        value=${this._number}
        @value-changed=${(event: ValueChangedEvent) => (this._number = event.value)}
      ></app-text-field>
      <app-button slot="actions" @click=${this._close}>${this._words.t('app.cancel')}</app-button>
      <app-button slot="actions" kind="primary" @click=${this._go}>${this._words.t('reviewScreen.goTo.go')}</app-button>
    </app-dialog>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _go = () => {
    const number = Number(this._number.replace(/[\s\u00a0\u202f,.]/g, ''));
    if (!Number.isInteger(number) || number < 1 || number > this.count) {
      this._fault = this._words.t('reviewScreen.goTo.fault', { count: this.count });
      return;
    }
    this._chosen = number - 1;
    this._close();
  };

  /** Goes there only now: the dialog gives the focus back to where it was before. */
  private _onClosed() {
    this.dispatchEvent(new DialogClosedEvent());
    if (this._chosen !== null) this.dispatchEvent(new SegmentChosenEvent(this._chosen, { focus: 'text' }));
  }

  private _onKey(event: KeyboardEvent) {
    const typing = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !typing || event.isComposing) return;
    event.preventDefault();
    this._go();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'go-to-dialog': GoToDialog;
  }
}
