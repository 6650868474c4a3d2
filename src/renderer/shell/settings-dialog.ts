import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { InterfaceLanguage, Theme } from '../../bridge/app-calls';
import { UI_LANGUAGES } from '../../i18n/translator';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-switch';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import { languageName } from './language-name';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/**
 * The settings: language, colours, author. Each holds from the moment it is changed; the name is kept when the dialog
 * is closed, not letter by letter.
 * @fires dialog-closed - From the dialog inside.
 */
@customElement('settings-dialog')
export class SettingsDialog extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: contents;
      }
      .rows {
        display: grid;
        gap: var(--space-5);
      }
      h3 {
        margin-block-end: var(--space-2);
        font-weight: var(--weight-medium);
        font-size: var(--size-2);
      }
      app-switch {
        display: flex;
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @property({ type: Boolean }) open = false;
  private readonly _words = new Words(this);
  private _author: string | null = null;

  constructor() {
    super();
    new Watch(this, () => [this.app?.settings]);
  }

  override render() {
    const { current } = this.app.settings;
    const { _words: words } = this;
    return html`<app-dialog
      heading=${words.t('app.settings.heading')}
      .open=${this.open}
      @dialog-closed=${this._onClosed}
    >
      <div class="rows">
        ${this._renderSwitch(
          words.t('app.settings.language'),
          current.language,
          UI_LANGUAGES.map((language) => ({ value: language, label: languageName(language) })),
          (language) => void this.app.settings.change({ language: language as InterfaceLanguage }),
        )}
        ${this._renderSwitch(
          words.t('app.settings.theme'),
          current.theme,
          THEMES.map((theme) => ({ value: theme, label: words.t(`app.settings.themes.${theme}`) })),
          (theme) => void this.app.settings.change({ theme: theme as Theme }),
        )}
        <app-text-field
          label=${words.t('app.settings.author')}
          hint=${words.t('app.settings.authorHint')}
          .value=${this._author ?? current.author}
          @value-changed=${(event: ValueChangedEvent) => (this._author = event.value)}
        ></app-text-field>
      </div>
      <app-button slot="actions" kind="primary" @click=${this._close}>${words.t('app.done')}</app-button>
    </app-dialog>`;
  }

  private _renderSwitch(
    label: string,
    value: string,
    options: readonly { value: string; label: string }[],
    choose: (value: string) => void,
  ) {
    return html`<div>
      <h3>${label}</h3>
      <app-switch
        label=${label}
        .value=${value}
        .options=${options}
        @value-changed=${(event: ValueChangedEvent) => choose(event.value)}
      ></app-switch>
    </div>`;
  }

  private _close() {
    this.renderRoot.querySelector('app-dialog')?.close();
  }

  private _onClosed() {
    const author = this._author?.trim();
    this._author = null;
    if (author !== undefined && author !== '' && author !== this.app.settings.current.author)
      void this.app.settings.change({ author });
    this.dispatchEvent(new DialogClosedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-dialog': SettingsDialog;
  }
}
