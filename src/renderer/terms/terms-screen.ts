import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { flow } from '@lit-labs/virtualizer/layouts/flow.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { TermPlace, TermPlaces, TermUse } from '../../bridge/term-calls';
import { GLOSSARY_FORMATS, type GlossaryFormat } from '../../bridge/term-calls';
import type { Term } from '../../core/terms/term';
import '../components/app-button';
import '../components/app-empty';
import '../components/app-icon';
import '../components/app-menu';
import '../components/app-shortcut';
import '../components/app-text-field';
import { shownText } from '../components/shown-text';
import type { MenuChosenEvent, ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { ProjectFollower } from '../state/project-follower';
import { baseStyles, proseStyles } from '../styles/base';
import { markPlaces } from './mark-places';
import './term-dialog';
import { exportTerms, importTerms } from './term-files';
import { termsScreenStyles } from './terms-screen-styles';
import { screenBarStyles } from '../styles/screen-bar';
import { EMPTY_TERM, type WantedTerm } from './wanted-term';

/** Named, for left out it is fetched later, and until then the list cannot be scrolled by us. */
const LAYOUT = flow();
const PAGE = 10;

/**
 * The whole glossary of the project as a table: add, change, take away, read from and write to files; of the chosen term where
 * it stands in the document and how it was rendered there. The table is one tab stop: arrows move, Enter changes, Delete
 * takes away.
 */
@customElement('terms-screen')
export class TermsScreen extends LitElement implements CommandTarget {
  static override styles = [baseStyles, proseStyles, screenBarStyles, termsScreenStyles];

  @property({ attribute: false }) app!: AppState;
  /** Null while they are being fetched. */
  @state() private _terms: readonly Term[] | null = null;
  @state() private _uses: ReadonlyMap<Term, TermUse> = new Map();
  @state() private _filter = '';
  /** Place of the chosen term among those that are shown. */
  @state() private _at = 0;
  @state() private _places: TermPlaces | null = null;
  @state() private _wanted: WantedTerm | null = null;
  @query('.table') private readonly _table!: HTMLElement | null;
  @query('lit-virtualizer') private readonly _virtualizer!: LitVirtualizer<Term> | null;
  private readonly _words = new Words(this);
  private _placesOf: Term | null = null;
  private _serial = 0;

  constructor() {
    super();
    new Watch(this, () => [this.app?.project]);
    new ProjectFollower(
      this,
      () => this.app,
      () => void this._fetch(),
    );
  }

  override willUpdate() {
    this._at = Math.max(0, Math.min(this._at, this._shown.length - 1));
  }

  override updated() {
    void this._fetchPlaces();
  }

  override render() {
    const { _terms: terms, _shown: shown } = this;
    return html`${this._renderBar()}
      ${
        terms === null
          ? html`<div aria-busy="true"></div>`
          : terms.length === 0
            ? this._renderNothing()
            : shown.length === 0
              ? html`<app-empty icon="filter" heading=${this._words.t('termsScreen.noneLike')}
                  >${this._words.t('termsScreen.noneLikeWhy')}</app-empty
                >`
              : html`${this._renderTable(shown)} ${this._renderPlaces(shown[this._at])}`
      } <term-dialog .app=${this.app} .wanted=${this._wanted} @dialog-closed=${this._onDialogClosed}></term-dialog>`;
  }

  runCommand(command: MenuCommand): boolean {
    if (command === 'add-term' && !this._readOnly) {
      this._wanted = { before: null, term: EMPTY_TERM };
      return true;
    }
    if (command === 'find') {
      this.renderRoot.querySelector<HTMLElement>('app-text-field')?.focus();
      return true;
    }
    return false;
  }

  private get _readOnly(): boolean {
    return this.app.project.summary?.readOnly ?? true;
  }

  private get _shown(): readonly Term[] {
    const words = fold(this._filter).split(/\s+/).filter(Boolean);
    return (this._terms ?? []).filter((term) => {
      const said = fold([...term.lemmas, term.approved, ...term.forbidden, term.note ?? ''].join(' '));
      return words.every((word) => said.includes(word));
    });
  }

  private _renderBar() {
    const count = this._terms?.length ?? 0;
    return html`<div class="bar">
      <h1>${this._words.t('app.commands.show-terms')}</h1>
      <p class="counts" role="status">
        ${this._terms === null || count === 0 ? '' : this._words.t('termsScreen.count', { count })}
      </p>
      ${
        count === 0
          ? nothing
          : html`<app-text-field
              inline
              label=${this._words.t('termsScreen.filter')}
              value=${this._filter}
              @value-changed=${({ value }: ValueChangedEvent) => (this._filter = value)}
            ></app-text-field>`
      }
      ${count > 0 ? this._renderAdding() : nothing}
      ${
        count === 0
          ? nothing
          : html`<app-menu
              kind="secondary"
              compact
              label=${this._words.t('termsScreen.export')}
              .items=${GLOSSARY_FORMATS.map((id) => ({ id, label: this._words.t(`termsScreen.formats.${id}`) }))}
              @menu-chosen=${({ id }: MenuChosenEvent) => void exportTerms(this.app, id as GlossaryFormat)}
              >${this._words.t('termsScreen.export')}</app-menu
            >`
      }
    </div>`;
  }

  private _renderAdding(slot?: string) {
    if (this._readOnly) return nothing;
    return html`<app-button
        slot=${slot ?? nothing}
        compact
        icon="new"
        command="add-term"
        @click=${() => this.runCommand('add-term')}
        >${this._words.t('app.commands.add-term')}</app-button
      >
      <app-button slot=${slot ?? nothing} compact icon="save" @click=${() => void importTerms(this.app)}
        >${this._words.t('termsScreen.import')}</app-button
      >`;
  }

  private _renderNothing() {
    return html`<app-empty icon="sample" heading=${this._words.t('termsScreen.none')}
      >${this._words.t('termsScreen.noneWhy')}${this._renderAdding('actions')}</app-empty
    >`;
  }

  private _renderTable(shown: readonly Term[]) {
    // A new function each time: that is what makes the virtualizer draw its rows anew.
    const renderItem = (term: Term | undefined, index: number) => (term ? this._renderRow(term, index) : html``);
    const columns = ['russian', 'approved', 'forbidden'] as const;
    return html`<div
      class="table"
      role="grid"
      tabindex="0"
      aria-label=${this._words.t('app.commands.show-terms')}
      aria-rowcount=${shown.length + 1}
      aria-activedescendant="term-${this._at}"
      @keydown=${this._onKey}
    >
      <div role="rowgroup">
        <div class="row heading" role="row" aria-rowindex="1">
          ${columns.map((name) => html`<span role="columnheader">${this._words.t(`termsScreen.fields.${name}`)}</span>`)}
          <span class="use" role="columnheader">${this._words.t('termsScreen.use')}</span>
        </div>
      </div>
      <lit-virtualizer
        scroller
        role="rowgroup"
        tabindex="-1"
        .layout=${LAYOUT}
        .items=${[...shown]}
        .keyFunction=${keyOf}
        .renderItem=${renderItem}
      ></lit-virtualizer>
      ${
        this._readOnly
          ? nothing
          : html`<p class="keys" role="presentation">
              <span><app-shortcut keys="Enter"></app-shortcut>${this._words.t('termsScreen.keys.change')}</span>
              <span><app-shortcut keys="Delete"></app-shortcut>${this._words.t('termsScreen.keys.remove')}</span>
            </p>`
      }
    </div>`;
  }

  private _renderRow(term: Term, index: number) {
    const use = this._uses.get(term);
    const chosen = index === this._at;
    return html`<div
      class="row ${chosen ? 'chosen' : ''}"
      role="row"
      id="term-${index}"
      aria-rowindex=${index + 2}
      aria-selected=${chosen}
      @click=${() => (this._at = index)}
      @dblclick=${() => this._change(term)}
    >
      <span class="cell words" role="gridcell" lang="ru">${shownText(term.lemmas.join('; '))}</span>
      <span class="cell" role="gridcell">
        <span class="words" lang="en">${shownText(term.approved)}</span>
        ${term.note === undefined ? nothing : html`<span class="note">${shownText(term.note)}</span>`}
      </span>
      <span class="cell words muted" role="gridcell" lang="en">${shownText(term.forbidden.join('; '))}</span>
      <span class="cell use" role="gridcell">${use ? this._renderUse(use) : nothing}</span>
    </div>`;
  }

  private _renderUse({ segments, forbidden }: TermUse) {
    const { number } = this._words.translator;
    return html`${number(segments)}
    ${
      forbidden === 0
        ? nothing
        : html`<span class="wrong" title=${this._words.t('termsScreen.wrong', { count: forbidden })}
            ><app-icon name="warning" label=${this._words.t('termsScreen.wrong', { count: forbidden })}></app-icon
            >${number(forbidden)}</span
          >`
    }`;
  }

  private _renderPlaces(term: Term | undefined) {
    if (!term) return nothing;
    const { _places: places } = this;
    const { use } = places ?? {};
    return html`<aside aria-label=${this._words.t('termsScreen.places')}>
      <div class="about">
        <h2><span lang="ru">${shownText(term.lemmas.join('; '))}</span></h2>
        <p class="muted" role="status">
          ${
            use
              ? [
                  this._words.t('termsScreen.inSegments', { count: use.segments }),
                  ...(use.segments === 0 ? [] : [this._words.t('termsScreen.approvedIn', { count: use.approved })]),
                  ...(use.forbidden === 0 ? [] : [this._words.t('termsScreen.wrong', { count: use.forbidden })]),
                ].join(' · ')
              : nothing
          }
        </p>
        ${
          this._readOnly
            ? nothing
            : html`<div class="acts">
                <app-button compact icon="edit" @click=${() => this._change(term)}
                  >${this._words.t('termsScreen.change')}</app-button
                >
                <app-button compact kind="quiet" icon="close" @click=${() => void this._remove(term)}
                  >${this._words.t('termsScreen.remove')}</app-button
                >
              </div>`
        }
      </div>
      <ul class="places" tabindex="-1">
        ${(places?.places ?? []).map((place) => html`<li>${this._renderPlace(place)}</li>`)}
      </ul>
    </aside>`;
  }

  private _renderPlace({ index, source, target, here }: TermPlace) {
    const spansOf = (forms: typeof here.approved) => forms.flatMap(({ places }) => places);
    return html`<button
      type="button"
      class="place"
      title=${this._words.t('reviewScreen.finding.goThere')}
      @click=${() => this._goTo(index)}
    >
      <span class="number">${this._words.translator.number(index + 1)}</span>
      <span lang="ru">${markPlaces(source, [{ ...here.source, kind: '' }])}</span>
      <span lang="en"
        >${markPlaces(target, [
          ...spansOf(here.approved).map((span) => ({ ...span, kind: 'approved' })),
          ...spansOf(here.forbidden).map((span) => ({ ...span, kind: 'forbidden' })),
        ])}</span
      >
    </button>`;
  }

  private async _fetch() {
    const serial = ++this._serial;
    const { workbench, notices } = this.app;
    const terms = await workbench.call('terms:list', {});
    if (serial !== this._serial) return;
    if (!terms.ok) {
      notices.fail(terms.error);
      return;
    }
    this._terms = terms.value;
    this._placesOf = null;
    const uses = await workbench.call('terms:use', {});
    if (serial !== this._serial || !uses.ok) return;
    this._uses = new Map(terms.value.flatMap((term, index) => (uses.value[index] ? [[term, uses.value[index]]] : [])));
  }

  private async _fetchPlaces() {
    const term = this._shown[this._at];
    if (!term || term === this._placesOf) return;
    this._placesOf = term;
    const reply = await this.app.workbench.call('terms:places', { term });
    if (term !== this._placesOf) return;
    this._places = reply.ok ? reply.value : null;
  }

  private _change(term: Term) {
    if (!this._readOnly) this._wanted = { before: term, term };
  }

  private async _remove(term: Term) {
    const { project, notices } = this.app;
    const reply = await project.change('terms:remove', { term });
    if (!reply.ok) return;
    this._table?.focus();
    notices.show(
      'info',
      { key: 'termsScreen.removed', values: { russian: term.lemmas.join('; ') } },
      { label: 'reviewScreen.notices.undo', run: () => void project.change('history:undo', {}) },
    );
  }

  private _goTo(index: number) {
    const { review, route } = this.app;
    void review.goTo(index, { focus: 'row' });
    route.go('review');
  }

  private _onDialogClosed() {
    this._wanted = null;
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const last = this._shown.length - 1;
    const term = this._shown[this._at];
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -last, End: last }[event.key];
    if (step !== undefined) {
      this._at = Math.max(0, Math.min(last, this._at + step));
      this._virtualizer?.element(this._at)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && term) this._change(term);
    else if (event.key === 'Delete' && term && !this._readOnly) void this._remove(term);
    else return;
    event.preventDefault();
  };
}

/** What tells rows apart; while rows go away the list still asks for one that is gone. */
function keyOf(term: Term | undefined): string {
  return term?.lemmas.join('|') ?? '';
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

declare global {
  interface HTMLElementTagNameMap {
    'terms-screen': TermsScreen;
  }
}
