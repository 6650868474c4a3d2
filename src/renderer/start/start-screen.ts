import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import '../components/app-button';
import { focusedElement } from '../components/app-dialog';
import '../components/app-icon';
import '../components/app-mark';
import '../components/app-shortcut';
import type { IconName } from '../components/icons';
import { CommandEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { keyCaps } from '../state/shortcuts';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import './recent-list';

/** The keys that every program pastes with. */
const PASTE = keyCaps('Mod+V').join('+');

/**
 * What is seen before a project is open: what Sverka does, three ways to begin, the projects of before.
 * @fires app-command - One of the ways was taken.
 */
@customElement('start-screen')
export class StartScreen extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
      }
      .page {
        display: flex;
        flex-direction: column;
        inline-size: min(66rem, 100%);
        min-block-size: 100%;
        margin-inline: auto;
        padding: clamp(var(--space-5), 9vh, 7rem) var(--space-6) var(--space-4);
      }
      .hero {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        margin-block-end: var(--space-7);
        --mark: 3.5rem;
      }
      h1 {
        font-size: var(--size-8);
        letter-spacing: -0.015em;
        line-height: 1.1;
      }
      .purpose {
        margin-block-start: var(--space-1);
        color: var(--text-muted);
        font-size: var(--size-5);
        line-height: 1.4;
      }
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: var(--space-7);
        align-items: start;
      }
      h2 {
        margin-block-end: var(--space-3);
        color: var(--text-muted);
        font-weight: var(--weight-bold);
        font-size: var(--size-3);
      }
      .recent-head {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .recent-head app-button {
        margin-block-start: calc(-1 * var(--space-1));
      }
      .ways {
        display: grid;
        gap: var(--space-3);
      }
      .way {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--space-4);
        align-items: center;
        inline-size: 100%;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-3);
        background: var(--surface);
        color: var(--text);
        font: inherit;
        text-align: start;
        box-shadow: var(--shadow-1);
        transition:
          border-color var(--quick),
          box-shadow var(--quick);
      }
      .way:hover {
        border-color: var(--accent);
        box-shadow: var(--shadow-2);
      }
      .tile {
        display: grid;
        place-items: center;
        inline-size: 2.75rem;
        block-size: 2.75rem;
        border-radius: var(--radius-2);
        background: var(--accent-soft);
        color: var(--accent);
        --icon: 1.5rem;
      }
      .way:first-child .tile {
        background: var(--accent);
        color: var(--on-accent);
      }
      .way strong {
        display: flex;
        align-items: center;
        justify-content: space-between;
        font-weight: var(--weight-bold);
        font-size: var(--size-4);
      }
      .why {
        color: var(--text-muted);
        font-size: var(--size-3);
        line-height: 1.4;
      }
      .drop {
        margin-block-start: var(--space-3);
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      .version {
        margin-block-start: auto;
        padding-block-start: var(--space-6);
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      @media (max-width: 52rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--space-6);
        }
      }
      @media (forced-colors: active) {
        .tile {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);
  private _wasEmpty = true;

  constructor() {
    super();
    new Watch(this, () => [this.app?.settings, this.app?.recent]);
  }

  override updated() {
    const isEmpty = this.app.recent.projects.length === 0;
    if (isEmpty && !this._wasEmpty) void this._keepFocus();
    this._wasEmpty = isEmpty;
  }

  /** Whatever was pressed in a list that is empty now went with it. */
  private async _keepFocus() {
    await this.renderRoot.querySelector('recent-list')?.updateComplete;
    if (focusedElement() === null) this.renderRoot.querySelector<HTMLElement>('.way')?.focus();
  }

  override render() {
    const { _words: words } = this;
    return html`<div class="page">
      <div class="hero">
        <app-mark></app-mark>
        <div>
          <h1>${words.t('app.name')}</h1>
          <p class="purpose">${words.t('app.purpose')}</p>
        </div>
      </div>
      <div class="columns">
        <section aria-labelledby="begin">
          <h2 id="begin">${words.t('app.start.begin')}</h2>
          <div class="ways">
            ${this._renderWay('new-review', 'new', words.t('app.start.newReview'), words.t('app.start.newReviewWhy'))}
            ${this._renderWay(
              'open-project',
              'open',
              words.t('app.start.openProject'),
              words.t('app.start.openProjectWhy'),
            )}
            ${this._renderWay('open-sample', 'sample', words.t('app.start.sample'), words.t('app.start.sampleWhy'))}
          </div>
          <p class="drop">${words.t('app.start.drop', { keys: PASTE })}</p>
        </section>
        <section aria-labelledby="recent">
          <div class="recent-head">
            <h2 id="recent">${words.t('app.start.recent')}</h2>
            ${
              this.app.recent.projects.length === 0
                ? nothing
                : html`<app-button kind="quiet" compact @click=${() => void this.app.ownData.ask('recent')}>
                    ${words.t('app.start.clearRecent')}
                  </app-button>`
            }
          </div>
          <recent-list .app=${this.app}></recent-list>
        </section>
      </div>
      <p class="version">${words.t('app.start.version', { version: this.app.settings.version })}</p>
    </div>`;
  }

  private _renderWay(command: MenuCommand, icon: IconName, name: string, why: string) {
    return html`<button type="button" class="way" @click=${() => this.dispatchEvent(new CommandEvent(command))}>
      <span class="tile"><app-icon name=${icon}></app-icon></span>
      <span
        ><strong>${name}<app-shortcut command=${command} aria-hidden="true"></app-shortcut></strong
        ><span class="why">${why}</span></span
      >
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'start-screen': StartScreen;
  }
}
