import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { REMOVABLE, type OwnData, type Removable } from '../../bridge/data-calls';
import { wordSize } from '../../i18n/word-amount';
import '../components/app-button';
import '../components/app-dialog';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import type { OwnDataState } from '../state/own-data-state';
import { proseStyles } from '../styles/base';

/** Data of the program were removed: the button that asked for it has nothing to do any more, and may be gone. */
export class DataRemovedEvent extends Event {
  constructor() {
    super('data-removed');
  }
}

/**
 * Says exactly what goes and what stays before data of the program are removed.
 * @fires data-removed - It was agreed to and done.
 */
@customElement('remove-data-dialog')
export class RemoveDataDialog extends LitElement {
  static override styles = [
    proseStyles,
    css`
      ul {
        margin: 0 0 var(--space-3);
        padding-inline-start: 1.25rem;
        list-style: disc;
        overflow-wrap: anywhere;
      }
      p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) data!: OwnDataState;
  private readonly _words = new Words(this);
  /** Stays while the dialog is closing, so that its words do not vanish before it. */
  private _what: Removable = 'all';

  constructor() {
    super();
    new Watch(this, () => [this.data]);
  }

  override render() {
    const { asked, held } = this.data;
    this._what = asked ?? this._what;
    const { t } = this._words.translator;
    return html`<app-dialog
      heading=${t(`settings.privacy.ask.${this._what}`)}
      .open=${asked !== null}
      @dialog-closed=${() => this.data.answered()}
    >
      <ul>
        ${held === null ? '' : this._goes(held).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p>${t('settings.privacy.stays')}</p>
      <app-button slot="actions" @click=${this._close}>${t('app.cancel')}</app-button>
      <app-button slot="actions" kind="danger" @click=${() => void this._agree()}>
        ${t('settings.privacy.agree')}
      </app-button>
    </app-dialog>`;
  }

  private _goes({ recent, copies, logs, places }: OwnData): string[] {
    const { translator } = this._words;
    const { t } = translator;
    const lines = {
      recent: t('settings.privacy.goes.recent', { count: recent }),
      copies: t('settings.privacy.goes.copies', {
        count: copies.copies,
        size: wordSize(translator, copies.bytes),
        path: places.copies,
      }),
      logs: t('settings.privacy.goes.logs', { size: wordSize(translator, logs), path: places.logs }),
    };
    const isThere = { recent: recent > 0, copies: copies.copies > 0, logs: logs > 0 };
    return REMOVABLE.flatMap((each) =>
      each !== 'all' && isThere[each] && (this._what === each || this._what === 'all') ? [lines[each]] : [],
    );
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private async _agree() {
    const removed = this.data.removeAsked();
    this._close();
    await removed;
    this.dispatchEvent(new DataRemovedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'remove-data-dialog': RemoveDataDialog;
  }
  interface HTMLElementEventMap {
    'data-removed': DataRemovedEvent;
  }
}
