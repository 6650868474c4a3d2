import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import '../components/app-menu';
import type { MenuItem } from '../components/app-menu';
import { CommandEvent, type MenuChosenEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { languageName } from './language-name';

/** Of these the buttons of the toolbar fall out last: an editor needs them all day. */
const WORK = [
  ['save-diff', 'save'],
  ['export', 'export'],
] as const;

/**
 * The menu of what has no room in the toolbar.
 * @fires app-command - An entry that is a command was chosen.
 */
@customElement('toolbar-menu')
export class ToolbarMenu extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
    }
  `;

  @property({ attribute: false }) app!: AppState;
  /** Whether the commands of the open project are in it, too. */
  @property({ type: Boolean }) work = false;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.settings, this.app?.project]);
  }

  override render() {
    return html`<app-menu
      icon="more"
      label=${this._words.t('app.toolbar.more')}
      .items=${this._items()}
      @menu-chosen=${this._onChosen}
    ></app-menu>`;
  }

  private _items(): MenuItem[] {
    const { settings } = this.app;
    const command = (id: MenuCommand): MenuItem => ({ id, command: id, label: this._words.t(`app.commands.${id}`) });
    const work = this.work ? WORK.map(([id, icon]): MenuItem => ({ ...command(id), icon })) : [];
    return [
      ...work,
      {
        id: 'language',
        icon: 'language',
        label: this._words.t('app.toolbar.language', { language: languageName(this._otherLanguage) }),
        begins: work.length > 0,
      },
      {
        id: 'theme',
        icon: settings.isDark ? 'sun' : 'moon',
        label: this._words.t(settings.isDark ? 'app.toolbar.toLight' : 'app.toolbar.toDark'),
      },
      { ...command('show-shortcuts'), icon: 'help' },
      { ...command('settings'), icon: 'settings' },
    ];
  }

  private get _otherLanguage() {
    return this.app.settings.current.language === 'en' ? ('ru' as const) : ('en' as const);
  }

  private _onChosen({ id }: MenuChosenEvent) {
    const { settings } = this.app;
    if (id === 'language') void settings.change({ language: this._otherLanguage });
    else if (id === 'theme') void settings.change({ theme: settings.isDark ? 'light' : 'dark' });
    else this.dispatchEvent(new CommandEvent(id as MenuCommand));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'toolbar-menu': ToolbarMenu;
  }
}
