import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { SnapshotNamedEvent } from './history-events';

/**
 * Asks for the name of the present point.
 * @fires snapshot-named - A free name was given.
 * @fires dialog-closed - However it was closed.
 */
@customElement('snapshot-dialog')
export class SnapshotDialog extends LitElement {
  @property({ type: Boolean }) open = false;
  /** Names that snapshots have already. */
  @property({ attribute: false }) taken: readonly string[] = [];
  @state() private _name = '';
  @state() private _fault = '';
  private _chosen: string | null = null;
  private readonly _words = new Words(this);

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('open') || !this.open) return;
    this._name = '';
    this._fault = '';
    this._chosen = null;
  }

  override render() {
    return html`<app-dialog
      heading=${this._words.t('historyScreen.makeSnapshot.heading')}
      .open=${this.open}
      @keydown=${this._onKey}
      @dialog-closed=${this._onClosed}
    >
      <app-text-field
        autofocus
        label=${this._words.t('historyScreen.makeSnapshot.name')}
        hint=${this._words.t('historyScreen.makeSnapshot.hint')}
        fault=${this._fault}
        value=${this._name}
        @value-changed=${(event: ValueChangedEvent) => (this._name = event.value)}
      ></app-text-field>
      <app-button slot="actions" @click=${this._close}>${this._words.t('app.cancel')}</app-button>
      <app-button slot="actions" kind="primary" @click=${this._make}
        >${this._words.t('historyScreen.makeSnapshot.make')}</app-button
      >
    </app-dialog>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _make = () => {
    const name = this._name.trim();
    if (name === '' || this.taken.includes(name)) {
      this._fault = this._words.t(`historyScreen.makeSnapshot.${name === '' ? 'empty' : 'taken'}`);
      return;
    }
    this._chosen = name;
    this._close();
  };

  private _onClosed() {
    this.dispatchEvent(new DialogClosedEvent());
    if (this._chosen !== null) this.dispatchEvent(new SnapshotNamedEvent(this._chosen));
  }

  private _onKey(event: KeyboardEvent) {
    const typing = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !typing || event.isComposing) return;
    event.preventDefault();
    this._make();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snapshot-dialog': SnapshotDialog;
  }
}
