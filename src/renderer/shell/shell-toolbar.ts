import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { ProjectSummary } from '../../bridge/project-calls';
import '../components/app-button';
import '../components/app-mark';
import type { IconName } from '../components/icons';
import { shownText } from '../components/shown-text';
import { CommandEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import { languageName } from './language-name';
import './saved-state';
import './screen-switch';
import './toolbar-menu';

/**
 * The top of the window: what is open and whether it is saved, the switch between screens, what can be done with it,
 * and the quick switches of language and colours.
 * @fires app-command - A button was used.
 */
@customElement('shell-toolbar')
export class ShellToolbar extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: block;
        container: toolbar / inline-size;
        font: var(--weight-normal) var(--size-3) / 1.3 var(--font-ui);
      }
      header {
        border-block-end: 1px solid var(--line);
        background: var(--surface);
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(max-content, 1fr);
        align-items: center;
        gap: var(--space-4);
        min-block-size: 3.5rem;
        padding: var(--space-2) var(--space-4);
      }
      .bare {
        border-color: transparent;
        background: transparent;
      }
      .project {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-inline-size: 0;
      }
      .home {
        display: inline-flex;
        padding: 0;
        border: 0;
        border-radius: var(--radius-2);
        background: none;
      }
      .home:hover app-mark {
        filter: brightness(1.1);
      }
      .name {
        min-inline-size: 0;
      }
      strong {
        font-weight: var(--weight-bold);
        font-size: var(--size-4);
      }
      h1 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--size-4);
        text-wrap: nowrap;
      }
      .title,
      .file-names > span:not([aria-hidden]) {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .sample {
        flex: none;
        padding: 0.05rem 0.45rem;
        border-radius: var(--radius-round);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: var(--weight-medium);
        font-size: var(--size-1);
      }
      /* One line: names that have no room beside the state wrap out of sight, dot and all. */
      .below {
        display: flex;
        flex-wrap: wrap;
        column-gap: var(--space-2);
        block-size: 1.3em;
        margin-block-start: 0.1rem;
        overflow: hidden;
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      .below saved-state {
        flex: none;
        white-space: nowrap;
      }
      .file-names {
        display: flex;
        gap: 0.25rem;
        flex: 1 1 8rem;
        min-inline-size: 0;
        max-inline-size: max-content;
      }
      .file-names > span:not([aria-hidden]) {
        flex: 0 1 auto;
      }
      .file-names::before {
        content: '·';
        margin-inline-end: 0.25rem;
      }
      .actions {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: var(--space-1);
      }
      .work,
      .switches {
        display: flex;
        align-items: center;
        gap: var(--space-1);
      }
      .divider {
        inline-size: 1px;
        block-size: 1.25rem;
        margin-inline: var(--space-1);
        background: var(--line);
      }
      toolbar-menu {
        display: none;
      }
      /* What falls out of a narrow toolbar is in the menu at its end; widths for the longer words of Russian. */
      @container toolbar (max-width: 94rem) {
        header:not(.bare) .switches {
          display: none;
        }
        header:not(.bare) .rest {
          display: inline-flex;
        }
        header {
          grid-template-columns: minmax(0, 1fr) auto auto;
        }
      }
      @container toolbar (max-width: 84rem) {
        header {
          column-gap: var(--space-3);
        }
        .work .words {
          display: none;
        }
      }
      @container toolbar (max-width: 56rem) {
        header {
          gap: var(--space-2);
          padding-inline: var(--space-3);
        }
        header .work,
        .file-names,
        header:not(.bare) .rest {
          display: none;
        }
        header:not(.bare) .everything {
          display: inline-flex;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.app?.route, this.app?.settings]);
  }

  override render() {
    const summary = this.app.project.summary;
    const bare = this.app.route.current === 'start';
    return html`<header class=${bare ? 'bare' : ''}>
      <div class="project">${bare ? nothing : summary ? this._renderProject(summary) : this._renderName()}</div>
      ${summary ? html`<screen-switch .app=${this.app}></screen-switch>` : html`<span></span>`}
      <div class="actions" role="toolbar" aria-label=${this._words.t('app.toolbar.label')}>
        ${summary ? this._renderProjectActions(summary) : nothing}
        <span class="switches">${this._renderQuickSwitches()}</span>
        ${
          bare
            ? nothing
            : html`<toolbar-menu class="rest" .app=${this.app}></toolbar-menu>
                <toolbar-menu class="everything" .app=${this.app} ?work=${summary !== null}></toolbar-menu>`
        }
      </div>
    </header>`;
  }

  private _renderName() {
    return html`<app-mark></app-mark> <strong>${this._words.t('app.name')}</strong>`;
  }

  private _renderProject(summary: ProjectSummary) {
    const toStart = this._words.t('app.toolbar.toStart');
    const sample = this._words.t('app.toolbar.sample');
    const { sourceName, targetName } = summary;
    return html`<button
        type="button"
        class="home"
        title=${toStart}
        aria-label=${toStart}
        @click=${() => this._command('close-project')}
      >
        <app-mark></app-mark>
      </button>
      <div class="name">
        <h1>
          <span class="title" title=${summary.fileName}>${shownText(summary.title)}</span>
          ${summary.sample && summary.title !== sample ? html`<span class="sample">${sample}</span>` : nothing}
        </h1>
        <div class="below">
          <saved-state .saved=${this.app.project.saved} ?readOnly=${summary.readOnly}></saved-state>
          <span class="file-names" title="${sourceName} → ${targetName}"
            ><span>${sourceName}</span><span aria-hidden="true">→</span><span>${targetName}</span></span
          >
        </div>
      </div>`;
  }

  private _renderProjectActions({ canUndo, canRedo }: ProjectSummary) {
    return html`${this._renderIcon('undo', 'undo', !canUndo)} ${this._renderIcon('redo', 'redo', !canRedo)}
      <span class="work">
        <span class="divider"></span>
        <app-button
          icon="diff"
          command="save-diff"
          label=${this._words.t('app.commands.save-diff')}
          @click=${() => this._command('save-diff')}
        >
          <span class="words">${this._words.t('app.commands.save-diff')}</span>
        </app-button>
        <app-button command="export" @click=${() => this._command('export')}>
          ${this._words.t('app.commands.export')}
        </app-button>
        <span class="divider"></span>
      </span>`;
  }

  private _renderQuickSwitches() {
    const { settings } = this.app;
    const other = settings.current.language === 'en' ? 'ru' : 'en';
    const dark = settings.isDark;
    return html`<app-button
        kind="quiet"
        label=${this._words.t('app.toolbar.language', { language: languageName(other) })}
        lang=${other}
        @click=${() => settings.change({ language: other })}
        >${other.toUpperCase()}</app-button
      >
      <app-button
        kind="quiet"
        icon=${dark ? 'sun' : 'moon'}
        label=${this._words.t(dark ? 'app.toolbar.toLight' : 'app.toolbar.toDark')}
        @click=${() => settings.change({ theme: dark ? 'light' : 'dark' })}
      ></app-button>
      ${this._renderIcon('show-shortcuts', 'help')} ${this._renderIcon('settings', 'settings')}`;
  }

  private _renderIcon(command: MenuCommand, icon: IconName, disabled = false) {
    return html`<app-button
      kind="quiet"
      icon=${icon}
      command=${command}
      label=${this._words.t(`app.commands.${command}`)}
      ?disabled=${disabled}
      @click=${() => this._command(command)}
    ></app-button>`;
  }

  private _command(command: MenuCommand) {
    this.dispatchEvent(new CommandEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shell-toolbar': ShellToolbar;
  }
}
