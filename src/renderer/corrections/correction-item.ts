import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Correction } from '../../bridge/correction-calls';
import type { Finding } from '../../core/findings/finding';
import { wordFinding, wordReason } from '../../i18n/word-finding';
import '../components/app-icon';
import type { IconName } from '../components/icons';
import { shownText } from '../components/shown-text';
import { SegmentChosenEvent } from '../review/review-events';
import '../review/word-diff';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { correctionItemStyles } from './correction-item-styles';
import { CorrectionAcceptedEvent, CorrectionUndoneEvent } from './corrections-events';

/**
 * One corrected segment as a row of a grid: the Russian, what became of the English, why, and what it settled. Its buttons can be
 * reached by Tab while it is the current one.
 * @fires segment-chosen - Show it in the review.
 * @fires correction-accepted - It is right.
 * @fires correction-undone - It is to be taken back.
 */
@customElement('correction-item')
export class CorrectionItem extends LitElement {
  static override styles = [baseStyles, correctionItemStyles];

  @property({ attribute: false }) correction!: Correction;
  /** Findings of the machine translation that are gone; empty while that is not known. */
  @property({ attribute: false }) settled: readonly Finding[] = [];
  /** Only the corrected text, without what it was before. */
  @property({ type: Boolean }) clean = false;
  @property({ type: Boolean }) current = false;
  @property({ type: Boolean }) readOnly = false;
  private readonly _words = new Words(this);

  override render() {
    const { index, segment } = this.correction;
    const go = this._words.t('correctionsScreen.goTo', { number: index + 1 });
    return html`<div class="number" role="gridcell">
        <button type="button" tabindex=${this._tab} aria-label=${go} title=${go} @click=${this._onGo}>
          ${this._words.translator.number(index + 1)}
        </button>
      </div>
      ${
        segment.source === ''
          ? html`<div class="source missing" role="gridcell">${this._words.t('reviewScreen.row.noSource')}</div>`
          : html`<div class="source" role="gridcell" lang="ru">${shownText(segment.source)}</div>`
      }
      <div class="english" role="gridcell">
        <div class="target" lang="en">${this._renderTarget()}</div>
        ${this._renderAbout()} ${this._renderSaid()}
      </div>
      <div class="acts" role="gridcell">${this._renderActs()}</div>`;
  }

  private get _tab(): number {
    return this.current ? 0 : -1;
  }

  private _renderTarget() {
    const { machine, target, state } = this.correction.segment;
    const after = state === 'excluded' ? '' : target;
    if (!this.clean) return html`<word-diff .textBefore=${machine} .textAfter=${after}></word-diff>`;
    if (after !== '') return shownText(after);
    const words = this._words.t(`correctionsScreen.${state === 'excluded' ? 'removed' : 'emptied'}`);
    return html`<span class="missing" lang=${this._words.language}>${words}</span>`;
  }

  private _renderAbout() {
    const { segment, kind, author, time, open } = this.correction;
    const excluded = segment.state === 'excluded';
    return html`<div class="about">
      <span class="sign ${segment.state}">
        <app-icon name="state-${segment.state}"></app-icon>${
          excluded ? this._words.t('correctionsScreen.removed') : this._words.t(`review.state.${segment.state}`)
        }
      </span>
      ${excluded ? nothing : html`<span>${this._words.t(`correctionsScreen.kinds.${kind}`)}</span>`}
      ${this._renderBreak()} ${author === '' ? nothing : html`<span>${shownText(author)}</span>`}
      ${time === '' ? nothing : html`<time datetime=${time}>${this._words.translator.dateTime(time)}</time>`}
      ${
        open === 0
          ? nothing
          : html`<span class="sign open"
              ><app-icon name="warning"></app-icon>${this._words.t('correctionsScreen.open', { count: open })}</span
            >`
      }
    </div>`;
  }

  private _renderBreak() {
    const { breakBefore } = this.correction.segment;
    if (breakBefore === undefined) return nothing;
    const name = breakBefore === 'paragraph' ? 'paragraphBegun' : 'paragraphJoined';
    return html`<span class="sign"
      ><app-icon name="paragraph"></app-icon>${this._words.t(`reviewScreen.row.${name}`)}</span
    >`;
  }

  /** What was said of it: why, in notes, and by the checks before and not any longer. */
  private _renderSaid() {
    const { reason, segment } = this.correction;
    const { translator } = this._words;
    const worded = this.settled.map((finding) => wordFinding(translator, finding));
    // A check that made the suggestion is named with what it found.
    const isSaid = reason === null || this.settled.some(({ check }) => check === reason);
    return html`${isSaid ? nothing : this._renderLine('evidence', 'reason', wordReason(translator, reason))}
    ${worded.map(({ name, message }) => this._renderLine('check', 'settled', `${name} — ${message}`))}
    ${segment.notes.map((note) => this._renderLine('note', 'note', note))}`;
  }

  private _renderLine(icon: IconName, name: 'reason' | 'settled' | 'note', words: string) {
    return html`<p class="said ${name}">
      <app-icon name=${icon}></app-icon><span>${this._words.t(`correctionsScreen.${name}`)} ${shownText(words)}</span>
    </p>`;
  }

  private _renderActs() {
    const { state } = this.correction.segment;
    const readOnly = this.readOnly ? this._words.t('app.bars.readOnly') : '';
    const number = this.correction.index + 1;
    const whyNot =
      readOnly ||
      (state === 'excluded' ? this._words.t('correctionsScreen.notExcluded', { number }) : '') ||
      (state === 'confirmed' ? this._words.t('correctionsScreen.accepted') : '');
    const accept = () => this.dispatchEvent(new CorrectionAcceptedEvent(this.correction));
    const undo = () => this.dispatchEvent(new CorrectionUndoneEvent(this.correction));
    return html`${this._renderAct('confirm', 'accept', whyNot, 'A', accept)}
    ${this._renderAct('undo', 'undo', readOnly, 'Delete', undo)}
    ${this._renderAct('open', 'openInReview', '', 'Enter', () => this._onGo())}`;
  }

  /** One that cannot be used says why, and can be found all the same. */
  private _renderAct(
    icon: IconName,
    name: 'accept' | 'undo' | 'openInReview',
    whyNot: string,
    keys: string,
    act: () => void,
  ) {
    const label = this._words.t(`correctionsScreen.${name}`);
    return html`<button
      type="button"
      tabindex=${this._tab}
      title=${whyNot === '' ? label : whyNot}
      aria-label=${whyNot === '' ? label : `${label}: ${whyNot}`}
      aria-keyshortcuts=${keys}
      aria-disabled=${whyNot === '' ? nothing : 'true'}
      @click=${() => {
        if (whyNot === '') act();
      }}
    >
      <app-icon name=${icon}></app-icon>
    </button>`;
  }

  private _onGo() {
    this.dispatchEvent(new SegmentChosenEvent(this.correction.index, { focus: 'row' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'correction-item': CorrectionItem;
  }
}
