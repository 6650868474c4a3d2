import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SourceDifference, SourcePreview } from '../../bridge/source-calls';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-notice';
import '../components/app-progress';
import '../components/app-select-field';
import { shownText } from '../components/shown-text';
import type { ValueChangedEvent } from '../events';
import '../review/word-diff';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles, proseStyles } from '../styles/base';

const KINDS = ['changed', 'added', 'removed'] as const;

/** What a corrected Russian text would change: counts, every difference, and whether to take it over. */
@customElement('new-source-dialog')
export class NewSourceDialog extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: contents;
      }
      .file {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        margin-block-end: var(--space-3);
      }
      .file strong {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .counts {
        margin-block-end: var(--space-3);
        color: var(--text-muted);
      }
      ol {
        max-block-size: min(26rem, 50vh);
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
      }
      li {
        display: grid;
        grid-template-columns: 3rem 6.5rem minmax(0, 1fr);
        gap: 0.1rem var(--space-3);
        padding: var(--space-2) var(--space-3);
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      .number,
      .kind {
        color: var(--text-muted);
        font-size: var(--size-2);
        line-height: 1.7;
        font-variant-numeric: tabular-nums;
      }
      .number {
        text-align: end;
      }
      .russian {
        font: var(--weight-normal) var(--size-3) / 1.5 var(--font-text);
        overflow-wrap: anywhere;
      }
      .english {
        grid-column: 3;
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.45 var(--font-text);
        overflow-wrap: anywhere;
      }
      .unconfirms {
        grid-column: 3;
        color: var(--warning);
        font-size: var(--size-2);
      }
      .keeps {
        margin-block-start: var(--space-3);
        color: var(--text-muted);
        font-size: var(--size-2);
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);
  private _agreed = false;

  constructor() {
    super();
    new Watch(this, () => [this.app?.newSource, this.app?.newReview]);
  }

  override render() {
    const { file, preview, fault, busy } = this.app.newSource;
    const isSame = preview !== null && preview.differences.length === 0;
    return html`<app-dialog
      size="large"
      heading=${this._words.t('newSource.heading')}
      .open=${file !== null}
      @dialog-closed=${this._onClosed}
    >
      ${file === null ? nothing : this._renderFile(file.name)}
      ${busy ? html`<app-progress label=${this._words.t('app.newReview.looking', { name: file?.name ?? '' })}></app-progress>` : nothing}
      ${fault === null ? nothing : html`<app-notice kind="danger" role="alert">${this._words.fault(fault)}</app-notice>`}
      ${preview === null ? nothing : isSame ? html`<p>${this._words.t('newSource.same')}</p>` : this._renderPreview(preview)}
      <app-button slot="actions" autofocus @click=${this._close}
        >${this._words.t(isSame ? 'app.close' : 'app.cancel')}</app-button
      >
      <app-button slot="actions" kind="primary" ?disabled=${preview === null || isSame} @click=${this._agree}
        >${this._words.t('newSource.agree')}</app-button
      >
    </app-dialog>`;
  }

  private _renderFile(name: string) {
    const { inspection } = this.app.newSource;
    const { encodings } = this.app.newReview;
    const encoding = inspection?.encoding ?? '';
    const known = encodings.includes(encoding) ? encodings : [encoding, ...encodings];
    return html`<div class="file">
      <strong>${shownText(name)}</strong>
      <app-select-field
        inline
        compact
        label=${this._words.t('app.newReview.encoding')}
        .value=${encoding}
        .options=${known.map((value) => ({ value, label: value || this._words.t('app.newReview.encodingChoose') }))}
        @value-changed=${(event: ValueChangedEvent) => void this.app.newSource.useEncoding(event.value)}
      ></app-select-field>
    </div>`;
  }

  private _renderPreview({ counts, differences }: SourcePreview) {
    const all = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
    return html`<p class="counts" role="status">
        ${KINDS.filter((kind) => counts[kind] > 0)
          .map((kind) => this._words.t(`newSource.counts.${kind}`, { count: counts[kind] }))
          .join(' · ')}
      </p>
      <ol tabindex="0" aria-label=${this._words.t('newSource.differences')}>
        ${differences.map((difference) => this._renderDifference(difference))}
      </ol>
      ${
        all > differences.length
          ? html`<p class="keeps">${this._words.t('newSource.more', { count: all - differences.length })}</p>`
          : nothing
      }
      <p class="keeps">${this._words.t('newSource.keeps')}</p>`;
  }

  private _renderDifference({ kind, index, before, after, target, unconfirms }: SourceDifference) {
    return html`<li>
      <span class="number">${index === null ? '' : this._words.translator.number(index + 1)}</span>
      <span class="kind">${this._words.t(`newSource.kinds.${kind}`)}</span>
      <word-diff class="russian" lang="ru" .textBefore=${before} .textAfter=${after}></word-diff>
      ${target === '' ? nothing : html`<span class="english" lang="en">${shownText(target)}</span>`}
      ${unconfirms ? html`<span class="unconfirms">${this._words.t('newSource.unconfirms')}</span>` : nothing}
    </li>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _agree = () => {
    this._agreed = true;
    this._close();
  };

  private _onClosed() {
    const agreed = this._agreed;
    this._agreed = false;
    if (agreed) void this.app.newSource.takeOver();
    else this.app.newSource.leave();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-source-dialog': NewSourceDialog;
  }
}
