import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RecentProject } from '../../bridge/app-calls';
import '../components/app-button';
import { focusedElement } from '../components/app-dialog';
import '../components/app-empty';
import '../components/app-menu';
import type { AppMenu } from '../components/app-menu';
import '../components/app-progress';
import type { MenuChosenEvent } from '../events';
import type { MessageKey } from '../../i18n/translator';
import { shownText } from '../components/shown-text';
import { openRecent } from '../shell/run-command';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';

/** The projects that were open before, with their progress; those whose file is gone can be taken off the list. */
@customElement('recent-list')
export class RecentList extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      ul,
      app-empty {
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--radius-3);
        background: var(--surface);
        box-shadow: var(--shadow-1);
      }
      li {
        position: relative;
        display: flex;
        align-items: center;
        padding-inline-end: var(--space-2);
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      li:hover {
        background: var(--surface-hover);
      }
      .project {
        display: grid;
        flex: 1;
        grid-template-columns: minmax(0, 1fr) 10.5rem;
        gap: 0.1rem var(--space-4);
        align-items: center;
        min-inline-size: 0;
        padding: var(--space-3) var(--space-2) var(--space-3) var(--space-4);
        border: 0;
        border-radius: var(--radius-2);
        background: none;
        color: var(--text);
        font: var(--weight-normal) var(--size-2) / 1.45 var(--font-ui);
        text-align: start;
      }
      button.project:focus-visible {
        outline-offset: -3px;
      }
      .title {
        overflow: hidden;
        font-weight: var(--weight-bold);
        font-size: var(--size-3);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .place,
      .how-far,
      .when {
        overflow: hidden;
        color: var(--text-muted);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .when,
      .how-far {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .open {
        display: block;
      }
      app-progress {
        --progress-colour: var(--state-confirmed);
        --progress-thickness: 0.25rem;
        margin-block-start: 0.2rem;
      }
      .missing .title {
        color: var(--text-muted);
        font-weight: var(--weight-normal);
      }
      .gone {
        display: inline-flex;
        gap: 0.3rem;
        align-items: center;
        justify-self: end;
        color: var(--warning);
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @query('app-menu') private readonly _menu!: AppMenu;
  private readonly _words = new Words(this);
  /** The project whose menu is open. */
  private _meant: RecentProject | null = null;

  constructor() {
    super();
    new Watch(this, () => [this.app?.recent]);
  }

  override render() {
    const { projects } = this.app.recent;
    if (projects.length === 0)
      return html`<app-empty icon="history" heading=${this._words.t('app.start.noRecent')}>
        ${this._words.t('app.start.noRecentWhy')}
      </app-empty>`;
    return html`<ul>
        ${repeat(
          projects,
          ({ id }) => id,
          (project) => this._renderProject(project),
        )}
      </ul>
      <app-menu contextual label=${this._words.t('app.start.menu')} @menu-chosen=${this._onMenu}></app-menu>`;
  }

  /** Takes a project off the list; the focus goes to the one that takes its place. */
  private async _forget({ id }: RecentProject) {
    const at = this.app.recent.projects.findIndex((project) => project.id === id);
    await this.app.recent.forget(id);
    await this.updateComplete;
    if (focusedElement() !== null) return;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('li > app-button');
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  }

  private async _openMenu(event: MouseEvent, project: RecentProject) {
    event.preventDefault();
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this._meant = project;
    const label = (key: MessageKey) => this._words.t(key);
    this._menu.items = [
      { id: 'open', icon: 'open', label: label('app.start.open'), disabled: project.missing },
      { id: 'forget', icon: 'close', label: label('app.start.takeOff') },
      { id: 'clear', label: label('app.start.clearRecent'), begins: true },
    ];
    await this._menu.updateComplete;
    const byKey = event.button !== 2 && !event.ctrlKey;
    this._menu.openAt(byKey ? box.left + 24 : event.clientX, byKey ? box.top + 24 : event.clientY);
  }

  private _onMenu({ id }: MenuChosenEvent) {
    const project = this._meant;
    if (!project) return;
    if (id === 'open') void openRecent(this.app, project.id);
    else if (id === 'forget') void this._forget(project);
    else void this.app.ownData.ask('recent');
  }

  private _renderProject(project: RecentProject) {
    const forget = this._words.t('app.start.forget', { title: project.title });
    return html`<li
      class=${project.missing ? 'missing' : ''}
      @contextmenu=${(event: MouseEvent) => void this._openMenu(event, project)}
    >
      ${
        project.missing
          ? html`<div class="project" title=${this._words.t('app.start.missingWhy')}>
              ${this._renderFacts(project)}
            </div>`
          : html`<button type="button" class="project" @click=${() => void openRecent(this.app, project.id)}>
              ${this._renderFacts(project)}
            </button>`
      }
      <app-button
        kind="quiet"
        compact
        icon="close"
        label=${forget}
        @click=${() => void this._forget(project)}
      ></app-button>
    </li>`;
  }

  private _renderFacts({ title, place, opened, segments, confirmed, findings, missing }: RecentProject) {
    const { translator } = this._words;
    return html`<span class="title">${shownText(title)}</span>
      ${
        missing
          ? html`<span class="gone"
              ><app-icon name="warning" size="small"></app-icon>${this._words.t('app.start.missing')}</span
            >`
          : html`<span class="when">${translator.date(opened)}</span>`
      }
      <span class="place" title=${place}>${shownText(place)}</span>
      ${
        missing
          ? nothing
          : html`<span class="how-far">
              ${this._words.t('app.start.segments', { count: segments })} ·
              ${translator.percent(shareOf(confirmed, segments))}
              ${findings === null ? nothing : html`<span class="open">${this._renderFindings(findings)}</span>`}
              <app-progress
                label=${this._words.t('app.status.progress')}
                .share=${shareOf(confirmed, segments)}
              ></app-progress>
            </span>`
      }`;
  }

  private _renderFindings(count: number) {
    return count === 0 ? this._words.t('app.status.noFindings') : this._words.t('app.status.findings', { count });
  }
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

declare global {
  interface HTMLElementTagNameMap {
    'recent-list': RecentList;
  }
}
