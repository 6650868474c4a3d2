import '@lit-labs/virtualizer';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FINDING_ORDERS, type DismissedEntry, type FindingOrder } from '../../bridge/project-calls';
import { SEVERITIES, type Finding } from '../../core/findings/finding';
import { nameCheck, wordFinding, wordReason } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-empty';
import '../components/app-select-field';
import '../components/app-severity';
import '../components/app-switch';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { OrderChosenEvent, PlaceWantedEvent, TakeBackEvent } from './review-events';

/**
 * All findings of the document in its order, open or set aside, filtered by severity and check.
 * @fires place-wanted - Go to a finding.
 * @fires order-chosen - The open findings are wanted in another order.
 * @fires take-back - A finding set aside is to be open again.
 */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        block-size: 100%;
        font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
      }
      .filters {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--space-2);
        padding: var(--space-3);
        border-block-end: 1px solid var(--line);
      }
      app-switch,
      .order {
        grid-column: 1 / -1;
      }
      lit-virtualizer {
        flex: 1;
      }
      .item {
        display: flex;
        align-items: start;
        inline-size: 100%;
        border-block-end: 1px solid var(--line);
      }
      .item > button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0.1rem var(--space-2);
        flex: 1;
        min-inline-size: 0;
        min-block-size: 2.75rem;
        padding: var(--space-2) var(--space-3);
        border: 0;
        background: none;
        color: var(--text);
        font: inherit;
        text-align: start;
      }
      .item > button:hover {
        background: var(--surface-hover);
      }
      .item > button:focus-visible {
        outline-offset: -2px;
      }
      .item.current > button {
        background: var(--surface-selected);
        box-shadow: inset 3px 0 0 var(--accent);
      }
      .item > app-button {
        align-self: center;
        margin-inline-end: var(--space-2);
      }
      .name {
        font-weight: var(--weight-medium);
        overflow-wrap: anywhere;
      }
      .number {
        color: var(--text-muted);
        font-size: var(--size-1);
        font-variant-numeric: tabular-nums;
      }
      .message {
        grid-column: 2 / -1;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        color: var(--text-muted);
        font-size: var(--size-2);
        overflow-wrap: anywhere;
      }
      .why {
        font-style: italic;
      }
    `,
  ];

  @property({ attribute: false }) open: readonly Finding[] = [];
  @property({ attribute: false }) dismissed: readonly DismissedEntry[] = [];
  /** In which order the open findings are. */
  @property() order: FindingOrder = 'text';
  /** Key of the finding in focus. */
  @property() current = '';
  @property({ type: Boolean }) readOnly = false;
  /** Number of a segment for people, from 1. */
  @property({ attribute: false }) numberOf: (segment: string) => number | undefined = () => undefined;
  @state() private _which: 'open' | 'dismissed' = 'open';
  @state() private _severity = 'all';
  @state() private _check = 'all';
  private readonly _words = new Words(this);

  override render() {
    const all = this._which === 'open' ? this.open : this.dismissed.map(({ finding }) => finding);
    const shown = all.filter(
      ({ severity, check }) =>
        (this._severity === 'all' || severity === this._severity) && (this._check === 'all' || check === this._check),
    );
    return html`<div class="filters">${this._renderFilters(all)}</div>
      ${
        shown.length === 0
          ? this._renderEmpty(all.length)
          : html`<lit-virtualizer
              scroller
              role="list"
              tabindex="-1"
              aria-label=${this._words.t(`reviewScreen.findings.${this._which}`)}
              .items=${[...shown]}
              .keyFunction=${(finding: Finding) => finding.key}
              .renderItem=${(finding: Finding) => this._renderItem(finding)}
            ></lit-virtualizer>`
      }`;
  }

  private _renderFilters(all: readonly Finding[]) {
    const { translator } = this._words;
    const checks = countBy(all, ({ check }) => check);
    const severities = countBy(all, ({ severity }) => severity);
    return html`<app-switch
        label=${this._words.t('reviewScreen.findings.which')}
        value=${this._which}
        .options=${[
          { value: 'open', label: withCount(this._words.t('reviewScreen.findings.open'), this.open.length) },
          {
            value: 'dismissed',
            label: withCount(this._words.t('reviewScreen.findings.dismissed'), this.dismissed.length),
          },
        ]}
        @value-changed=${this._onWhich}
      ></app-switch>
      <app-select-field
        compact
        label=${this._words.t('reviewScreen.findings.severity')}
        value=${this._severity}
        .options=${[
          { value: 'all', label: this._words.t('reviewScreen.findings.all') },
          ...SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => ({
            value: severity,
            label: withCount(this._words.t(`review.severity.${severity}`), severities.get(severity) ?? 0),
          })),
        ]}
        @value-changed=${(event: { value: string }) => (this._severity = event.value)}
      ></app-select-field>
      <app-select-field
        compact
        label=${this._words.t('reviewScreen.findings.check')}
        value=${this._check}
        .options=${[
          { value: 'all', label: this._words.t('reviewScreen.findings.all') },
          ...[...checks].map(([check, count]) => ({
            value: check,
            label: withCount(nameCheck(translator, check), count),
          })),
        ]}
        @value-changed=${(event: { value: string }) => (this._check = event.value)}
      ></app-select-field>
      ${
        this._which === 'open'
          ? html`<app-select-field
              class="order"
              compact
              label=${this._words.t('reviewScreen.findings.order')}
              value=${this.order}
              .options=${FINDING_ORDERS.map((value) => ({
                value,
                label: this._words.t(`reviewScreen.findings.orders.${value}`),
              }))}
              @value-changed=${({ value }: { value: string }) =>
                this.dispatchEvent(new OrderChosenEvent(value as FindingOrder))}
            ></app-select-field>`
          : nothing
      }`;
  }

  private _renderEmpty(all: number) {
    const key = all > 0 ? 'noneLike' : this._which === 'open' ? 'noneOpen' : 'noneDismissed';
    return html`<app-empty
      icon=${key === 'noneOpen' ? 'confirm' : 'filter'}
      heading=${this._words.t(`reviewScreen.findings.${key}`)}
      >${this._words.t(`reviewScreen.findings.${key}Why`)}</app-empty
    >`;
  }

  private _renderItem(finding: Finding) {
    const { name, message } = wordFinding(this._words.translator, finding);
    const number = this.numberOf(finding.segment);
    return html`<div role="listitem" class="item ${finding.key === this.current ? 'current' : ''}">
      <button type="button" data-key=${finding.key} @click=${() => this._goTo(finding)}>
        <app-severity severity=${finding.severity}></app-severity>
        <span class="name">${name}</span>
        <span class="number">${number ?? finding.segment}</span>
        <span class="message">${message}</span>
        ${this._which === 'dismissed' ? this._renderWhy(finding) : nothing}
      </button>
      ${
        this._which === 'dismissed' && !this.readOnly
          ? html`<app-button
              compact
              kind="quiet"
              icon="undo"
              label=${this._words.t('reviewScreen.findings.takeBack')}
              @click=${() => this.dispatchEvent(new TakeBackEvent(finding))}
            ></app-button>`
          : nothing
      }
    </div>`;
  }

  /** How widely a finding was set aside, and why. */
  private _renderWhy({ key }: Finding) {
    const { extent, reason } = this.dismissed.find(({ finding }) => finding.key === key) ?? {};
    const parts = [
      extent === 'like' ? this._words.t('reviewScreen.findings.likeIt') : '',
      extent === 'check' ? this._words.t('reviewScreen.findings.wholeCheck') : '',
      reason ? wordReason(this._words.translator, reason) : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? nothing : html`<span class="message why">${parts.join(' · ')}</span>`;
  }

  private _goTo(finding: Finding) {
    this.dispatchEvent(new PlaceWantedEvent(finding.segment, finding.key));
  }

  private _onWhich(event: { value: string }) {
    this._which = event.value === 'dismissed' ? 'dismissed' : 'open';
    this._severity = 'all';
    this._check = 'all';
  }
}

function withCount(label: string, count: number): string {
  return `${label} · ${count}`;
}

function countBy(findings: readonly Finding[], nameOf: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return counts;
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
}
