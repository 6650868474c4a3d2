import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FixPlace } from '../../bridge/project-calls';
import type { Finding } from '../../core/findings/finding';
import { wordFinding } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-dialog';
import { shownText } from '../components/shown-text';
import { DialogClosedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { FixEverywhereAgreedEvent } from './review-events';
import './word-diff';

/** A fix of a finding that is to be taken everywhere. */
export interface WantedFix {
  readonly finding: Finding;
  /** Which suggestion, from 0. */
  readonly alternative: number;
}

/**
 * Shows all places where the fix of a finding could be taken, each with its Russian and what would change; those that stay
 * ticked are changed as one step.
 * @fires fix-everywhere-agreed - Go ahead; carries the places.
 * @fires dialog-closed - However it was closed.
 */
@customElement('fix-everywhere-dialog')
export class FixEverywhereDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      p {
        margin: 0 0 var(--space-3);
      }
      .all {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--control-small);
        margin-block-end: var(--space-1);
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      ul {
        max-block-size: min(50vh, 28rem);
        margin: 0;
        padding: 0;
        overflow-y: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
        list-style: none;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      label {
        display: grid;
        grid-template-columns: auto auto minmax(0, 1fr);
        align-items: baseline;
        gap: var(--space-1) var(--space-2);
        padding: var(--space-2) var(--space-3);
      }
      label:hover {
        background: var(--surface-hover);
      }
      .number {
        color: var(--text-muted);
        font-size: var(--size-1);
        font-variant-numeric: tabular-nums;
      }
      .change {
        font: var(--weight-normal) var(--size-3) / 1.5 var(--font-text);
        overflow-wrap: anywhere;
      }
      .russian {
        grid-column: 3;
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.4 var(--font-text);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) wanted: WantedFix | null = null;
  @state() private _places: readonly FixPlace[] | null = null;
  @state() private _left: ReadonlySet<string> = new Set();
  private readonly _words = new Words(this);
  private readonly _t: Words['t'] = (key, values) => this._words.t(key, values);

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('wanted')) return;
    this._places = null;
    this._left = new Set();
    if (this.wanted) void this._fetch(this.wanted);
  }

  override render() {
    const { wanted, _places: places } = this;
    const ticked = (places ?? []).filter(({ id }) => !this._left.has(id));
    const t = this._t;
    const { translator } = this._words;
    return html`<app-dialog
      size="large"
      heading=${t('reviewScreen.fixEverywhere.heading')}
      .open=${wanted !== null && places !== null}
      @dialog-closed=${() => this.dispatchEvent(new DialogClosedEvent())}
    >
      ${wanted ? html`<p>${shownText(wordFinding(translator, wanted.finding).message)}</p>` : nothing}
      ${places ? this._renderPlaces(places, ticked.length) : nothing}
      <app-button slot="actions" @click=${this._close}>${t('app.cancel')}</app-button>
      <app-button slot="actions" kind="primary" ?disabled=${ticked.length === 0} @click=${() => this._agree(ticked)}
        >${t('reviewScreen.fixEverywhere.agree', { count: ticked.length })}</app-button
      >
    </app-dialog>`;
  }

  private _renderPlaces(places: readonly FixPlace[], ticked: number) {
    const t = this._t;
    return html`<label class="all"
        ><input
          type="checkbox"
          autofocus
          .checked=${ticked === places.length}
          .indeterminate=${ticked > 0 && ticked < places.length}
          @change=${(event: Event) => this._tickAll((event.target as HTMLInputElement).checked)}
        />${t('reviewScreen.fixEverywhere.places', { count: places.length })}</label
      >
      <ul>
        ${places.map((place) => this._renderPlace(place))}
      </ul>`;
  }

  private _renderPlace({ id, index, source, before, after }: FixPlace) {
    const t = this._t;
    const { language } = this._words;
    return html`<li>
      <label>
        <input
          type="checkbox"
          aria-label=${t('search.tick', { number: index + 1 })}
          .checked=${!this._left.has(id)}
          @change=${(event: Event) => this._tick(id, (event.target as HTMLInputElement).checked)}
        />
        <span class="number">${this._words.translator.number(index + 1)}</span>
        ${
          after === null
            ? html`<span class="change" lang=${language}
                >${t('reviewScreen.finding.exclude')}: <span lang="en">${before}</span></span
              >`
            : html`<word-diff class="change" lang="en" .textBefore=${before} .textAfter=${after}></word-diff>`
        }
        ${source === '' ? nothing : html`<span class="russian" lang="ru">${shownText(source)}</span>`}
      </label>
    </li>`;
  }

  private async _fetch({ finding, alternative }: WantedFix) {
    const reply = await this.app.workbench.call('finding:places', { key: finding.key, alternative });
    if (this.wanted?.finding !== finding) return;
    if (reply.ok) this._places = reply.value;
    else {
      this.app.notices.fail(reply.error);
      this.dispatchEvent(new DialogClosedEvent());
    }
  }

  private _tick(id: string, on: boolean) {
    const left = new Set(this._left);
    if (on) left.delete(id);
    else left.add(id);
    this._left = left;
  }

  private _tickAll(on: boolean) {
    this._left = on ? new Set() : new Set((this._places ?? []).map(({ id }) => id));
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private _agree(places: readonly FixPlace[]) {
    const { wanted } = this;
    if (!wanted) return;
    this._close();
    this.dispatchEvent(new FixEverywhereAgreedEvent(wanted.finding, wanted.alternative, places));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fix-everywhere-dialog': FixEverywhereDialog;
  }
}
