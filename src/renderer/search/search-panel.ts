import '@lit-labs/virtualizer';
import type { VisibilityChangedEvent } from '@lit-labs/virtualizer/events.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { SearchRow } from '../../bridge/search-calls';
import type { Span } from '../../core/text/span';
import { SEARCH_MODES } from '../../core/search/search-query';
import { SEGMENT_STATES } from '../../core/segments/segment';
import '../components/app-button';
import '../components/app-empty';
import '../components/app-select-field';
import '../components/app-text-field';
import type { AppTextField } from '../components/app-text-field';
import { shownText } from '../components/shown-text';
import type { ValueChangedEvent } from '../events';
import { PlaceWantedEvent } from '../review/review-events';
import '../review/word-diff';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import { searchPanelStyles } from './search-panel-styles';
import { SEARCH_PLACES, type SearchState } from './search-state';

/**
 * Finds words in all texts of the review, shows how they were rendered, and replaces them in the English after a preview.
 * @fires place-wanted - Go to a segment.
 */
@customElement('search-panel')
export class SearchPanel extends LitElement {
  static override styles = [baseStyles, searchPanelStyles];

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) search!: SearchState;
  @property({ type: Boolean }) readOnly = false;
  @query('app-text-field') private readonly _field!: AppTextField | null;
  private readonly _words = new Words(this);
  private _wished = 0;

  constructor() {
    super();
    new Watch(this, () => [this.search, this.app?.review]);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.search?.show(true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.search?.show(false);
  }

  override render() {
    const { search } = this;
    return html`${this._renderForm(search)} ${this._renderCount(search)} ${this._renderRenderings(search)}
    ${this._renderRows(search)}`;
  }

  override updated() {
    if (this.search.wished === this._wished) return;
    this._wished = this.search.wished;
    void this._field?.updateComplete.then(() => {
      this._field?.focus();
      this._field?.renderRoot.querySelector('input')?.select();
    });
  }

  private _renderForm(search: SearchState) {
    return html`<form role="search" @submit=${this._onSubmit} @keydown=${this._onKey}>
      <app-text-field
        class="wide"
        label=${this._words.t('search.text')}
        value=${search.text}
        fault=${search.fault ? this._words.fault(search.fault) : ''}
        @value-changed=${({ value }: ValueChangedEvent) => search.set({ text: value })}
      ></app-text-field>
      <app-select-field
        compact
        label=${this._words.t('search.mode')}
        value=${search.mode}
        .options=${SEARCH_MODES.map((value) => ({ value, label: this._words.t(`search.modes.${value}`) }))}
        @value-changed=${({ value }: ValueChangedEvent) => search.set({ mode: value as SearchState['mode'] })}
      ></app-select-field>
      <app-select-field
        compact
        label=${this._words.t('search.place')}
        value=${search.replacing ? 'target' : search.place}
        ?disabled=${search.replacing}
        .options=${SEARCH_PLACES.map((value) => ({ value, label: this._words.t(`search.places.${value}`) }))}
        @value-changed=${({ value }: ValueChangedEvent) => search.set({ place: value as SearchState['place'] })}
      ></app-select-field>
      <app-select-field
        compact
        label=${this._words.t('search.state')}
        value=${search.state}
        .options=${[
          { value: 'all', label: this._words.t('search.allStates') },
          ...SEGMENT_STATES.map((value) => ({ value, label: this._words.t(`review.state.${value}`) })),
        ]}
        @value-changed=${({ value }: ValueChangedEvent) => search.set({ state: value as SearchState['state'] })}
      ></app-select-field>
      <label class="case"
        ><input
          type="checkbox"
          .checked=${search.matchCase}
          ?disabled=${search.mode === 'lemma'}
          @change=${(event: Event) => search.set({ matchCase: (event.target as HTMLInputElement).checked })}
        />${this._words.t('search.matchCase')}</label
      >
      ${this.readOnly ? nothing : this._renderReplace(search)}
    </form>`;
  }

  private _renderReplace(search: SearchState) {
    const count = search.changing;
    const isReady = count > 0 && search.answer?.state !== 'going';
    if (!search.replacing) {
      return html`<app-button class="wide" compact kind="quiet" @click=${() => search.set({ replacing: true })}
        >${this._words.t('search.openReplace')}</app-button
      >`;
    }
    return html`<app-text-field
        class="wide replacement"
        label=${this._words.t('search.replacement')}
        hint=${search.mode === 'pattern' ? this._words.t('search.groupsHint') : ''}
        value=${search.replacement}
        @value-changed=${({ value }: ValueChangedEvent) => search.set({ replacement: value })}
      ></app-text-field>
      <app-button compact kind="quiet" @click=${() => search.set({ replacing: false })}
        >${this._words.t('app.cancel')}</app-button
      >
      <app-button compact kind="primary" ?disabled=${!isReady} @click=${() => void this._replace()}
        >${this._words.t('search.replace', { count })}</app-button
      >`;
  }

  private _renderCount({ answer, text }: SearchState) {
    const isAnswered = answer !== null && text.trim() !== '';
    return html`<p class="count" role="status" ?hidden=${!isAnswered}>
      ${isAnswered ? this._words.t(`search.found.${answer.state}`, { count: answer.places }) : ''}
    </p>`;
  }

  /** What the words became, as far as that is known; each shows its places. */
  private _renderRenderings({ renderings, rendering }: SearchState) {
    if (renderings.every(({ words }) => words === '')) return nothing;
    const shown = renderings.filter(({ words }, index) => words === '' || index < MOST_RENDERINGS);
    return html`<div class="renderings" role="group" aria-label=${this._words.t('search.renderings')}>
      ${shown.map(
        ({ words, count }) =>
          html`<button
            type="button"
            aria-pressed=${words === rendering}
            @click=${() => this.search.chooseRendering(words)}
          >
            ${words === '' ? this._words.t('search.notKnown') : html`<span class="rendering">${shownText(words)}</span>`}
            <span class="number">${this._words.translator.number(count)}</span>
          </button>`,
      )}
    </div>`;
  }

  private _renderRows({ answer, text, count }: SearchState) {
    if (text.trim() === '') {
      return html`<app-empty icon="search" heading=${this._words.t('search.nothingYet')}
        >${this._words.t('search.nothingYetWhy')}</app-empty
      >`;
    }
    if (answer === null || (count === 0 && answer.state === 'going')) return nothing;
    if (count === 0) {
      return html`<app-empty icon="search" heading=${this._words.t('search.none')}
        >${this._words.t('search.noneWhy')}</app-empty
      >`;
    }
    return html`<lit-virtualizer
      scroller
      role="list"
      tabindex="-1"
      aria-label=${this._words.t('search.results')}
      .items=${Array.from({ length: count }, (_each, place) => place)}
      .keyFunction=${(place: number) => place}
      .renderItem=${(place: number) => this._renderPlace(place, count)}
      @visibilityChanged=${({ first, last }: VisibilityChangedEvent) => void this.search.want(first, last)}
    ></lit-virtualizer>`;
  }

  private _renderPlace(place: number, count: number) {
    const row = this.search.row(place);
    const classes = `item ${row?.id === this.app.review.activeRow?.segment.id ? 'current' : ''}`;
    return html`<div
      role="listitem"
      class=${row ? classes : 'item loading'}
      aria-setsize=${count}
      aria-posinset=${place + 1}
      aria-busy=${row ? nothing : 'true'}
    >
      ${row ? this._renderRow(row) : this._words.t('reviewScreen.row.loading')}
    </div>`;
  }

  private _renderRow(row: SearchRow) {
    const { search } = this;
    const number = row.index + 1;
    const changes = search.replacing && row.after !== null && row.after !== row.text;
    return html`${
        changes
          ? html`<input
              type="checkbox"
              aria-label=${this._words.t('search.tick', { number })}
              .checked=${search.isTicked(row.id)}
              @change=${(event: Event) => search.tick(row.id, (event.target as HTMLInputElement).checked)}
            />`
          : nothing
      }
      <button type="button" @click=${() => this.dispatchEvent(new PlaceWantedEvent(row.id))}>
        <span class="number">${number}</span>
        <span class="side">${this._words.t(`search.places.${row.side}`)}</span>
        ${
          changes
            ? html`<word-diff class="text" lang="en" .textBefore=${row.text} .textAfter=${row.after ?? ''}></word-diff>`
            : html`<span class="text" lang=${row.side === 'source' ? 'ru' : 'en'}>${marked(row.text, row.spans)}</span>`
        }
        ${
          row.other === ''
            ? nothing
            : html`<span class="other" lang=${row.side === 'source' ? 'en' : 'ru'}
                >${marked(row.other, row.rendered?.spans ?? [])}</span
              >`
        }
      </button>`;
  }

  private async _replace() {
    const done = await this.search.replace();
    if (done === null) return;
    this.app.notices.show(
      'success',
      { key: 'search.replaced', values: { count: done.changed } },
      {
        label: 'reviewScreen.notices.undo',
        run: () => void this.app.project.change('history:undo', {}),
      },
    );
    if (done.refused > 0) this.app.notices.show('warning', { key: 'search.refused', values: { count: done.refused } });
  }

  private async _goOn(step: 1 | -1) {
    const { review } = this.app;
    const index = await this.search.beside(review.active, step);
    if (index !== null) await review.goTo(index, { focus: 'none' });
  }

  private readonly _onSubmit = (event: Event) => {
    event.preventDefault();
  };

  /** Enter goes to the first place, or to the next behind the active segment. */
  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(event.composedPath()[0] instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this._goOn(event.shiftKey ? -1 : 1);
  };
}

/** More renderings than these are seldom one word's. */
const MOST_RENDERINGS = 8;

/** A text with what was found in it, or what renders that. */
function marked(text: string, spans: readonly Span[]) {
  const parts: unknown[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    parts.push(shownText(text.slice(at, from)), html`<mark>${shownText(text.slice(from, to))}</mark>`);
    at = to;
  }
  return [...parts, shownText(text.slice(at))];
}

declare global {
  interface HTMLElementTagNameMap {
    'search-panel': SearchPanel;
  }
}
