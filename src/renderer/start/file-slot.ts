import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FileInspection } from '../../bridge/file-calls';
import { lettersOf } from '../../core/formats/xlsx/cell-reference';
import type { Side } from '../../core/text/span';
import '../components/app-button';
import '../components/app-icon';
import '../components/app-notice';
import '../components/app-progress';
import '../components/app-select-field';
import { shownText } from '../components/shown-text';
import { SlotWishEvent, type SlotWish, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import type { Slot } from '../state/new-review-state';
import { baseStyles, proseStyles } from '../styles/base';

/**
 * One side of a new review: the file, its encoding, its language, how it begins, and what is wrong with it.
 * @fires slot-wish - A file, another encoding or nothing is wanted here.
 */
@customElement('file-slot')
export class FileSlot extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: flex;
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
      }
      section {
        display: flex;
        flex: 1;
        flex-direction: column;
        gap: var(--space-3);
        min-inline-size: 0;
        min-block-size: 21rem;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-3);
        background: var(--surface);
        box-shadow: var(--shadow-1);
      }
      section.empty {
        border-style: dashed;
        border-color: var(--line-strong);
        background: transparent;
        box-shadow: none;
      }
      h2 {
        color: var(--text);
        font-size: var(--size-4);
      }
      .none {
        display: flex;
        flex: 1;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        color: var(--text-muted);
        --icon: 2rem;
      }
      :host([brief]) section {
        min-block-size: 9.5rem;
      }
      :host([brief]) .preview {
        min-block-size: 3rem;
        max-block-size: 5rem;
        font-size: var(--size-3);
      }
      .none > app-icon {
        margin-block-end: var(--space-2);
      }
      .file {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      .file > app-icon {
        color: var(--text-muted);
      }
      .name {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        font-weight: var(--weight-medium);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-3);
      }
      .facts span {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
      }
      .right {
        color: var(--success);
      }
      .wrong {
        color: var(--warning);
      }
      .preview {
        flex: 1;
        min-block-size: 6rem;
        max-block-size: 14rem;
        margin: 0;
        overflow: auto;
        padding: var(--space-3);
        border-radius: var(--radius-2);
        background: var(--canvas);
        font: var(--weight-normal) var(--size-4) / 1.55 var(--font-text);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() side: Side = 'source';
  @property({ attribute: false }) slotted!: Slot;
  @property({ attribute: false }) encodings: readonly string[] = [];
  @property({ type: Boolean }) wrongLanguage = false;
  /** The file of the other side holds this language as well: no file is needed here. */
  @property({ type: Boolean }) covered = false;
  /** Show less of the text, to leave room for the pairs. */
  @property({ type: Boolean, reflect: true }) brief = false;
  private readonly _words = new Words(this);

  override render() {
    const { file, inspection, fault, busy } = this.slotted;
    return html`<section class=${file ? '' : 'empty'} aria-labelledby="side">
      <h2 id="side">${this._words.t(`app.newReview.${this.side}`)}</h2>
      ${file ? this._renderFile(file.name) : this.covered ? this._renderCovered() : this._renderNone()}
      ${busy ? html`<app-progress label=${this._words.t('app.newReview.looking', { name: file?.name ?? '' })}></app-progress>` : nothing}
      ${fault ? html`<app-notice kind="danger" role="alert">${shownText(this._words.fault(fault))}</app-notice>` : nothing}
      ${this._renderColumns()} ${file && fault && !inspection ? this._renderEncoding('') : nothing}
      ${inspection ? this._renderInspection(inspection) : nothing}
    </section>`;
  }

  private _renderNone() {
    return html`<div class="none">
      <app-icon name="file"></app-icon>
      <app-button @click=${() => this._wish({ kind: 'choose' })}>${this._words.t('app.newReview.choose')}</app-button>
      <span>${this._words.t('app.newReview.dropHere')}</span>
    </div>`;
  }

  private _renderCovered() {
    return html`<div class="none">
      <app-icon name="check"></app-icon>
      <span>${this._words.t('app.newReview.covered')}</span>
    </div>`;
  }

  private _renderFile(name: string) {
    return html`<div class="file">
      <app-icon name="file"></app-icon>
      <span class="name" title=${name}>${shownText(name)}</span>
      <app-button
        kind="quiet"
        compact
        icon="open"
        label=${this._words.t('app.newReview.change')}
        @click=${() => this._wish({ kind: 'choose' })}
      ></app-button>
      <app-button
        kind="quiet"
        compact
        icon="close"
        label=${this._words.t('app.newReview.remove', { name })}
        @click=${() => this._wish({ kind: 'remove' })}
      ></app-button>
    </div>`;
  }

  private _renderInspection({
    name,
    bilingual,
    encoding,
    encodingSource,
    language,
    preview,
    characters,
  }: FileInspection) {
    const { _words: words } = this;
    const asks = encodingSource === 'recognised' && !this.slotted.encodingConfirmed;
    return html`<div class="facts">
        <span class=${this.wrongLanguage ? 'wrong' : language === 'unclear' ? '' : 'right'}>
          <app-icon
            name=${this.wrongLanguage ? 'warning' : language === 'unclear' ? 'help' : 'check'}
            size="small"
          ></app-icon>
          ${words.t(bilingual ? 'app.newReview.language.both' : `app.newReview.language.${language}`)}
        </span>
        <span>${words.t('app.newReview.characters', { count: characters })}</span>
        ${this._renderEncoding(encoding)}
      </div>
      ${
        asks
          ? html`<app-notice kind="warning">
              ${words.t('app.newReview.encodingGuess', { encoding })}
              <app-button slot="actions" compact @click=${() => this._wish({ kind: 'confirm-encoding' })}
                >${words.t('app.newReview.encodingRight')}</app-button
              >
            </app-notice>`
          : nothing
      }
      <pre
        class="preview"
        tabindex="0"
        lang=${language === 'unclear' ? nothing : language}
        role="region"
        aria-label=${words.t('app.newReview.preview', { name })}
      >
${preview}</pre>`;
  }

  /** Of a table: which of its columns hold the two languages. */
  private _renderColumns() {
    const { columnNames, columns } = this.slotted;
    if (columnNames.length < 2) return nothing;
    const options = [
      { value: '', label: this._words.t('app.newReview.columns.found') },
      ...columnNames.map((name, index) => ({
        value: String(index + 1),
        label: name === '' ? lettersOf(index) : `${lettersOf(index)}: ${shortened(name)}`,
      })),
    ];
    return html`<div class="columns">
      ${(['source', 'target'] as const).map(
        (language) =>
          html`<app-select-field
            compact
            label=${this._words.t(`app.newReview.columns.${language}`)}
            .value=${String(columns[language] ?? '')}
            .options=${options}
            @value-changed=${(event: ValueChangedEvent) => this._onColumn(event, language)}
          ></app-select-field>`,
      )}
    </div>`;
  }

  private _onColumn(event: ValueChangedEvent, language: Side) {
    event.stopPropagation();
    this._wish({ kind: 'column', language, column: event.value === '' ? null : Number(event.value) });
  }

  private _renderEncoding(encoding: string) {
    const known = this.encodings.includes(encoding) ? this.encodings : [encoding, ...this.encodings];
    return html`<app-select-field
      inline
      compact
      label=${this._words.t('app.newReview.encoding')}
      .value=${encoding}
      .options=${known.map((value) => ({ value, label: value || this._words.t('app.newReview.encodingChoose') }))}
      @value-changed=${this._onEncoding}
    ></app-select-field>`;
  }

  private _onEncoding(event: ValueChangedEvent) {
    event.stopPropagation();
    this._wish({ kind: 'encoding', encoding: event.value });
  }

  private _wish(wish: SlotWish) {
    this.dispatchEvent(new SlotWishEvent(wish));
  }
}

/** A heading as it fits into a list; without a heading the first row is text. */
function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

declare global {
  interface HTMLElementTagNameMap {
    'file-slot': FileSlot;
  }
}
