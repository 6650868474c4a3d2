import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import type { VisibilityChangedEvent } from '@lit-labs/virtualizer/events.js';
import { flow } from '@lit-labs/virtualizer/layouts/flow.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DismissedEntry, FindingCount } from '../../bridge/project-calls';
import type { Finding } from '../../core/findings/finding';
import { nameCheck, wordReason } from '../../i18n/word-finding';
import { focusedElement } from '../components/app-dialog';
import '../components/app-empty';
import '../components/app-icon';
import '../components/app-severity';
import '../components/app-shortcut';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import './finding-filters';
import { findingListStyles } from './finding-list-styles';
import './finding-narrowings';
import {
  entriesOf,
  filterOf,
  firstMissing,
  FIRST_VIEW,
  type FindingEntry,
  type FindingGroup,
  NARROWINGS,
  total,
  type FindingsView,
} from './findings-view';
import {
  DismissAllWantedEvent,
  DismissWantedEvent,
  FindingsViewChangedEvent,
  MoreFindingsWantedEvent,
  PlaceWantedEvent,
  TakeBackAllEvent,
  TakeBackEvent,
} from './review-events';
import { ShownFindings, WordedFindings } from './shown-findings';

/** Named, for left out it is fetched later, and until then the list cannot be scrolled by us. */
const LAYOUT = flow();
const PAGE = 8;
/** So many lines before they are in view findings are fetched. */
const AHEAD = 60;

