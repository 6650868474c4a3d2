import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { Correction } from '../../bridge/correction-calls';
import { CORRECTION_KINDS } from '../../core/corrections/correction-kind';
import '../components/app-button';
import { focusedElement } from '../components/app-dialog';
import '../components/app-empty';
import '../components/app-select-field';
import '../components/app-switch';
import '../components/app-text-field';
import { CommandEvent, type ValueChangedEvent } from '../events';
import type { SegmentChosenEvent } from '../review/review-events';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { ProjectFollower } from '../state/project-follower';
import { baseStyles } from '../styles/base';
import './corrections-list';
import type { CorrectionsList } from './corrections-list';
import { correctionsScreenStyles } from './corrections-screen-styles';
import { screenBarStyles } from '../styles/screen-bar';
import { CORRECTION_VIEWS, type CorrectionView } from './corrections-state';
import './diff-text';
import { isShownAs, NO_FILTER, SHOWS, type CorrectionFilter } from './shown-corrections';

/**
 * All changes of the document: read over, accepted or taken back one after the other, saved as a diff and exported. Which are
 * shown and how stays while other screens are looked at.
 */
@customElement('corrections-screen')
export class CorrectionsScreen extends LitElement implements CommandTarget {
  static override styles = [baseStyles, screenBarStyles, correctionsScreenStyles];

