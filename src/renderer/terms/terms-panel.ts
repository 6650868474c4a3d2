import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Segment } from '../../core/segments/segment';
import type { FormHere, TermHere } from '../../core/terms/terms-here';
import '../components/app-button';
import '../components/app-empty';
import '../components/app-icon';
import '../components/app-shortcut';
import { shownText } from '../components/shown-text';
import { CommandEvent } from '../events';
import { TermFormWantedEvent, TermWantedEvent } from '../review/review-events';
import { termKeys } from '../../bridge/command-keys';
import { ariaKeysOf, pagePlatform } from '../state/shortcuts';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';

/** So many terms have a key. */
export const MOST_KEYED = 9;

/**
 * The terms in the Russian of a segment with their approved English, which a click or Alt and a digit puts into the text;
 * forbidden English that stands there is marked and can be replaced.
 * @fires term-form-wanted - Put a form into the text.
 * @fires term-wanted - Write an entry of the glossary.
 * @fires app-command - Add a term, or show all.
 */
@customElement('terms-panel')
export class TermsPanel extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
        font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--space-2);
      }
      ul {
        display: grid;
        gap: var(--space-2);
      }
      .term {
        padding: var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
        background: var(--surface-raised);
      }
      .head {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
      }
      .russian {
        flex: 1;
        min-inline-size: 0;
        font: var(--weight-bold) var(--size-4) / 1.4 var(--font-text);
        overflow-wrap: anywhere;
      }
      .origin {
        color: var(--text-muted);
        font-size: var(--size-1);
        white-space: nowrap;
      }
      .forms {
        gap: var(--space-1);
        margin-block-start: var(--space-2);
      }
      .forms button {
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
        user-select: none;
      }
      .forms button:hover:not(:disabled) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .form {
        flex: 1;
        min-inline-size: 0;
        font: var(--weight-normal) var(--size-4) / 1.4 var(--font-text);
        overflow-wrap: anywhere;
      }
      .here {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        color: var(--success);
        font-size: var(--size-1);
        --icon: 0.9375rem;
      }
      .wrong {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        margin-block-start: var(--space-2);
        color: var(--text-muted);
        font-size: var(--size-2);
        --icon: 0.9375rem;
      }
      .wrong s {
        font-family: var(--font-text);
        text-decoration-thickness: 1px;
      }
      .wrong.stands {
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius-1);
        background: var(--danger-soft);
        color: var(--danger);
      }
      .note {
        margin-block-start: var(--space-2);
        color: var(--text-muted);
        font-size: var(--size-2);
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        margin: var(--space-1) calc(-1 * var(--space-2)) calc(-1 * var(--space-1));
      }
      @media (forced-colors: active) {
        .wrong.stands {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** In the order of the Russian; null while they are being fetched. */
  @property({ attribute: false }) terms: readonly TermHere[] | null = null;
  @property({ attribute: false }) segment!: Segment;
  @property({ type: Boolean }) readOnly = false;
  private readonly _words = new Words(this);

  override render() {
    return html`<div class="bar">
        ${
          this.readOnly
            ? nothing
            : html`<app-button compact icon="new" command="add-term" @click=${() => this._command('add-term')}
                >${this._words.t('app.commands.add-term')}</app-button
              >`
        }
        <app-button compact kind="quiet" command="show-terms" @click=${() => this._command('show-terms')}
          >${this._words.t('termsScreen.panel.all')}</app-button
        >
      </div>
      ${this._renderTerms()}`;
  }

  private _renderTerms() {
    const { terms } = this;
    if (terms === null) return html`<div aria-busy="true"></div>`;
    if (terms.length === 0) {
      return html`<app-empty icon="sample" heading=${this._words.t('termsScreen.panel.none')}
        >${this._words.t('termsScreen.panel.noneWhy')}</app-empty
      >`;
    }
    return html`<ul aria-label=${this._words.t('termsScreen.panel.label')}>
      ${terms.map((term, index) => html`<li class="term">${this._renderTerm(term, index)}</li>`)}
    </ul>`;
  }

  private _renderTerm(here: TermHere, index: number) {
    const { term, origin, source, approved, forbidden } = here;
    return html`<div class="head">
        <span class="russian" lang="ru">${shownText(this.segment.source.slice(source.from, source.to))}</span>
        <span class="origin">${this._words.t(`termsScreen.origins.${origin}`)}</span>
      </div>
      <ul class="forms" aria-label=${this._words.t('termsScreen.fields.approved')}>
        ${approved.map((form, place) => html`<li>${this._renderForm(form, place === 0 ? index : null)}</li>`)}
      </ul>
      ${forbidden.map((form) => this._renderForbidden(form, approved[0]))}
      ${term.note === undefined ? nothing : html`<p class="note">${term.note}</p>`}
      ${
        this.readOnly
          ? nothing
          : html`<div class="acts">
              <app-button
                compact
                kind="quiet"
                icon="edit"
                @click=${() => this.dispatchEvent(new TermWantedEvent({ before: origin === 'project' ? term : null, term }))}
                >${this._words.t(origin === 'project' ? 'termsScreen.change' : 'termsScreen.panel.decide')}</app-button
              >
            </div>`
      }`;
  }

  private _renderForm({ text, places }: FormHere, index: number | null) {
    const keys =
      index === null || index >= MOST_KEYED || this.readOnly ? '' : termKeys(index + 1, pagePlatform === 'darwin');
    return html`<button
      type="button"
      ?disabled=${this.readOnly}
      title=${this._words.t('termsScreen.panel.insert')}
      aria-keyshortcuts=${keys === '' ? nothing : ariaKeysOf(keys)}
      @click=${() => this.dispatchEvent(new TermFormWantedEvent(text))}
    >
      <span class="form" lang="en">${shownText(text)}</span>
      ${
        places.length === 0
          ? nothing
          : html`<span class="here"><app-icon name="check"></app-icon>${this._words.t('termsScreen.panel.here')}</span>`
      }
      ${keys === '' ? nothing : html`<app-shortcut keys=${keys} aria-hidden="true"></app-shortcut>`}
    </button>`;
  }

  private _renderForbidden({ text, places }: FormHere, best: FormHere | undefined) {
    if (places.length === 0) {
      return html`<p class="wrong">${this._words.t('termsScreen.panel.not')} <s lang="en">${shownText(text)}</s></p>`;
    }
    return html`<p class="wrong stands">
      <app-icon name="warning"></app-icon>
      <span>${this._words.t('termsScreen.panel.stands')} <s lang="en">${shownText(text)}</s></span>
      ${
        best === undefined || this.readOnly
          ? nothing
          : html`<app-button compact @click=${() => this.dispatchEvent(new TermFormWantedEvent(best.text, places))}
              >${this._words.t('termsScreen.panel.replace', { form: best.text })}</app-button
            >`
      }
    </p>`;
  }

  private _command(command: 'add-term' | 'show-terms') {
    this.dispatchEvent(new CommandEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'terms-panel': TermsPanel;
  }
}