/**
 * All findings of the document, open or set aside: as a list or in groups, filtered by severity, kind of fault, check and words. A tree with
 * a single tab stop: arrows move and fold, Enter goes to a finding, Space looks at it and stays, Delete sets it or its
 * group aside, or takes it back.
 * @fires place-wanted - Go to a finding.
 * @fires more-findings-wanted - The end of those that are here comes into view.
 * @fires findings-view-changed - Show others of them, or otherwise.
 * @fires dismiss-wanted - Set a finding aside.
 * @fires dismiss-all-wanted - Set a group aside.
 * @fires take-back - A finding set aside is to be open again.
 * @fires take-back-all - So are those of a group.
 */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [baseStyles, findingListStyles];

  /** The open findings that are here: all that the view wants, or the first of them. */
  @property({ attribute: false }) open: readonly Finding[] = [];
  @property({ attribute: false }) dismissed: readonly DismissedEntry[] = [];
  /** How many are set aside in all. */
  @property({ type: Number }) dismissedCount = 0;
  /** Whether more of them are on their way. */
  @property({ type: Boolean }) loading = false;
  /** Whether the document is still being checked. */
  @property({ type: Boolean }) checking = false;
  /** How many are open in all. */
  @property({ attribute: false }) counts: readonly FindingCount[] = [];
  @property({ attribute: false }) view: FindingsView = FIRST_VIEW;
  /** Key of the finding in focus. */
  @property() current = '';
  @property({ type: Boolean }) readOnly = false;
  /** Number of a segment for people, from 1. */
  @property({ attribute: false }) numberOf: (segment: string) => number | undefined = () => undefined;
  /** The line that the keys act on. */
  @state() private _cursor = '';
  @query('lit-virtualizer') private readonly _virtualizer!: LitVirtualizer<FindingEntry> | null;
  private readonly _words = new Words(this);
  private _entries: readonly FindingEntry[] = [];
  private _cursorAt = 0;
  private _wasNarrowed = false;
  /** Index of the last line in view. */
  private _lastSeen = 0;
  private _worded = new WordedFindings(this._words.translator);
  private _wordedIn = '';
  private _of = new ShownFindings(this, this._worded);

  override willUpdate() {
    if (this._wordedIn !== this._words.language) {
      this._wordedIn = this._words.language;
      this._worded = new WordedFindings(this._words.translator);
    }
    this._of = new ShownFindings(this, this._worded);
    this._entries = entriesOf(this._of.shown, this.view, this._of.wanted);
    const at = this._entries.findIndex(({ key }) => key === this._cursor);
    // The line is gone: the one that took its place is meant from now on.
    if (at < 0) this._cursor = this._entries[Math.min(this._cursorAt, this._entries.length - 1)]?.key ?? '';
    else this._cursorAt = at;
  }

  override render() {
    const { view } = this;
    // A new function each time: that is what makes the virtualizer draw its lines anew.
    // While lines go away the list still asks for one that is gone.
    const renderItem = (entry: FindingEntry | undefined) => (entry ? this._renderEntry(entry) : html``);
    return html`<finding-filters
        .view=${view}
        .tally=${this._of.tally}
        .openCount=${total(this.counts)}
        .dismissedCount=${this.dismissedCount}
      ></finding-filters>
      <finding-narrowings .view=${view} .left=${this._of.left(view)} .all=${total(this._of.tally)}></finding-narrowings>
      ${this._renderRest()}
      ${
        this._entries.length === 0
          ? this._renderEmpty()
          : html`<lit-virtualizer
                scroller
                role="tree"
                tabindex="0"
                aria-label=${this._words.t(`reviewScreen.findings.${view.which}`)}
                aria-activedescendant="entry-${this._cursor}"
                .layout=${LAYOUT}
                .items=${[...this._entries]}
                .keyFunction=${(entry: FindingEntry | undefined) => entry?.key ?? ''}
                .renderItem=${renderItem}
                @keydown=${this._onKey}
                @focus=${this._onFocus}
                @visibilityChanged=${({ last }: VisibilityChangedEvent) => {
                  this._lastSeen = last;
                  this._askForMore();
                }}
              ></lit-virtualizer>
              ${this._renderKeys()}`
      }`;
  }

  /** The lines take the focus; without any the filters do. */
  override focus() {
    const target = this._virtualizer ?? this.renderRoot.querySelector('finding-filters');
    target?.focus();
  }

  override updated() {
    this._askForMore();
    const isNarrowed = NARROWINGS.some((name) => this.view[name] !== 'all');
    if (this._wasNarrowed && !isNarrowed) void this._keepFocus();
    this._wasNarrowed = isNarrowed;
  }

  /** The button that took the last narrowing away goes with it. */
  private async _keepFocus() {
    await this.renderRoot.querySelector('finding-narrowings')?.updateComplete;
    if (focusedElement() === null) this.focus();
  }

  /** Asks for more findings when a line that is missing comes near, or when all have to be here to be looked through. */
  private _askForMore() {
    if (this.loading || this.view.which !== 'open' || this.open.length >= total(this._of.ofFilters)) return;
    const missing = firstMissing(this._entries, this.view.folded);
    const isNear = missing >= 0 && missing <= this._lastSeen + AHEAD;
    if (isNear || this._of.isSearch) this.dispatchEvent(new MoreFindingsWantedEvent());
  }

  /** How many of the findings that are here are needed for what is in view and for where the keys are. */
  get needed(): number {
    if (this._of.isSearch) return this.open.length;
    const last = Math.max(this._lastSeen + AHEAD, this._cursorAt);
    const finding = this._entries
      .slice(0, last + 1)
      .flatMap((entry) => entry.finding ?? [])
      .at(-1);
    return finding ? this.open.indexOf(finding) + 1 : 0;
  }

  /** A search has to look through all findings, which come one after the other. */
  private _renderRest() {
    const all = total(this._of.ofFilters);
    if (!this._of.isSearch || this.view.which !== 'open' || this.open.length >= all) return nothing;
    const number = (value: number) => this._words.translator.number(value);
    return html`<p class="rest" role="status">
      ${this._words.t('reviewScreen.findings.rest', { shown: number(this.open.length), all: number(all) })}
    </p>`;
  }

  private _renderEmpty() {
    const all = this.view.which === 'open' ? total(this.counts) : this.dismissedCount;
    const noneOpen = this.checking ? 'noneYet' : 'noneOpen';
    const key = all > 0 ? 'noneLike' : this.view.which === 'open' ? noneOpen : 'noneDismissed';
    return html`<app-empty
      icon=${{ noneOpen: 'confirm', noneYet: 'state-untouched', noneLike: 'filter', noneDismissed: 'filter' }[key]}
      heading=${this._words.t(`reviewScreen.findings.${key}`)}
      >${this._words.t(`reviewScreen.findings.${key}Why`)}</app-empty
    >`;
  }

  private _renderKeys() {
    const set = this.view.which === 'open' ? 'dismiss' : 'takeBack';
    return html`<p class="keys">
      <span><app-shortcut keys="Enter"></app-shortcut>${this._words.t('reviewScreen.findings.keys.go')}</span>
      <span><app-shortcut keys="Space"></app-shortcut>${this._words.t('reviewScreen.findings.keys.look')}</span>
      ${
        this.readOnly
          ? nothing
          : html`<span
              ><app-shortcut keys="Delete"></app-shortcut>${this._words.t(`reviewScreen.findings.keys.${set}`)}</span
            >`
      }
    </p>`;
  }

  private _renderEntry(entry: FindingEntry) {
    return entry.finding === null ? this._renderGroup(entry) : this._renderFinding(entry);
  }

  private _renderGroup({ key, group, position, size }: FindingEntry & { readonly finding: null }) {
    const name =
      group.check === null
        ? this._words.t(`review.severity.${group.severity}`)
        : nameCheck(this._words.translator, group.check);
    const open = !this.view.folded.has(group.id);
    return html`<div
      role="treeitem"
      id="entry-${key}"
      class="entry group ${key === this._cursor ? 'cursor' : ''}"
      aria-level="1"
      aria-posinset=${position}
      aria-setsize=${size}
      aria-expanded=${open}
      aria-selected=${key === this._cursor}
      @click=${() => this._onGroup(group)}
    >
      <span class="line">
        <app-icon class="fold" name="chevron-right"></app-icon>
        <app-severity severity=${group.severity}></app-severity>
        <span class="name">${name}</span>
        <span class="number">${this._words.translator.number(group.size)}</span>
      </span>
      ${
        this.readOnly
          ? nothing
          : this.view.which === 'open'
            ? this._renderAct('dismiss', 'dismissGroup', () => this._dismissAll(group))
            : this._renderAct('undo', 'takeBackGroup', () => this._takeBackAll(group))
      }
    </div>`;
  }

  private _renderFinding({ key, group, finding, position, size }: FindingEntry & { readonly finding: Finding }) {
    const { name, message } = this._worded.of(finding);
    const number = this.numberOf(finding.segment);
    const dismissed = this.view.which === 'dismissed';
    const classes = [
      'entry item',
      group === null ? '' : 'grouped',
      key === this._cursor ? 'cursor' : '',
      key === this.current ? 'current' : '',
    ].join(' ');
    return html`<div
      role="treeitem"
      id="entry-${key}"
      class=${classes}
      data-key=${key}
      aria-level=${group === null ? 1 : 2}
      aria-posinset=${position}
      aria-setsize=${size}
      aria-selected=${key === this._cursor}
      aria-current=${key === this.current ? 'true' : nothing}
      @click=${() => this._onFinding(finding)}
    >
      <span class="line">
        <app-severity severity=${finding.severity}></app-severity>
        ${
          // Under the name of the check the message is enough.
          group?.check === finding.check
            ? html`<span class="message alone">${shownText(message)}</span>
                <span class="number">${number ?? finding.segment}</span>`
            : html`<span class="name">${name}</span>
                <span class="number">${number ?? finding.segment}</span>
                <span class="message">${shownText(message)}</span>`
        }
        ${dismissed ? this._renderWhy(finding) : nothing}
      </span>
      ${
        dismissed && !this.readOnly
          ? this._renderAct('undo', 'takeBack', () => this.dispatchEvent(new TakeBackEvent(finding)))
          : nothing
      }
    </div>`;
  }

  /** A button for the pointer; the keyboard does the same by Delete, so that the list stays one tab stop. */
  private _renderAct(icon: 'dismiss' | 'undo', name: 'dismissGroup' | 'takeBackGroup' | 'takeBack', act: () => void) {
    const label = this._words.t(`reviewScreen.findings.${name}`);
    return html`<button
      type="button"
      class="act"
      tabindex="-1"
      title=${label}
      aria-label=${label}
      aria-keyshortcuts="Delete"
      @click=${(event: Event) => {
        event.stopPropagation();
        act();
      }}
    >
      <app-icon name=${icon}></app-icon>
    </button>`;
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

  private _change(change: Partial<FindingsView>) {
    this.dispatchEvent(new FindingsViewChangedEvent(change));
  }

  private _fold(group: FindingGroup, shut: boolean) {
    const after = new Set(this.view.folded);
    if (shut) after.add(group.id);
    else after.delete(group.id);
    this._change({ folded: after });
  }

  private _dismissAll(group: FindingGroup) {
    const { findings, check, size: count } = group;
    const { view } = this;
    const filter = filterOf({ ...view, ...(check === null ? { severity: group.severity } : { check }) });
    const isWhole = findings.length === count;
    this.dispatchEvent(new DismissAllWantedEvent({ findings, check, count, filter: isWhole ? null : filter }));
  }

  private _takeBackAll(group: FindingGroup) {
    this.dispatchEvent(new TakeBackAllEvent(group.findings));
  }

  private _onGroup(group: FindingGroup) {
    this._cursor = group.id;
    this._fold(group, !this.view.folded.has(group.id));
  }

  private _onFinding(finding: Finding) {
    this._cursor = finding.key;
    this.dispatchEvent(new PlaceWantedEvent(finding.segment, finding.key));
  }

  private _onFocus() {
    if (this._entries.some(({ key }) => key === this.current)) this._moveTo(this.current);
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const entry = this._entries[this._cursorAt];
    if (!entry || !this._act(event.key, entry)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Does what a key means on a line; false when it means nothing. */
  private _act(key: string, entry: FindingEntry): boolean {
    const last = this._entries.length - 1;
    const to = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -last, End: last }[key];
    if (to !== undefined) {
      this._moveTo(this._entries[Math.max(0, Math.min(last, this._cursorAt + to))]?.key ?? '');
      return true;
    }
    if (key === 'ArrowRight' || key === 'ArrowLeft') return this._foldBy(key, entry);
    if (key === 'Delete' || key === 'Backspace') return this._setAside(entry);
    if (key !== 'Enter' && key !== ' ') return false;
    if (entry.finding === null) this._fold(entry.group, !this.view.folded.has(entry.group.id));
    else {
      const { segment, key: name } = entry.finding;
      this.dispatchEvent(new PlaceWantedEvent(segment, name, key === 'Enter' ? 'row' : 'none'));
    }
    return true;
  }

  private _foldBy(key: 'ArrowRight' | 'ArrowLeft', { group, finding }: FindingEntry): boolean {
    if (group === null) return false;
    const shut = this.view.folded.has(group.id);
    if (key === 'ArrowLeft' && finding !== null) this._moveTo(group.id);
    else if (finding === null && key === 'ArrowRight' && !shut) this._moveTo(group.findings[0]?.key ?? group.id);
    else if (finding === null) this._fold(group, key === 'ArrowLeft');
    return true;
  }

  private _setAside({ group, finding }: FindingEntry): boolean {
    if (this.readOnly) return false;
    if (this.view.which === 'open') {
      if (finding === null) this._dismissAll(group);
      else this.dispatchEvent(new DismissWantedEvent(finding, false));
    } else if (finding === null) this._takeBackAll(group);
    else this.dispatchEvent(new TakeBackEvent(finding));
    return true;
  }

  private _moveTo(key: string) {
    this._cursor = key;
    const at = this._entries.findIndex((entry) => entry.key === key);
    this._cursorAt = Math.max(0, at);
    this._virtualizer?.element(this._cursorAt)?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
}
