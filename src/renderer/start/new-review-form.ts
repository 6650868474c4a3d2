import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Side } from '../../core/text/span';
import '../components/app-button';
import '../components/app-notice';
import '../components/app-progress';
import '../components/app-text-field';
import type { SlotWish, SlotWishEvent, ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';
import './file-slot';
import './pair-preview';

/** The form of a new review: two texts, a title, and what should be put right before the project is made. */
@customElement('new-review-form')
export class NewReviewForm extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
      }
      .page {
        display: grid;
        gap: var(--space-4);
        inline-size: min(66rem, 100%);
        margin-inline: auto;
        padding: var(--space-5) var(--space-6) 0;
      }
      h1 {
        font-size: var(--size-6);
      }
      .intro {
        margin-block-start: var(--space-1);
        color: var(--text-muted);
      }
      .slots {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-4);
      }
      .notices {
        display: grid;
        gap: var(--space-2);
      }
      .notices:empty {
        display: none;
      }
      .pairing {
        display: grid;
        gap: var(--space-2);
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      /* What makes the project stays in view, however long the pairs are. */
      .last {
        position: sticky;
        inset-block-end: 0;
        margin-inline: calc(-1 * var(--space-6));
        padding: var(--space-3) var(--space-6);
        border-block-start: 1px solid var(--line);
        background: var(--canvas);
      }
      .last {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-5);
        align-items: start;
      }
      .buttons {
        display: flex;
        justify-content: flex-end;
        gap: var(--space-2);
        margin-block-start: 1.45rem;
      }
      .why {
        color: var(--text-muted);
        font-size: var(--size-2);
        text-align: end;
        margin-block-start: var(--space-1);
      }
      @media (max-width: 48rem) {
        .slots,
        .last {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.newReview, this.app?.task]);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.app.newReview.loadEncodings();
  }

  override render() {
    const { newReview: form, task } = this.app;
    const { _words: words } = this;
    return html`<div class="page">
      <header>
        <h1>${words.t('app.newReview.heading')}</h1>
        <p class="intro">${words.t('app.newReview.intro')}</p>
      </header>
      <div class="notices" aria-live="polite">${this._renderNotices()}</div>
      <div class="slots">${this._renderSlot('source')} ${this._renderSlot('target')}</div>
      ${this._renderPreview()}
      <div class="last">
        <app-text-field
          label=${words.t('app.newReview.title')}
          hint=${words.t('app.newReview.titleHint')}
          .value=${form.title}
          @value-changed=${(event: ValueChangedEvent) => form.nameIt(event.value)}
          @keydown=${this._onKey}
        ></app-text-field>
        <div>
          <div class="buttons">
            <app-button @click=${this._back}>${words.t('app.back')}</app-button>
            <app-button kind="primary" ?disabled=${form.obstacle !== null} ?busy=${task.running} @click=${this._create}>
              ${words.t('app.newReview.create')}
            </app-button>
          </div>
          <p class="why">
            ${words.t(form.obstacle ? `app.newReview.obstacles.${form.obstacle}` : 'app.newReview.createHint')}
          </p>
        </div>
      </div>
    </div>`;
  }

  private _renderNotices() {
    const { newReview: form } = this.app;
    const { _words: words } = this;
    if (form.isSwapped)
      return html`<app-notice kind="warning">
        ${words.t('app.newReview.swapped')}
        <app-button slot="actions" compact icon="swap" @click=${() => form.swap()}
          >${words.t('app.newReview.swap')}</app-button
        >
      </app-notice>`;
    return [
      form.hasWrongLanguage('source')
        ? html`<app-notice kind="warning">${words.t('app.newReview.sourceNotRussian')}</app-notice>`
        : nothing,
      form.hasWrongLanguage('target')
        ? html`<app-notice kind="warning">${words.t('app.newReview.targetNotEnglish')}</app-notice>`
        : nothing,
      form.fault ? html`<app-notice kind="danger">${words.fault(form.fault)}</app-notice>` : nothing,
    ];
  }

  private _renderPreview() {
    const { pairs, fault, busy } = this.app.newReview.preview;
    if (fault !== null) return html`<app-notice kind="danger" role="alert">${this._words.fault(fault)}</app-notice>`;
    if (busy) {
      return html`<div class="pairing" role="status">
        ${this._words.t('app.stages.aligning')}
        <app-progress label=${this._words.t('app.stages.aligning')}></app-progress>
      </div>`;
    }
    return pairs === null ? nothing : html`<pair-preview .preview=${pairs}></pair-preview>`;
  }

  private _renderSlot(side: Side) {
    const { newReview: form } = this.app;
    return html`<file-slot
      side=${side}
      .slotted=${form[side]}
      .encodings=${form.encodings}
      ?wrongLanguage=${form.hasWrongLanguage(side)}
      ?covered=${side === 'target' && form.isBilingual}
      ?brief=${form.preview.busy || form.preview.pairs !== null}
      @slot-wish=${(event: SlotWishEvent) => this._grant(side, event.wish)}
    ></file-slot>`;
  }

  private _grant(side: Side, wish: SlotWish) {
    const { newReview: form } = this.app;
    if (wish.kind === 'encoding') void form.useEncoding(side, wish.encoding);
    else if (wish.kind === 'column') void form.useColumn(side, wish.language, wish.column);
    else if (wish.kind === 'choose') void form.choose(side);
    else if (wish.kind === 'remove') form.remove(side);
    else form.confirmEncoding(side);
  }

  private _onKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.isComposing && this.app.newReview.obstacle === null) this._create();
  }

  private _create() {
    void this.app.newReview.create(this.app.project);
  }

  private _back() {
    this.app.route.go(this.app.project.summary ? 'review' : 'start');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-review-form': NewReviewForm;
  }
}
