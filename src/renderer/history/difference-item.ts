import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ComparedPlace } from '../../bridge/history-calls';
import '../components/app-icon';
import { shownText } from '../components/shown-text';
import { SegmentChosenEvent } from '../review/review-events';
import '../review/word-diff';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { historyItemStyles } from './history-item-styles';

/**
 * One place that differs between two points: Russian and English by words, states and notes.
 * @fires segment-chosen - Show its segment in the review.
 */
@customElement('difference-item')
export class DifferenceItem extends LitElement {
  static override styles = [baseStyles, historyItemStyles];

  @property({ attribute: false }) place!: ComparedPlace;
  private readonly _words = new Words(this);

  override render() {
    const { kinds, source, target, states, notes } = this.place;
    const stateNames = [states.before, states.after].map((run) =>
      run.map((state) => this._words.t(`review.state.${state}`)).join(', '),
    );
    const added = without(notes.after, notes.before);
    const gone = without(notes.before, notes.after);
    return html`<article>
      <div class="number">${this._renderNumber()}</div>
      <div class="source" lang="ru">
        <word-diff .textBefore=${source.before} .textAfter=${source.after}></word-diff>
      </div>
      <div>
        <div class="what" lang="en">
          <word-diff .textBefore=${target.before} .textAfter=${target.after}></word-diff>
        </div>
        ${added.map((note) => html`<p class="reason">${this._words.t('historyScreen.noteAdded')}: ${shownText(note)}</p>`)}
        ${gone.map((note) => html`<p class="reason">${this._words.t('historyScreen.noteTakenBack')}: ${shownText(note)}</p>`)}
        <div class="about">
          <span
            >${this._words.translator.list(kinds.map((kind) => this._words.t(`historyScreen.differs.${kind}`)))}</span
          >
          ${stateNames[0] === stateNames[1] ? nothing : html`<span>${stateNames.map((name) => name || '—').join(' → ')}</span>`}
        </div>
      </div>
    </article>`;
  }

  private _renderNumber() {
    const { index } = this.place;
    if (index === null) return html`<span title=${this._words.t('historyScreen.gone')}>—</span>`;
    const label = this._words.t('historyScreen.goTo', { number: index + 1 });
    return html`<button type="button" aria-label=${label} title=${label} @click=${this._onGo}>
      ${this._words.translator.number(index + 1)}
    </button>`;
  }

  private _onGo() {
    const { index } = this.place;
    if (index !== null) this.dispatchEvent(new SegmentChosenEvent(index, { focus: 'row' }));
  }
}

/** Notes of the first list beyond those that the second has as well. */
function without(notes: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return notes.filter((note) => {
    const at = left.indexOf(note);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'difference-item': DifferenceItem;
  }
}
