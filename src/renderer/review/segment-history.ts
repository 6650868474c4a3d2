import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SegmentVersion } from '../../bridge/project-calls';
import type { Segment, SegmentState } from '../../core/segments/segment';
import { wordDuration } from '../../i18n/word-amount';
import { nameCheck, wordReason } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-icon';
import type { IconName } from '../components/icons';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';
import { RestoreWantedEvent } from './review-events';
import { KIND_ICONS } from './revision-icons';
import './word-diff';

/**
 * What became of a segment: its versions, newest first, down to the machine translation.
 * @fires restore-wanted - A version is to be the text again.
 */
@customElement('segment-history')
export class SegmentHistory extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        padding: var(--space-3);
      }
      h2 {
        margin-block-end: var(--space-2);
        font-size: var(--size-2);
        color: var(--text-muted);
      }
      li {
        position: relative;
        padding: 0 0 var(--space-4) 1.75rem;
      }
      li::before {
        content: '';
        position: absolute;
        inset: 1.4rem auto 0 0.5rem;
        border-inline-start: 1px solid var(--line);
      }
      li:last-child::before {
        display: none;
      }
      li > app-icon {
        position: absolute;
        inset: 0.1rem auto auto 0;
        color: var(--text-muted);
        --icon: 1.0625rem;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-2);
      }
      .what {
        font-weight: var(--weight-medium);
      }
      .who {
        color: var(--text-muted);
        font-size: var(--size-1);
      }
      .body {
        margin-block-start: 0.15rem;
        overflow-wrap: anywhere;
        color: var(--text);
        font-size: var(--size-3);
      }
      .body.text {
        font: var(--weight-normal) var(--size-4) / 1.55 var(--font-text);
      }
      .reason {
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      li app-button {
        margin: 0.15rem 0 0 calc(-1 * var(--space-2));
      }
    `,
  ];

  @property({ attribute: false }) segment!: Segment;
  /** Newest first; null while they are being fetched. */
  @property({ attribute: false }) versions: readonly SegmentVersion[] | null = null;
  @property({ type: Boolean }) readOnly = false;
  private readonly _words = new Words(this);

  override render() {
    return html`<h2>${this._words.t('reviewScreen.history.versions')}</h2>
      <ol aria-busy=${this.versions === null ? 'true' : nothing}>
        ${(this.versions ?? []).map((version) => this._renderVersion(version))} ${this._renderMachine()}
      </ol>`;
  }

  private _renderVersion(version: SegmentVersion) {
    const { kind, author, time, reason, revision, after, seconds } = version;
    const restorable = kind === 'text' && !this.readOnly && after !== this.segment.target;
    return html`<li data-revision=${revision}>
      <app-icon name=${kind === 'state' && after ? stateIcon(after) : KIND_ICONS[kind]}></app-icon>
      <div class="head">
        <span class="what">${this._words.t(`review.revision.${kind}`)}</span>
        <span class="who"
          >${shownText(author)} ·
          ${this._words.translator.dateTime(time)}${
            seconds === undefined ? nothing : html` · ${wordDuration(this._words.translator, seconds)}`
          }</span
        >
      </div>
      ${this._renderBody(version)}
      ${reason === null ? nothing : html`<p class="reason">${shownText(this._reason(reason))}</p>`}
      ${
        restorable
          ? html`<app-button compact kind="quiet" icon="undo" @click=${() => this._restore(revision)}
              >${this._words.t('reviewScreen.history.restore')}</app-button
            >`
          : nothing
      }
    </li>`;
  }

  private _renderBody({ kind, before, after }: SegmentVersion) {
    if (kind === 'text') {
      return html`<div class="body text" lang="en">
        <word-diff .textBefore=${before ?? ''} .textAfter=${after ?? ''}></word-diff>
      </div>`;
    }
    if (kind === 'state') {
      return html`<div class="body">${[before, after].map((name) => this._state(name)).join(' → ')}</div>`;
    }
    const words = after ?? before;
    if (words === null) return nothing;
    const said = kind === 'note' ? words : nameCheck(this._words.translator, words);
    return html`<div class="body">${shownText(said)}</div>`;
  }

  private _renderMachine() {
    const { machine, target } = this.segment;
    return html`<li data-revision="machine">
      <app-icon name="machine"></app-icon>
      <div class="head"><span class="what">${this._words.t('reviewScreen.history.machine')}</span></div>
      <div class="body text" lang=${machine === '' ? this._words.language : 'en'}>
        ${machine === '' ? this._words.t('reviewScreen.row.noTarget') : shownText(machine)}
      </div>
      ${
        this.readOnly || machine === target
          ? nothing
          : html`<app-button compact kind="quiet" icon="undo" @click=${() => this._restore(null)}
              >${this._words.t('reviewScreen.history.restore')}</app-button
            >`
      }
    </li>`;
  }

  /** A reason is what somebody wrote, or the check whose suggestion was applied. */
  private _reason(reason: string): string {
    return wordReason(this._words.translator, reason);
  }

  private _state(name: string | null): string {
    return name === null ? '—' : (this._words.translator.find(`review.state.${name}`) ?? name);
  }

  private _restore(revision: number | null) {
    this.dispatchEvent(new RestoreWantedEvent(revision));
  }
}

function stateIcon(state: string): IconName {
  const icons: Readonly<Record<SegmentState, IconName>> = {
    untouched: 'state-untouched',
    edited: 'state-edited',
    confirmed: 'state-confirmed',
    excluded: 'state-excluded',
  };
  return icons[state as SegmentState] ?? 'state-edited';
}

declare global {
  interface HTMLElementTagNameMap {
    'segment-history': SegmentHistory;
  }
}