  @property({ attribute: false }) app!: AppState;
  @state() private _diff: string | null = null;
  @query('corrections-list') private readonly _list!: CorrectionsList | null;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.app?.corrections]);
    new ProjectFollower(
      this,
      () => this.app,
      (change) => {
        const { corrections } = this.app;
        void this._fetched(change === null ? corrections.fetch() : corrections.follow(change));
      },
    );
    this.addEventListener('segment-chosen', (event) => this._onSegment(event));
    this.addEventListener('correction-accepted', ({ correction }) => void this._accept(correction));
    this.addEventListener('correction-undone', ({ correction }) => void this._undo(correction));
    this.addEventListener('settled-wanted', ({ ids }) => void this.app.corrections.wantSettled(ids));
  }

  override render() {
    const { all, shown } = this.app.corrections;
    return html`<div class="top">${this._renderTop(all, shown)}</div>
      <div class="body" aria-busy=${all === null ? 'true' : nothing}>
        ${all === null ? nothing : all.length === 0 ? this._renderNothing() : this._renderBody(shown)}
      </div>`;
  }

  runCommand(command: MenuCommand): boolean {
    switch (command) {
      case 'accept-correction':
      case 'confirm-and-next':
        return this._withCurrent((correction) => this._accept(correction));
      case 'undo-correction':
      case 'restore-machine':
        return this._withCurrent((correction) => this._undo(correction));
      case 'find':
        this.renderRoot.querySelector<HTMLElement>('app-text-field')?.focus();
        return true;
      default:
        return false;
    }
  }

  private get _readOnly(): boolean {
    return this.app.project.summary?.readOnly ?? true;
  }

  private _counts(all: readonly Correction[], shown: readonly Correction[]): string {
    const confirmed = all.filter((correction) => isShownAs(correction, 'confirmed')).length;
    return [
      this._words.t('correctionsScreen.count', { count: all.length }),
      this._words.t('correctionsScreen.confirmed', { count: confirmed }),
      ...(shown.length === all.length || this.app.corrections.view === 'diff'
        ? []
        : [this._words.t('correctionsScreen.shown', { shown: shown.length, all: all.length })]),
    ].join(' · ');
  }

  private _renderTop(all: readonly Correction[] | null, shown: readonly Correction[]) {
    const { view } = this.app.corrections;
    const some = all !== null && all.length > 0;
    return html`<div class="bar">
        <h1>${this._words.t('app.commands.show-corrections')}</h1>
        <p class="counts" role="status">${some ? this._counts(all, shown) : nothing}</p>
        ${some ? html`${this._renderApply()} ${this._renderViews()}` : nothing}
      </div>
      ${some && view !== 'diff' ? html`<div class="bar">${this._renderFilters(all)}</div>` : nothing}`;
  }

  private _renderViews() {
    const { view } = this.app.corrections;
    return html`${
        view === 'diff'
          ? html`<app-button kind="quiet" icon="copy" ?disabled=${this._diff === null} @click=${this._copy}
              >${this._words.t('correctionsScreen.copy')}</app-button
            >`
          : nothing
      }
      <app-switch
        label=${this._words.t('correctionsScreen.view')}
        value=${view}
        .options=${CORRECTION_VIEWS.map((value) => ({
          value,
          label: this._words.t(`correctionsScreen.views.${value}`),
        }))}
        @value-changed=${this._onView}
      ></app-switch>`;
  }

  /** Where nothing can be changed it says so. */
  private _renderApply(slot?: string) {
    return html`<app-button
      slot=${slot ?? nothing}
      command="apply-diff"
      label=${this._readOnly ? this._words.t('app.bars.readOnly') : ''}
      ?disabled=${this._readOnly}
      @click=${() => this.dispatchEvent(new CommandEvent('apply-diff'))}
      >${this._words.t('app.commands.apply-diff')}</app-button
    >`;
  }

  private _renderFilters(all: readonly Correction[]) {
    const { filter } = this.app.corrections;
    const counted = (label: string, count: number) => `${label} · ${this._words.translator.number(count)}`;
    return html`<app-text-field
        inline
        label=${this._words.t('correctionsScreen.words')}
        value=${filter.words}
        @value-changed=${({ value }: ValueChangedEvent) => this._filter({ words: value })}
      ></app-text-field>
      <app-select-field
        inline
        compact
        label=${this._words.t('correctionsScreen.show')}
        value=${filter.show}
        .options=${SHOWS.map((value) => ({
          value,
          label: counted(
            this._words.t(`correctionsScreen.shows.${value}`),
            all.filter((correction) => isShownAs(correction, value)).length,
          ),
        }))}
        @value-changed=${({ value }: ValueChangedEvent) => this._filter({ show: value as CorrectionFilter['show'] })}
      ></app-select-field>
      <app-select-field
        inline
        compact
        label=${this._words.t('correctionsScreen.kind')}
        value=${filter.kind}
        .options=${(['all', ...CORRECTION_KINDS] as const).map((value) => ({
          value,
          label: counted(
            this._words.t(`correctionsScreen.kinds.${value}`),
            all.filter(({ kind }) => value === 'all' || kind === value).length,
          ),
        }))}
        @value-changed=${({ value }: ValueChangedEvent) => this._filter({ kind: value as CorrectionFilter['kind'] })}
      ></app-select-field>`;
  }

  private _renderBody(shown: readonly Correction[]) {
    const { corrections } = this.app;
    if (corrections.view === 'diff') {
      return this._diff === null ? nothing : html`<diff-text .text=${this._diff}></diff-text>`;
    }
    if (shown.length === 0) {
      return html`<app-empty icon="filter" heading=${this._words.t('correctionsScreen.noneLike')}
        >${this._words.t('correctionsScreen.noneLikeWhy')}
        <app-button slot="actions" @click=${() => this._filter(NO_FILTER)}
          >${this._words.t('correctionsScreen.showAll')}</app-button
        ></app-empty
      >`;
    }
    return html`<corrections-list .corrections=${corrections} ?readOnly=${this._readOnly}></corrections-list>`;
  }

  private _renderNothing() {
    return html`<app-empty icon="diff" heading=${this._words.t('correctionsScreen.none')}>
      ${this._words.t('correctionsScreen.noneWhy')}
      <app-button slot="actions" command="show-review" @click=${() => this.app.route.go('review')}
        >${this._words.t('correctionsScreen.toReview')}</app-button
      >
      ${this._renderApply('actions')}
    </app-empty>`;
  }

  /** The keys of the list can be used at once, unless the focus is at work elsewhere. */
  private async _takeFocus() {
    await this.updateComplete;
    const focused = focusedElement();
    if (focused === null || focused.localName === 'main') this._list?.focus();
  }

  private async _fetched(list: Promise<void>) {
    await list;
    void this._takeFocus();
    this._diff = null;
    if (this.app.corrections.view === 'diff') await this._fetchDiff();
  }

  private async _fetchDiff() {
    const reply = await this.app.workbench.call('corrections:diff', {});
    if (reply.ok) this._diff = reply.value;
    else this.app.notices.fail(reply.error);
  }

  /** Does something with the current correction; false when there is none in view. */
  private _withCurrent(act: (correction: Correction) => Promise<void>): boolean {
    const { current, view } = this.app.corrections;
    if (current === undefined || view === 'diff') return false;
    void act(current);
    return true;
  }

  private async _accept(correction: Correction) {
    if (this._isRefused()) return;
    await this.app.corrections.accept(correction);
    await this._keepFocus();
  }

  private async _undo(correction: Correction) {
    if (this._isRefused()) return;
    await this.app.corrections.undo(correction);
    await this._keepFocus();
  }

  /** Says that nothing can be changed here, where that is so. */
  private _isRefused(): boolean {
    if (this._readOnly) this.app.notices.show('info', { key: 'app.bars.readOnly' });
    return this._readOnly;
  }

  /** The next correction is gone on with; where none is left, what can be done about that gets the focus. */
  private async _keepFocus() {
    await this.app.corrections.fetching;
    await this.updateComplete;
    (this._list ?? this.renderRoot.querySelector<HTMLElement>('app-empty app-button'))?.focus();
  }

  private readonly _copy = () => {
    void navigator.clipboard.writeText(this._diff ?? '').then(
      () => this.app.notices.show('success', { key: 'correctionsScreen.copied' }),
      () => this.app.notices.show('warning', { key: 'correctionsScreen.notCopied' }),
    );
  };

  private _filter(change: Partial<CorrectionFilter>) {
    this.app.corrections.filterBy(change);
  }

  private _onView(event: ValueChangedEvent) {
    this.app.corrections.show(event.value as CorrectionView);
    if (event.value === 'diff' && this._diff === null) void this._fetchDiff();
  }

  private _onSegment({ index, options }: SegmentChosenEvent) {
    void this.app.review.goTo(index, options);
    this.app.route.go('review');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corrections-screen': CorrectionsScreen;
  }
}
