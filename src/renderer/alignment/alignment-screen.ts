import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { focusedElement } from '../components/app-dialog';
import '../components/app-button';
import '../components/app-switch';
import type { ValueChangedEvent } from '../events';
import '../review/go-to-dialog';
import { runRepair } from '../review/repairs';
import { ReviewActions } from '../review/review-actions';
import type { SegmentChosenEvent } from '../review/review-events';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { ProjectFollower } from '../state/project-follower';
import { baseStyles } from '../styles/base';
import type { PairChosenEvent, SplitWantedEvent } from './alignment-events';
import { alignmentScreenStyles } from './alignment-screen-styles';
import { screenBarStyles } from '../styles/screen-bar';
import { PAIR_ORDERS, type PairListOrder } from './alignment-state';
import './pair-bench';
import type { PairBench } from './pair-bench';
import './pair-list';
import type { PairList } from './pair-list';

/**
 * Which sentences belong together: all pairs with how sure they are, and one of them between its neighbours, where it can be
 * joined, split and have sentences moved. The pair that is worked on is the active segment of the review.
 */
@customElement('alignment-screen')
export class AlignmentScreen extends LitElement implements CommandTarget {
  static override styles = [baseStyles, screenBarStyles, alignmentScreenStyles];

  @property({ attribute: false }) app!: AppState;
  @state() private _goingTo = false;
  @query('pair-list') private readonly _list!: PairList | null;
  @query('pair-bench') private readonly _bench!: PairBench | null;
  private readonly _words = new Words(this);
  private _actions: ReviewActions | null = null;
  /** Whether something on the bench had the focus when a repair began that may take it away. */
  private _onBench = false;

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.app?.review, this.app?.pairs]);
    new ProjectFollower(
      this,
      () => this.app,
      () => void this.app.pairs.refresh(),
    );
    this.addEventListener('pair-chosen', (event) => this._onPair(event));
    this.addEventListener('split-wanted', (event) => this._onSplit(event));
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('app')) this._actions = new ReviewActions(this.app);
    const { review } = this.app;
    void review.rows.want(Math.max(0, review.active - 1), Math.min(review.count - 1, review.active + 1));
  }

  override firstUpdated() {
    void this._list?.updateComplete.then(() => this._list?.focus());
  }

  override render() {
    const { pairs, review, project } = this.app;
    const readOnly = project.summary?.readOnly ?? true;
    return html`<div class="bar">
        <h1>${this._words.t('app.commands.show-alignment')}</h1>
        <p class="counts" role="status">${this._counts}</p>
        <nav aria-label=${this._words.t('pairsScreen.doubtful')}>
          ${this._renderStep('previous-weak-pair', 'chevron-up')} ${this._renderStep('next-weak-pair', 'chevron-down')}
        </nav>
        <app-switch
          label=${this._words.t('pairsScreen.order')}
          value=${pairs.order}
          .options=${PAIR_ORDERS.map((value) => ({ value, label: this._words.t(`pairsScreen.orders.${value}`) }))}
          @value-changed=${this._onOrder}
        ></app-switch>
      </div>
      <pair-list .pairs=${pairs} .active=${review.active}></pair-list>
      <pair-bench
        role="region"
        aria-label=${this._words.t('pairsScreen.bench')}
        .previous=${review.active === 0 ? undefined : review.rows.get(review.active - 1)}
        .row=${review.activeRow}
        .next=${review.rows.get(review.active + 1)}
        .readOnly=${readOnly}
        @segment-chosen=${this._onReview}
      ></pair-bench>
      <go-to-dialog
        .open=${this._goingTo}
        .count=${review.count}
        @dialog-closed=${() => (this._goingTo = false)}
        @segment-chosen=${({ index }: SegmentChosenEvent) => this._goTo(index)}
      ></go-to-dialog>`;
  }

  override updated() {
    if (!this._onBench || !this._bench) return;
    // The button that was used may be gone with the repair.
    void this._bench.updateComplete.then(() => {
      const focused = focusedElement();
      if (focused === null || focused === document.body) this._bench?.focus();
    });
  }

  runCommand(command: MenuCommand): boolean {
    const { review, pairs, project } = this.app;
    const step = { 'next-segment': 1, 'previous-segment': -1 }[command as 'next-segment' | 'previous-segment'];
    if (step !== undefined) {
      const rank = pairs.rankOf(review.active) + step;
      if (rank >= 0 && rank < pairs.count) this._goTo(pairs.placeOf(rank));
      return true;
    }
    if (command === 'next-weak-pair' || command === 'previous-weak-pair') {
      void this._actions?.goToWeakPair(command === 'next-weak-pair' ? 1 : -1);
      return true;
    }
    if (command === 'go-to-segment') {
      this._goingTo = true;
      return true;
    }
    if (!this._actions || (project.summary?.readOnly ?? true)) return false;
    this._onBench = this._hasFocusOnBench;
    return runRepair(command, this._actions);
  }

  private get _counts(): string {
    const { weak, alone, count } = this.app.pairs;
    if (count === 0) return '';
    return [
      this._words.t(weak === 0 ? 'pairsScreen.noneWeak' : 'pairsScreen.weak', { count: weak }),
      ...(alone === 0 ? [] : [this._words.t('pairsScreen.alone', { count: alone })]),
    ].join(' · ');
  }

  private get _hasFocusOnBench(): boolean {
    return this._bench?.shadowRoot?.activeElement !== null;
  }

  private _renderStep(command: 'previous-weak-pair' | 'next-weak-pair', icon: 'chevron-up' | 'chevron-down') {
    return html`<app-button
      compact
      kind="quiet"
      icon=${icon}
      command=${command}
      label=${this._words.t(`app.commands.${command}`)}
      ?disabled=${this.app.pairs.weak === 0}
      @click=${() => this.runCommand(command)}
    ></app-button>`;
  }

  private _goTo(place: number) {
    void this.app.review.goTo(place, { focus: 'none' });
  }

  private _onPair({ place }: PairChosenEvent) {
    this._onBench = this._hasFocusOnBench;
    this._goTo(place);
  }

  private _onOrder(event: ValueChangedEvent) {
    const { pairs } = this.app;
    pairs.sortBy(event.value as PairListOrder);
    // Whoever wants the doubtful ones first wants to begin with them.
    if (pairs.order === 'doubt' && pairs.count > 0) this._goTo(pairs.placeOf(0));
  }

  private _onReview() {
    this.app.route.go('review');
  }

  private _onSplit({ at }: SplitWantedEvent) {
    this._onBench = this._hasFocusOnBench;
    void this._actions?.split(() => at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alignment-screen': AlignmentScreen;
  }
}
