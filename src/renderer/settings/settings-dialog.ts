import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-empty';
import { rovingTarget } from '../components/roving';
import '../components/app-switch';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import { appearanceSettings } from './appearance-settings';
import { CHECK_FILTERS, checkSettings, type CheckFilter } from './check-settings';
import { houseStyleSettings } from './house-style-settings';
import { listSettings } from './list-settings';
import { privacySettings } from './privacy-settings';
import './remove-data-dialog';
import { sharingSettings } from './sharing-settings';
import {
  findSettings,
  SECTIONS,
  type SectionId,
  type SettingGroup,
  type SettingsSurroundings,
} from './settings-section';
import { settingsStyles } from './settings-styles';

/**
 * The settings, in sections that can be searched. Each holds from the moment it is changed; the name is kept when the
 * dialog is closed, not letter by letter.
 * @fires dialog-closed - From the dialog inside.
 */
@customElement('settings-dialog')
export class SettingsDialog extends LitElement {
  static override styles = [baseStyles, proseStyles, settingsStyles];

  @property({ attribute: false }) app!: AppState;
  @property({ type: Boolean }) open = false;
  @state() private _section: SectionId = 'appearance';
  @state() private _query = '';
  @state() private _filter: CheckFilter = 'all';
  private readonly _words = new Words(this);
  private _author: string | null = null;

  constructor() {
    super();
    new Watch(this, () => [this.app?.settings, this.app?.wordLists, this.app?.ownData]);
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('open') || !this.open) return;
    void this.app.settings.learnChecks();
    void this.app.wordLists.refresh();
    void this.app.ownData.refresh();
  }

  override render() {
    const { _words: words } = this;
    return html`<app-dialog
        size="full"
        heading=${words.t('settings.heading')}
        .open=${this.open}
        @dialog-closed=${this._onClosed}
      >
        ${this.open ? this._renderLayout() : nothing}
        <app-button slot="actions" kind="primary" @click=${this._close}>${words.t('app.done')}</app-button>
      </app-dialog>
      <remove-data-dialog .data=${this.app.ownData} @data-removed=${this._onRemoved}></remove-data-dialog>`;
  }

  private _renderLayout() {
    const { _words: words } = this;
    const isSearch = this._query.trim() !== '';
    return html`<div class="layout">
      <div class="search">
        <app-text-field
          autofocus
          inline
          label=${words.t('settings.search')}
          .value=${this._query}
          @value-changed=${(event: ValueChangedEvent) => (this._query = event.value)}
        ></app-text-field>
      </div>
      <div
        role="tablist"
        aria-orientation="vertical"
        aria-label=${words.t('settings.sections.label')}
        @keydown=${this._onKey}
      >
        ${SECTIONS.map((id, index) => this._renderTab(id, isSearch ? index === 0 : id === this._section, isSearch))}
      </div>
      <div
        class="panel"
        id="panel"
        role=${isSearch ? 'region' : 'tabpanel'}
        aria-label=${isSearch ? words.t('settings.found') : words.t(`settings.sections.${this._section}`)}
      >
        ${isSearch ? this._renderFound() : this._renderSection(this._section, this._groupsOf(this._section))}
      </div>
    </div>`;
  }

  private _renderTab(id: SectionId, isStop: boolean, isSearch: boolean) {
    return html`<button
      type="button"
      role="tab"
      aria-controls="panel"
      aria-selected=${!isSearch && id === this._section}
      tabindex=${isStop ? 0 : -1}
      @click=${() => this._choose(id)}
    >
      ${this._words.t(`settings.sections.${id}`)}
    </button>`;
  }

  private _renderFound() {
    const found = SECTIONS.flatMap((id) => {
      const groups = findSettings(this._groupsOf(id), this._query);
      return groups.length > 0 ? [this._renderSection(id, groups)] : [];
    });
    return found.length > 0
      ? found
      : html`<app-empty heading=${this._words.t('settings.nothingFound')} icon="search"></app-empty>`;
  }

  private _renderSection(id: SectionId, groups: readonly SettingGroup[]) {
    const { _words: words } = this;
    const intro = words.translator.find(`settings.intros.${id}`);
    return html`<section>
      <h3>${words.t(`settings.sections.${id}`)}</h3>
      ${intro ? html`<p class="intro">${intro}</p>` : nothing} ${id === 'checks' ? this._renderCheckTools() : nothing}
      ${groups.map(
        ({ heading, rows }) =>
          html`<div class="group">
            ${heading ? html`<h4>${heading}</h4>` : nothing} ${rows.map((row) => row.render())}
          </div>`,
      )}
    </section>`;
  }

  private _renderCheckTools() {
    const { _words: words } = this;
    const changed = Object.keys(this.app.settings.current.checks).length;
    return html`<div class="tools">
      <app-switch
        label=${words.t('settings.filter')}
        .value=${this._filter}
        .options=${CHECK_FILTERS.map((value) => ({ value, label: words.t(`settings.filters.${value}`) }))}
        @value-changed=${({ value }: ValueChangedEvent) => (this._filter = value as CheckFilter)}
      ></app-switch>
      <app-button ?disabled=${changed === 0} @click=${() => void this.app.settings.change({ checks: {} })}>
        ${words.t('settings.resetAll')}
      </app-button>
    </div>`;
  }

  private _groupsOf(id: SectionId): readonly SettingGroup[] {
    const surroundings: SettingsSurroundings = { app: this.app, words: this._words };
    switch (id) {
      case 'appearance':
        return appearanceSettings(surroundings);
      case 'author':
        return this._authorSettings();
      case 'checks':
        return checkSettings(surroundings, this._filter);
      case 'houseStyle':
        return houseStyleSettings(surroundings);
      case 'lists':
        return listSettings(surroundings);
      case 'privacy':
        return privacySettings(surroundings);
      case 'sharing':
        return sharingSettings(surroundings);
    }
  }

  private _authorSettings(): readonly SettingGroup[] {
    const { _words: words } = this;
    const [label, hint] = [words.t('settings.author'), words.t('settings.authorHint')];
    const render = () =>
      html`<app-text-field
        label=${label}
        hint=${hint}
        .value=${this._author ?? this.app.settings.current.author}
        @value-changed=${(event: ValueChangedEvent) => (this._author = event.value)}
      ></app-text-field>`;
    return [{ heading: '', rows: [{ texts: [label, hint], render }] }];
  }

  private _choose(id: SectionId) {
    this._section = id;
    this._query = '';
  }

  private _onKey(event: KeyboardEvent) {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const to = rovingTarget(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length);
    const id = to === undefined ? undefined : SECTIONS[to];
    if (to === undefined || id === undefined) return;
    event.preventDefault();
    this._choose(id);
    tabs[to]?.focus();
  }

  /** Keeps the focus in the section. */
  private async _onRemoved() {
    await this.updateComplete;
    if (!this.open) return;
    const tab = this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
    (tab ?? this.renderRoot.querySelector<HTMLElement>('[role=tab]'))?.focus();
  }

  private _close() {
    this.renderRoot.querySelector('app-dialog')?.close();
  }

  private _onClosed() {
    const author = this._author?.trim();
    this._author = null;
    this._query = '';
    this.app.wordLists.leaveImport();
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
