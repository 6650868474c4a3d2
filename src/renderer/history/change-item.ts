import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HistoryEntry } from '../../bridge/history-calls';
import { wordReason } from '../../i18n/word-finding';
import '../components/app-icon';
import { shownText } from '../components/shown-text';
import { KIND_ICONS } from '../review/revision-icons';
import { SegmentChosenEvent } from '../review/review-events';
import '../review/word-diff';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { historyItemStyles } from './history-item-styles';

/**
 * One change: the Russian that it was about, what became of the English or of something else, who did it, when and why.
 * @fires segment-chosen - Show its segment in the review.
 */
@customElement('change-item')
export class ChangeItem extends LitElement {
  static override styles = [baseStyles, historyItemStyles];

  @property({ attribute: false }) entry!: HistoryEntry;
  private readonly _words = new Words(this);

  /** The change itself takes the focus, to be read and found by its ring. */
  override focus() {
    this.renderRoot.querySelector('article')?.focus();
  }

  override render() {
    const { kind, source, author, time, reason, state, undoes, mergedBy, revision } = this.entry;
    return html`<article data-revision=${revision} tabindex="-1">
      <div class="number">${this._renderNumber()}</div>
      <div class="source" lang="ru">${shownText(source)}</div>
      <div>
        <div class="what">${this._renderWhat()}</div>
        ${reason === null ? nothing : html`<p class="reason">${shownText(wordReason(this._words.translator, reason))}</p>`}
        <div class="about">
          <span><app-icon name=${KIND_ICONS[kind]}></app-icon>${this._words.t(`review.revision.${kind}`)}</span>
          ${
            state === null
              ? nothing
              : html`<span
                  ><app-icon name="state-${state.after}"></app-icon
                  >${this._words.t(`review.state.${state.after}`)}</span
                >`
          }
          <span>${shownText(author)}</span>
          <time datetime=${time}>${this._words.translator.dateTime(time)}</time>
          ${undoes ? html`<span><app-icon name="undo"></app-icon>${this._words.t('historyScreen.undoes')}</span>` : nothing}
          ${mergedBy === null ? nothing : html`<span>${shownText(this._words.t('historyScreen.mergedBy', { name: mergedBy }))}</span>`}
        </div>
      </div>
    </article>`;
  }

  private _renderNumber() {
    const { index, source } = this.entry;
    if (index === null) {
      return source === '' ? nothing : html`<span title=${this._words.t('historyScreen.gone')}>—</span>`;
    }
    const label = this._words.t('historyScreen.goTo', { number: index + 1 });
    return html`<button type="button" aria-label=${label} title=${label} @click=${this._onGo}>
      ${this._words.translator.number(index + 1)}
    </button>`;
  }

  private _renderWhat() {
    const { kind, before, after } = this.entry;
    const { translator } = this._words;
    switch (kind) {
      case 'text':
        return html`<word-diff lang="en" .textBefore=${before ?? ''} .textAfter=${after ?? ''}></word-diff>`;
      case 'state':
        return html`<span class="plain"
          >${[before, after].map((name) => translator.find(`review.state.${name ?? ''}`) ?? '—').join(' → ')}</span
        >`;
      case 'note':
        return after === null
          ? html`<span class="plain"
              >${this._words.t('historyScreen.noteTakenBack')}: <del>${shownText(before ?? '')}</del></span
            >`
          : html`<span class="plain">${shownText(after)}</span>`;
      case 'dismissal':
      case 'dismissal-undo':
        return html`<span class="plain">${shownText(after ?? before ?? '')}</span>`;
      case 'alignment':
      case 'source':
      case 'term':
        return html`<span class="plain">${shownText([before, after].map((words) => words || '—').join(' → '))}</span>`;
    }
  }

  private _onGo() {
    const { index } = this.entry;
    if (index !== null) this.dispatchEvent(new SegmentChosenEvent(index, { focus: 'row' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-item': ChangeItem;
  }
}
