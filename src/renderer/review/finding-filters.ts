import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FindingCount } from '../../bridge/project-calls';
import { MQM_CATEGORIES, SEVERITIES } from '../../core/findings/finding';
import '../components/app-select-field';
import '../components/app-switch';
import '../components/app-text-field';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import {
  ARRANGEMENTS,
  FIRST_VIEW,
  nameNarrowing,
  NOTHING_NARROWED,
  passes,
  type FindingsView,
  type Narrowing,
} from './findings-view';
import { FindingsViewChangedEvent } from './review-events';

/**
 * Which of all findings are shown, and how they are arranged.
 * @fires findings-view-changed - Show others of them, or otherwise.
 */
@customElement('finding-filters')
export class FindingFilters extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--space-2);
        padding: var(--space-3);
        border-block-end: 1px solid var(--line);
      }
      app-switch,
      .check {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) view: FindingsView = FIRST_VIEW;
  /** How many findings there are of each check, kind of fault and severity, in the list that is shown. */
  @property({ attribute: false }) tally: readonly FindingCount[] = [];
  /** How many are open and how many set aside, in all. */
  @property({ type: Number }) openCount = 0;
  @property({ type: Number }) dismissedCount = 0;
  private readonly _words = new Words(this);

  override render() {
    return html`${this._renderWhich()}
      <app-text-field
        class="words"
        label=${this._words.t('reviewScreen.findings.text')}
        value=${this.view.text}
        @value-changed=${({ value }: { value: string }) => this._change({ text: value })}
      ></app-text-field>
      ${this._renderArrangement()} ${this._renderNarrowing('severity', SEVERITIES)}
      ${this._renderNarrowing('category', MQM_CATEGORIES)} ${this._renderNarrowing('check')}`;
  }

  private _renderWhich() {
    return html`<app-switch
      label=${this._words.t('reviewScreen.findings.which')}
      value=${this.view.which}
      .options=${[
        { value: 'open', label: this._counted(this._words.t('reviewScreen.findings.open'), this.openCount) },
        {
          value: 'dismissed',
          label: this._counted(this._words.t('reviewScreen.findings.dismissed'), this.dismissedCount),
        },
      ]}
      @value-changed=${({ value }: { value: string }) =>
        this._change({ which: value === 'dismissed' ? 'dismissed' : 'open', ...NOTHING_NARROWED })}
    ></app-switch>`;
  }

  private _renderArrangement() {
    return html`<app-select-field
      class="arrangement"
      label=${this._words.t('reviewScreen.findings.arrangement')}
      value=${this.view.arrangement}
      .options=${ARRANGEMENTS.map((value) => ({
        value,
        label: this._words.t(`reviewScreen.findings.arrangements.${value}`),
      }))}
      @value-changed=${({ value }: { value: string }) =>
        this._change({ arrangement: value as FindingsView['arrangement'] })}
    ></app-select-field>`;
  }

  /** One of the filters by what findings are; `inOrder` are its values in a fixed order, those that there are where left out. */
  private _renderNarrowing(name: Narrowing, inOrder?: readonly string[]) {
    const chosen: string = this.view[name];
    const counts = this._countsOf(name);
    const values = inOrder ?? new Set([...counts.keys(), ...(chosen === 'all' ? [] : [chosen])]);
    return html`<app-select-field
      class=${name}
      compact
      label=${this._words.t(`reviewScreen.findings.${name}`)}
      value=${chosen}
      .options=${[
        { value: 'all', label: this._words.t('reviewScreen.findings.all') },
        ...[...values]
          .filter((each) => counts.has(each) || each === chosen)
          .map((each) => ({
            value: each,
            label: this._counted(nameNarrowing(this._words.translator, name, each), counts.get(each) ?? 0),
          })),
      ]}
      @value-changed=${({ value }: { value: string }) => this._change({ [name]: value })}
    ></app-select-field>`;
  }

  /** How many findings of each name there would be if nothing were chosen there: the other filters stand. */
  private _countsOf(name: Narrowing): ReadonlyMap<string, number> {
    const others = { ...this.view, [name]: 'all' };
    const sums = new Map<string, number>();
    for (const each of this.tally) {
      if (passes(others, each)) sums.set(each[name], (sums.get(each[name]) ?? 0) + each.count);
    }
    return sums;
  }

  private _counted(label: string, count: number): string {
    return `${label} · ${this._words.translator.number(count)}`;
  }

  private _change(change: Partial<FindingsView>) {
    this.dispatchEvent(new FindingsViewChangedEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-filters': FindingFilters;
  }
}
