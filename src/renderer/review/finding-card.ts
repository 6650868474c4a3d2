import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Evidence, Finding, Suggestion } from '../../core/findings/finding';
import type { Segment } from '../../core/segments/segment';
import { wordFinding } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-icon';
import '../components/app-severity';
import '../components/app-shortcut';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';
import {
  DismissWantedEvent,
  FindingFocusedEvent,
  FindingHoveredEvent,
  FixEverywhereWantedEvent,
  PlaceWantedEvent,
  SuggestionChosenEvent,
} from './review-events';
import './word-diff';

/** A place that supports a finding, with its words if they are at hand. */
export interface QuotedEvidence {
  readonly place: Evidence;
  /** Number of the segment for people, from 1; undefined when it is not known yet. */
  readonly number: number | undefined;
  readonly words: string | null;
}

/**
 * A finding of the active segment: what, why, on what evidence, what to put instead, or dismiss it.
 * @fires finding-focused - It was clicked or something in it got the focus.
 * @fires suggestion-chosen - Apply a suggestion.
 * @fires dismiss-wanted - Set it aside.
 * @fires place-wanted - Show the evidence.
 */
@customElement('finding-card')
export class FindingCard extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: block;
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
      }
      article {
        padding: var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
        background: var(--surface-raised);
      }
      article.focused {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      header {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
      }
      h2 {
        margin-block-start: var(--space-1);
        font-size: var(--size-3);
        overflow-wrap: anywhere;
      }
      .sure {
        margin-inline-start: auto;
        color: var(--text-muted);
        font-size: var(--size-1);
        white-space: nowrap;
      }
      .message {
        margin-block-start: var(--space-1);
        overflow-wrap: anywhere;
      }
      .evidence {
        display: grid;
        gap: var(--space-1);
        margin-block-start: var(--space-2);
      }
      .evidence button {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: 1.75rem;
        padding: 0.2rem var(--space-2);
        border: 0;
        border-inline-start: 3px solid var(--evidence);
        border-radius: var(--radius-1);
        background: var(--evidence-soft);
        color: var(--text);
        font: inherit;
        text-align: start;
      }
      .evidence button:hover {
        filter: brightness(0.97);
      }
      .evidence q {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
        font-family: var(--font-text);
        quotes: none;
      }
      .evidence small {
        color: var(--text-muted);
        font-size: var(--size-1);
        white-space: nowrap;
      }
      .suggestions {
        display: grid;
        gap: var(--space-1);
        margin-block-start: var(--space-2);
      }
      .suggestions button {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: 2.125rem;
        padding: 0.25rem var(--space-2) 0.25rem var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-2);
        background: var(--surface);
        color: var(--text);
        font: inherit;
        text-align: start;
      }
      .suggestions button:hover {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .suggestions .preview {
        flex: 1;
        min-inline-size: 0;
        font: var(--weight-normal) var(--size-4) / 1.45 var(--font-text);
      }
      @media (forced-colors: active) {
        .evidence button {
          background: Canvas;
          border: 1px solid CanvasText;
          border-inline-start-width: 4px;
        }
        article.focused {
          outline: 2px solid Highlight;
        }
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-1);
        margin: var(--space-2) calc(-1 * var(--space-2)) calc(-1 * var(--space-1));
      }
    `,
  ];

  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) segment!: Segment;
  @property({ attribute: false }) evidence: readonly QuotedEvidence[] = [];
  /** In how many places the first suggestion could be taken; 0 while that is not known. */
  @property({ type: Number }) places = 0;
  @property({ type: Boolean }) focused = false;
  @property({ type: Boolean }) readOnly = false;
  private readonly _words = new Words(this);

  constructor() {
    super();
    this.addEventListener('focusin', () => this._focusFinding());
    this.addEventListener('click', () => this._focusFinding());
    this.addEventListener('mouseenter', () => this.dispatchEvent(new FindingHoveredEvent(this.finding)));
    this.addEventListener('mouseleave', () => this.dispatchEvent(new FindingHoveredEvent(null)));
  }

  override render() {
    const { finding } = this;
    const { name, message } = wordFinding(this._words.translator, finding);
    return html`<article class=${this.focused ? 'focused' : ''} aria-current=${this.focused ? 'true' : nothing}>
      <header>
        <app-severity severity=${finding.severity} named></app-severity>
        <span class="sure" title=${this._words.t('reviewScreen.finding.sureHint')}
          >${this._words.t('reviewScreen.finding.sure', { share: this._words.translator.percent(finding.confidence) })}</span
        >
      </header>
      <h2>${name}</h2>
      <p class="message">${shownText(message)}</p>
      ${this._renderEvidence()} ${this.readOnly ? nothing : this._renderActions(finding)}
    </article>`;
  }

  private _renderEvidence() {
    if (this.evidence.length === 0) return nothing;
    return html`<ul class="evidence" aria-label=${this._words.t('reviewScreen.finding.evidence')}>
      ${this.evidence.map(
        ({ place, number, words }) =>
          html`<li>
            <button
              type="button"
              title=${this._words.t('reviewScreen.finding.goThere')}
              @click=${() => this._goTo(place)}
            >
              ${words === null ? nothing : html`<q lang=${place.side === 'source' ? 'ru' : 'en'}>${shownText(words)}</q>`}
              <small
                >${number === undefined ? place.segment : this._words.t('reviewScreen.finding.place', { number })}</small
              >
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private _renderActions(finding: Finding) {
    return html`${
        finding.suggestions.length === 0
          ? nothing
          : html`<ul class="suggestions" aria-label=${this._words.t('reviewScreen.finding.suggestions')}>
              ${finding.suggestions.map((parts, index) => html`<li>${this._renderSuggestion(parts, index)}</li>`)}
            </ul>`
      }
      <footer>
        ${
          this.places > 1
            ? html`<app-button compact kind="quiet" command="fix-everywhere" @click=${this._fixEverywhere}
                >${this._words.t('reviewScreen.finding.everywhere', { count: this.places })}</app-button
              >`
            : nothing
        }
        <app-button compact kind="quiet" icon="dismiss" command="dismiss-finding" @click=${() => this._dismiss(false)}
          >${this._words.t('reviewScreen.finding.dismiss')}</app-button
        >
        <app-button compact kind="quiet" command="dismiss-like" @click=${() => this._dismiss(true)}
          >${this._words.t('reviewScreen.finding.dismissLike')}</app-button
        >
      </footer>`;
  }

  private _renderSuggestion(parts: readonly Suggestion[], index: number) {
    const exclude = parts.some(({ action }) => action === 'exclude');
    const { before, after } = previewOf(this.segment.target, parts);
    return html`<button type="button" data-alternative=${index} @click=${() => this._apply(index)}>
      <span class="for-screen-readers">${this._words.t('reviewScreen.finding.apply')}</span>
      <span class="preview" lang=${exclude ? this._words.language : 'en'}
        >${
          exclude
            ? this._words.t('reviewScreen.finding.exclude')
            : html`<word-diff .textBefore=${before} .textAfter=${after}></word-diff>`
        }</span
      >
      ${index === 0 && this.focused ? html`<app-shortcut command="apply-suggestion" aria-hidden="true"></app-shortcut>` : nothing}
    </button>`;
  }

  private _focusFinding() {
    if (!this.focused) this.dispatchEvent(new FindingFocusedEvent(this.finding));
  }

  private _goTo({ segment }: Evidence) {
    this.dispatchEvent(new PlaceWantedEvent(segment));
  }

  private _apply(alternative: number) {
    this.dispatchEvent(new SuggestionChosenEvent(this.finding, alternative));
  }

  private _fixEverywhere() {
    this.dispatchEvent(new FixEverywhereWantedEvent(this.finding, 0));
  }

  private _dismiss(like: boolean) {
    this.dispatchEvent(new DismissWantedEvent(this.finding, like));
  }
}

/** The words around a suggestion before and after it: from its first place to its last. */
export function previewOf(target: string, parts: readonly Suggestion[]): { before: string; after: string } {
  const inOrder = [...parts].sort((a, b) => a.from - b.from);
  const from = inOrder[0]?.from ?? 0;
  let after = '';
  let read = from;
  for (const part of inOrder) {
    after += target.slice(read, part.from) + part.text;
    read = part.to;
  }
  return { before: target.slice(from, read), after };
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-card': FindingCard;
  }
}
