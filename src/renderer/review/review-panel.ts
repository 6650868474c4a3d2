import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Asked } from '../../bridge/call';
import type { AllCalls } from '../../bridge/calls';
import type { DismissedEntry, FindingCount, Row, SegmentVersion } from '../../bridge/project-calls';
import type { Evidence, Finding } from '../../core/findings/finding';
import type { SignedNote } from '../../core/history/signed-notes';
import { success, type Result } from '../../core/result';
import type { TermHere } from '../../core/terms/terms-here';
import '../components/app-empty';
import '../components/app-tabs';
import { shownText } from '../components/shown-text';
import type { ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import './finding-card';
import type { FindingCard, QuotedEvidence } from './finding-card';
import './finding-list';
import { filterOf } from './findings-view';
import { inTextOrder } from './finding-order';
import type { FindingsViewChangedEvent } from './review-events';
import type { PanelTab, ReviewState } from './review-state';
import '../search/search-panel';
import './segment-history';
import './segment-notes';
import '../terms/terms-panel';

/** Beside the list: findings of the active segment, all findings, the history of the segment. */
@customElement('review-panel')
export class ReviewPanel extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: block;
        min-block-size: 0;
        border-inline-start: 1px solid var(--line);
        background: var(--canvas);
      }
      app-tabs {
        block-size: 100%;
      }
      .cards {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
      }
      .notes {
        display: grid;
        gap: var(--space-1);
        padding: 0 var(--space-3) var(--space-3);
        font: var(--weight-normal) var(--size-2) / var(--leading) var(--font-ui);
      }
      .notes li {
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-1);
        background: var(--info-soft);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) review!: ReviewState;
  @state() private _open: readonly Finding[] = [];
  @state() private _dismissed: readonly DismissedEntry[] = [];
  @state() private _counts: readonly FindingCount[] = [];
  @state() private _loading = false;
  @state() private _versions: readonly SegmentVersion[] | null = null;
  @state() private _notes: readonly SignedNote[] | null = null;
  @state() private _terms: readonly TermHere[] | null = null;
  private readonly _words = new Words(this);
  /** In how many places the finding in focus could be fixed. */
  @state() private _places: { readonly key: string; readonly count: number } | null = null;
  private _placesOf = '';
  /** What the lists were fetched for, so that they are fetched again only when that has changed. */
  private _findingsOf = '';
  private _wanted: Asked<AllCalls, 'project:findings'> | null = null;
  private _versionsOf = '';
  private _notesOf = '';
  private _termsOf = '';

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.review]);
  }

  override render() {
    const { review } = this;
    const row = review.activeRow;
    const readOnly = this.app.project.summary?.readOnly ?? true;
    return html`<app-tabs
      compact
      label=${this._words.t('reviewScreen.panel.label')}
      value=${review.tab}
      .tabs=${[
        {
          value: 'segment',
          icon: 'warning',
          label: this._words.t('reviewScreen.panel.segment'),
          count: row?.findings.length ?? 0,
        },
        {
          value: 'findings',
          icon: 'list',
          label: this._words.t('reviewScreen.panel.findings'),
          count: this.app.project.summary?.counts.findings ?? 0,
        },
        {
          value: 'notes',
          icon: 'note',
          label: this._words.t('reviewScreen.panel.notes'),
          count: row?.segment.notes.length ?? 0,
        },
        { value: 'terms', icon: 'sample', label: this._words.t('reviewScreen.panel.terms') },
        { value: 'history', icon: 'history', label: this._words.t('reviewScreen.panel.history') },
        { value: 'search', icon: 'search', label: this._words.t('reviewScreen.panel.search') },
      ]}
      @value-changed=${this._onTab}
    >
      <div slot="segment">${row ? this._renderCards(row, readOnly) : nothing}</div>
      ${
        review.tab === 'findings'
          ? html`<finding-list
              slot="findings"
              .open=${this._open}
              .dismissed=${this._dismissed}
              .dismissedCount=${this.app.project.summary?.counts.dismissed ?? 0}
              .counts=${this._counts}
              .loading=${this._loading}
              .checking=${this.app.project.checking !== null}
              @more-findings-wanted=${() => void this._fetchMore()}
              .view=${review.findingsView}
              @findings-view-changed=${({ change }: FindingsViewChangedEvent) => review.viewFindings(change)}
              .current=${review.focused?.key ?? ''}
              .readOnly=${readOnly}
              .numberOf=${(segment: string) => this._numberOf(segment)}
            ></finding-list>`
          : nothing
      }
      ${
        review.tab === 'notes' && row
          ? html`<segment-notes
              slot="notes"
              .segment=${row.segment.id}
              .notes=${this._notes}
              .drafts=${review.noteDrafts}
              .wished=${review.noteWished}
              .readOnly=${readOnly}
            ></segment-notes>`
          : nothing
      }
      ${
        review.tab === 'terms' && row
          ? html`<terms-panel
              slot="terms"
              .segment=${row.segment}
              .terms=${this._terms}
              .readOnly=${readOnly}
            ></terms-panel>`
          : nothing
      }
      ${
        review.tab === 'history' && row
          ? html`<segment-history
              slot="history"
              .segment=${row.segment}
              .versions=${this._versions}
              .readOnly=${readOnly}
            ></segment-history>`
          : nothing
      }
      ${
        review.tab === 'search'
          ? html`<search-panel
              slot="search"
              .app=${this.app}
              .search=${this.app.search}
              .readOnly=${readOnly}
            ></search-panel>`
          : nothing
      }
    </app-tabs>`;
  }

  override updated(changed: PropertyValues<this>) {
    void this._fetchFindings();
    void this._fetchVersions();
    void this._fetchNotes();
    void this._fetchTerms();
    void this._fetchEvidence();
    void this._fetchPlaces();
    if (!changed.has('review')) this._showFocused();
  }

  private _renderCards({ segment, findings }: Row, readOnly: boolean) {
    const { focused } = this.review;
    const isChecked = this.app.project.isChecked(this.review.active);
    const noneOf = isChecked ? 'none' : 'notYet';
    return html`${
      findings.length === 0
        ? html`<app-empty
            icon=${isChecked ? 'confirm' : 'state-untouched'}
            heading=${this._words.t(`reviewScreen.panel.${noneOf}`)}
            >${this._words.t(`reviewScreen.panel.${noneOf}Why`)}</app-empty
          >`
        : html`<div class="cards">
            ${repeat(
              inTextOrder(findings),
              ({ key }) => key,
              (finding) =>
                html`<finding-card
                  .finding=${finding}
                  .segment=${segment}
                  .evidence=${finding.evidence.map((place) => this._quote(place))}
                  .places=${finding.key === this._places?.key ? this._places.count : 0}
                  .focused=${finding.key === focused?.key}
                  .readOnly=${readOnly}
                ></finding-card>`,
            )}
          </div>`
    }
    ${
      segment.notes.length === 0
        ? nothing
        : html`<ul class="notes" aria-label=${this._words.t('reviewScreen.panel.notes')}>
            ${segment.notes.map((note) => html`<li>${shownText(note)}</li>`)}
          </ul>`
    }`;
  }

  private _quote(place: Evidence): QuotedEvidence {
    const index = this.review.indexOf(place.segment);
    const segment = index === undefined ? undefined : this.review.rows.get(index)?.segment;
    return {
      place,
      number: index === undefined ? undefined : index + 1,
      words: segment ? segment[place.side].slice(place.from, place.to) : null,
    };
  }

  private _numberOf(segment: string): number | undefined {
    const index = this.review.indexOf(segment);
    return index === undefined ? undefined : index + 1;
  }

  private _showFocused() {
    const card = [...this.renderRoot.querySelectorAll<FindingCard>('finding-card')].find(({ focused }) => focused);
    card?.scrollIntoView({ block: 'nearest' });
  }

  /** The rows that the evidence stands in, so that it can be quoted. */
  private async _fetchEvidence() {
    for (const finding of this.review.activeRow?.findings ?? []) {
      for (const { segment } of finding.evidence) {
        const index = this.review.indexOf(segment);
        if (index !== undefined && !this.review.rows.get(index)) await this.review.rows.want(index, index);
      }
    }
  }

  private async _fetchFindings() {
    const { summary } = this.app.project;
    const { arrangement, which } = this.review.findingsView;
    const wanted = { order: arrangement, ...filterOf(this.review.findingsView) };
    const { findings, dismissed: aside } = summary?.counts ?? {};
    const view = [summary?.fileName, which, ...Object.values(wanted)].join(' ');
    const of = [view, this.review.revision, findings, aside].join(' ');
    if (this.review.tab !== 'findings' || of === this._findingsOf) return;
    // After a change those come again that are in view, the others when they are; another view begins with the first.
    const needed = this.renderRoot.querySelector('finding-list')?.needed ?? 0;
    const before = this._findingsOf.startsWith(`${view} `) ? needed : 0;
    this._findingsOf = of;
    this._wanted = wanted;
    this._loading = true;
    const [open, counts, dismissed] = await Promise.all([
      this._pages((from) => this.app.workbench.call('project:findings', { ...wanted, from }), before),
      this.app.workbench.call('project:finding-counts', {}),
      // Those set aside are looked through, counted and taken back together.
      this._pages(
        (from) => this.app.workbench.call('project:dismissed', { from }),
        which === 'open' ? 0 : (aside ?? 0),
      ),
    ]);
    if (of !== this._findingsOf) return;
    this._loading = false;
    if (open.ok) this._open = open.value;
    else this.app.notices.fail(open.error);
    if (counts.ok) this._counts = counts.value;
    if (dismissed.ok) this._dismissed = dismissed.value;
    if (this.review.listWished) await this._focusList();
  }

  /** Fetches findings page by page until so many are here, at least one page. */
  private async _pages<Entry>(
    fetch: (from: number) => Promise<Result<readonly Entry[]>>,
    atLeast: number,
  ): Promise<Result<readonly Entry[]>> {
    const all: Entry[] = [];
    do {
      const page = await fetch(all.length);
      if (!page.ok) return page;
      if (page.value.length === 0) break;
      all.push(...page.value);
    } while (all.length < atLeast);
    return success(all);
  }

  /** The next page of the findings that the list shows. */
  private async _fetchMore() {
    const { _findingsOf: of, _wanted: wanted } = this;
    if (this._loading || wanted === null) return;
    this._loading = true;
    const page = await this.app.workbench.call('project:findings', { ...wanted, from: this._open.length });
    if (of !== this._findingsOf) return;
    this._loading = false;
    if (page.ok) {
      this._open = [...this._open, ...page.value];
      // The counts may be older than the findings: nothing more is there to wait for.
      if (page.value.length === 0) this._wanted = null;
    } else this.app.notices.fail(page.error);
  }

  private async _focusList() {
    this.review.listWished = false;
    await this.updateComplete;
    const list = this.renderRoot.querySelector('finding-list');
    await list?.updateComplete;
    list?.focus();
  }

  private async _fetchPlaces() {
    const { focused } = this.review;
    const of = `${focused?.key} ${this.review.revision}`;
    if (!focused || focused.suggestions.length === 0 || of === this._placesOf) return;
    this._placesOf = of;
    const reply = await this.app.workbench.call('finding:places', { key: focused.key, alternative: 0 });
    // A finding that is gone by now has no places.
    if (of === this._placesOf && reply.ok) this._places = { key: focused.key, count: reply.value.length };
  }

  private async _fetchVersions() {
    const id = this.review.activeRow?.segment.id;
    const of = `${id} ${this.review.revision}`;
    if (this.review.tab !== 'history' || id === undefined || of === this._versionsOf) return;
    if (!this._versionsOf.startsWith(`${id} `)) this._versions = null;
    this._versionsOf = of;
    const reply = await this.app.workbench.call('segment:history', { id });
    if (of !== this._versionsOf) return;
    if (reply.ok) this._versions = reply.value;
    else this.app.notices.fail(reply.error);
  }

  private async _fetchNotes() {
    const { id, notes } = this.review.activeRow?.segment ?? {};
    const of = `${id} ${this.review.revision} ${notes?.length}`;
    if (this.review.tab !== 'notes' || id === undefined || of === this._notesOf) return;
    if (!this._notesOf.startsWith(`${id} `)) this._notes = null;
    this._notesOf = of;
    const reply = await this.app.workbench.call('segment:notes', { id });
    if (of !== this._notesOf) return;
    if (reply.ok) this._notes = reply.value;
    else this.app.notices.fail(reply.error);
  }

  private async _fetchTerms() {
    const id = this.review.activeRow?.segment.id;
    const of = `${id} ${this.review.revision}`;
    if (this.review.tab !== 'terms' || id === undefined || of === this._termsOf) return;
    if (!this._termsOf.startsWith(`${id} `)) this._terms = null;
    this._termsOf = of;
    const reply = await this.app.workbench.call('terms:in-segment', { id });
    if (of !== this._termsOf) return;
    if (reply.ok) this._terms = reply.value;
    else this.app.notices.fail(reply.error);
  }

  private _onTab(event: ValueChangedEvent) {
    if (event.target !== event.currentTarget) return;
    this.review.openPanel(event.value as PanelTab);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-panel': ReviewPanel;
  }
}
