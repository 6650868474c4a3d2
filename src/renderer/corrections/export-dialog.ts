import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ExportSummary } from '../../bridge/project-calls';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-icon';
import '../components/app-select-field';
import type { IconName } from '../components/icons';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { exportTarget } from './save-files';

const WARNINGS: readonly {
  readonly name: 'openFindings' | 'emptyTargets' | 'unconfirmed' | 'excluded';
  readonly icon: IconName;
}[] = [
  { name: 'emptyTargets', icon: 'warning' },
  { name: 'openFindings', icon: 'warning' },
  { name: 'unconfirmed', icon: 'state-untouched' },
  { name: 'excluded', icon: 'state-excluded' },
];

/**
 * Asks what a review is exported as, and says what is still open in it. It warns and never hinders.
 * @fires dialog-closed - However it was closed.
 */
@customElement('export-dialog')
export class ExportDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin: var(--space-3) 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: start;
        gap: var(--space-2);
        --icon: 1.125rem;
      }
      li app-icon {
        margin-block-start: 0.1rem;
        color: var(--text-muted);
      }
      li.warning app-icon {
        color: var(--warning);
      }
      li.fine app-icon {
        color: var(--success);
      }
      p {
        margin: 0;
      }
      .format {
        display: grid;
        gap: var(--space-1);
        margin-block-start: var(--space-3);
      }
      .keeps {
        color: var(--text-muted);
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @property({ type: Boolean }) open = false;
  @state() private _summary: ExportSummary | null = null;
  /** Null for the format that the English came in. */
  @state() private _format: string | null = null;
  private _wanted = false;
  private readonly _words = new Words(this);

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('open') || !this.open) return;
    this._wanted = false;
    this._summary = null;
    this._format = this.app.settings.current.exportFormat;
    void this._fetch();
  }

  override render() {
    return html`<app-dialog
      heading=${this._words.t('reviewScreen.export.heading')}
      .open=${this.open}
      @dialog-closed=${this._onClosed}
    >
      ${this._summary ? this._renderSummary(this._summary) : html`<p>${this._words.t('reviewScreen.export.looking')}</p>`}
      <app-button slot="actions" @click=${this._close}>${this._words.t('app.cancel')}</app-button>
      <app-button slot="actions" kind="primary" icon="export" autofocus @click=${this._export}
        >${this._words.t('reviewScreen.export.save')}</app-button
      >
    </app-dialog>`;
  }

  private _renderSummary(summary: ExportSummary) {
    const open = WARNINGS.filter(({ name }) => summary[name] > 0);
    const clean = open.every(({ name }) => name === 'excluded');
    return html`<p>${this._words.t('reviewScreen.export.corrected', { count: summary.corrected })}</p>
      ${this._renderFormats(summary)}
      <ul>
        ${
          clean
            ? html`<li class="fine">
                <app-icon name="confirm"></app-icon><span>${this._words.t('reviewScreen.export.clean')}</span>
              </li>`
            : nothing
        }
        ${open.map(
          ({ name, icon }) =>
            html`<li class=${icon === 'warning' ? 'warning' : ''}>
              <app-icon name=${icon}></app-icon>
              <span
                >${this._words.t(`reviewScreen.export.${this._isKept(name, summary) ? 'excludedKept' : name}`, { count: summary[name] })}</span
              >
            </li>`,
        )}
      </ul>
      ${clean ? nothing : html`<p>${this._words.t('reviewScreen.export.anyway')}</p>`}`;
  }

  private _renderFormats({ formats }: ExportSummary) {
    const [own = 'txt'] = formats;
    const name = (id: string): string => this._words.translator.find(`exportFormats.${id}.name`) ?? id;
    const chosen = this._chosen(formats);
    const options = formats.map((id) => ({
      value: id,
      label: id === own ? this._words.t('reviewScreen.export.own', { name: name(id) }) : name(id),
    }));
    const keeps =
      chosen === null
        ? this._words.t('reviewScreen.export.keepsAll')
        : this._words.translator.find(`exportFormats.${chosen}.keeps`);
    return html`<div class="format">
      <app-select-field
        label=${this._words.t('reviewScreen.export.format')}
        .value=${chosen ?? own}
        .options=${options}
        @value-changed=${(event: ValueChangedEvent) => {
          this._format = event.value === own ? null : event.value;
        }}
      ></app-select-field>
      <p class="keeps">${keeps ?? ''}</p>
    </div>`;
  }

  /** The format that is chosen, if this review can be exported so; null for its own. */
  private _chosen(formats: readonly string[]): string | null {
    const format = this._format;
    return format !== null && formats.slice(1).includes(format) ? format : null;
  }

  private _isKept(name: string, { formats, keepsExcluded }: ExportSummary): boolean {
    return name === 'excluded' && keepsExcluded && this._chosen(formats) === null;
  }

  private async _fetch() {
    const reply = await this.app.workbench.call('export:summary', {});
    if (reply.ok) this._summary = reply.value;
    else {
      this._close();
      this.app.notices.fail(reply.error);
    }
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _export = () => {
    this._wanted = true;
    this._close();
  };

  /** What the user exports as is offered the next time too, in whatever window that is. */
  private async _exportAs(format: string | null) {
    const { settings } = this.app;
    // A format that this review cannot be exported as is not forgotten for the others.
    const isFallback = format === null && this._format !== null;
    if (!isFallback && settings.current.exportFormat !== format) await settings.change({ exportFormat: format });
    await exportTarget(this.app, format);
  }

  private _onClosed() {
    this.dispatchEvent(new DialogClosedEvent());
    if (this._wanted) void this._exportAs(this._chosen(this._summary?.formats ?? []));
    this._wanted = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog;
  }
}
