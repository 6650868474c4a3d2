import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import '../components/app-button';
import { CommandEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import { rowColumns } from './segment-row-styles';

/**
 * The names of the two columns with their files, the way from finding to finding, and the panel's button.
 * @fires app-command - A command of one of its buttons.
 */
@customElement('review-bar')
export class ReviewBar extends LitElement {
  static override styles = [
    baseStyles,
    rowColumns,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 1.75rem;
        align-items: center;
        min-block-size: 2.5rem;
        border-block-end: 1px solid var(--line);
        background: var(--canvas);
        color: var(--text-muted);
        font: var(--weight-medium) var(--size-2) / 1.3 var(--font-ui);
      }
      /* The same room for a scroll bar as in the list below, so that the names stand above their columns. */
      .columns {
        align-items: center;
        min-inline-size: 0;
        padding-block: 0.25rem;
        overflow: hidden;
        scrollbar-gutter: stable;
      }
      .fold {
        justify-self: center;
      }
      .side {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .side small {
        margin-inline-start: var(--space-2);
        font-size: var(--size-1);
        font-weight: var(--weight-normal);
      }
      .english {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        grid-column: 3 / -1;
        min-inline-size: 0;
      }
      .english .side {
        flex: 1;
      }
      nav {
        display: flex;
        align-items: center;
      }
      nav span {
        min-inline-size: 5.5rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      @media (max-width: 60rem) {
        .side small {
          display: none;
        }
      }
      @media (max-width: 50rem) {
        .columns {
          grid-template-columns: 0 auto minmax(0, 1fr);
          column-gap: var(--space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.app?.review]);
  }

  override render() {
    const { review, project } = this.app;
    const { sourceName = '', targetName = '', counts } = project.summary ?? {};
    const total = counts?.findings ?? 0;
    const number = review.findingNumber;
    return html`<div class="columns">
        <span></span>
        <span class="side">${this._words.t('review.side.source')}<small>${sourceName}</small></span>
        <div class="english">
          <span class="side">${this._words.t('review.side.target')}<small>${targetName}</small></span>
          <nav aria-label=${this._words.t('reviewScreen.bar.findings')}>
            ${this._renderWay('previous-finding', 'chevron-up', total)}
            <span
              >${
                number === undefined
                  ? this._words.t('reviewScreen.bar.total', { count: total })
                  : this._words.t('reviewScreen.bar.position', { number, total })
              }</span
            >
            ${this._renderWay('next-finding', 'chevron-down', total)}
          </nav>
        </div>
      </div>
      <app-button
        class="fold"
        compact
        kind="quiet"
        icon=${review.panelOpen ? 'chevron-right' : 'chevron-left'}
        label=${this._words.t(review.panelOpen ? 'reviewScreen.bar.hidePanel' : 'reviewScreen.bar.showPanel')}
        @click=${() => review.togglePanel()}
      ></app-button>`;
  }

  private _renderWay(command: MenuCommand, icon: 'chevron-up' | 'chevron-down', total: number) {
    return html`<app-button
      compact
      kind="quiet"
      icon=${icon}
      command=${command}
      label=${this._words.t(`app.commands.${command}`)}
      ?disabled=${total === 0}
      @click=${() => this.dispatchEvent(new CommandEvent(command))}
    ></app-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-bar': ReviewBar;
  }
}
