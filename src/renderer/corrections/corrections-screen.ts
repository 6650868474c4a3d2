import '@lit-labs/virtualizer';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { Correction } from '../../bridge/project-calls';
import '../components/app-button';
import '../components/app-empty';
import '../components/app-switch';
import type { ValueChangedEvent } from '../events';
import type { SegmentChosenEvent } from '../review/review-events';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import './correction-item';
import './diff-text';
import './export-dialog';
import { saveDiff } from './save-files';

/** All changes of the document, to be read over, saved as a diff and exported. */
@customElement('corrections-screen')
export class CorrectionsScreen extends LitElement implements CommandTarget {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-block-size: 0;
        background: var(--surface);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-2) var(--space-4);
        border-block-end: 1px solid var(--line);
        background: var(--canvas);
        font: var(--weight-normal) var(--size-3) / 1.3 var(--font-ui);
      }
      h1 {
        flex: 1;
        margin: 0;
        font-size: var(--size-4);
        font-weight: var(--weight-bold);
      }
      .body {
        position: relative;
        min-block-size: 0;
      }
      lit-virtualizer,
      diff-text {
        block-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @state() private _corrections: readonly Correction[] | null = null;
  @state() private _diff: string | null = null;
  @state() private _view: 'list' | 'diff' = 'list';
  @state() private _exporting = false;
  private readonly _words = new Words(this);
  private _stop: (() => void) | null = null;

  constructor() {
    super();
    this.addEventListener('segment-chosen', (event) => this._onSegment(event));
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this._listen();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this._stop?.();
    this._stop = null;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('app')) this._listen();
  }

  override render() {
    const count = this._corrections?.length ?? 0;
    return html`<div class="bar">
        <h1>
          ${this._corrections === null ? this._words.t('app.commands.show-corrections') : this._words.t('reviewScreen.corrections.count', { count })}
        </h1>
        ${count > 0 ? this._renderViews() : nothing}
      </div>
      <div class="body" aria-busy=${this._corrections === null ? 'true' : nothing}>${this._renderBody()}</div>
      <export-dialog
        .app=${this.app}
        .open=${this._exporting}
        @dialog-closed=${() => (this._exporting = false)}
      ></export-dialog>`;
  }

  runCommand(command: MenuCommand): boolean {
    switch (command) {
      case 'save-diff':
        if (this._corrections?.length === 0) {
          this.app.notices.show('info', { key: 'reviewScreen.corrections.nothingToSave' });
        } else void this._whenSaved().then((saved) => (saved ? saveDiff(this.app) : undefined));
        return true;
      case 'export':
        void this._whenSaved().then((saved) => (this._exporting = saved));
        return true;
      default:
        return false;
    }
  }

  private _renderViews() {
    return html`${
        this._view === 'diff' && this._diff !== null
          ? html`<app-button kind="quiet" icon="copy" @click=${this._copy}
              >${this._words.t('reviewScreen.corrections.copy')}</app-button
            >`
          : nothing
      }
      <app-switch
        label=${this._words.t('reviewScreen.corrections.view')}
        value=${this._view}
        .options=${[
          { value: 'list', label: this._words.t('reviewScreen.corrections.asList') },
          { value: 'diff', label: this._words.t('reviewScreen.corrections.asDiff') },
        ]}
        @value-changed=${this._onView}
      ></app-switch>`;
  }

  private _renderBody() {
    if (this._corrections === null) return nothing;
    if (this._corrections.length === 0) {
      return html`<app-empty icon="diff" heading=${this._words.t('reviewScreen.corrections.none')}>
        ${this._words.t('reviewScreen.corrections.noneWhy')}
        <app-button slot="actions" command="show-review" @click=${() => this.app.route.go('review')}
          >${this._words.t('reviewScreen.corrections.toReview')}</app-button
        >
      </app-empty>`;
    }
    if (this._view === 'diff') return this._diff === null ? nothing : html`<diff-text .text=${this._diff}></diff-text>`;
    return html`<lit-virtualizer
      scroller
      role="list"
      tabindex="0"
      aria-label=${this._words.t('app.commands.show-corrections')}
      .items=${[...this._corrections]}
      .keyFunction=${(correction: Correction) => correction.segment.id}
      .renderItem=${(correction: Correction) =>
        html`<correction-item role="listitem" .correction=${correction}></correction-item>`}
    ></lit-virtualizer>`;
  }

  private _listen() {
    this._stop?.();
    this._stop = this.app.project.onChange(() => void this._fetch());
    void this._whenSaved().then(() => this._fetch());
  }

  /** Typed texts that are still on their way belong to the corrections, too. */
  private _whenSaved(): Promise<boolean> {
    return this.app.review.drafts.saveAll();
  }

  private async _fetch() {
    const reply = await this.app.workbench.call('corrections:list', {});
    if (!reply.ok) {
      this.app.notices.fail(reply.error);
      return;
    }
    this._corrections = reply.value;
    this._diff = null;
    if (this._view === 'diff') await this._fetchDiff();
  }

  private async _fetchDiff() {
    const reply = await this.app.workbench.call('corrections:diff', {});
    if (reply.ok) this._diff = reply.value;
    else this.app.notices.fail(reply.error);
  }

  private readonly _copy = () => {
    void navigator.clipboard.writeText(this._diff ?? '').then(
      () => this.app.notices.show('success', { key: 'reviewScreen.corrections.copied' }),
      () => this.app.notices.show('warning', { key: 'reviewScreen.corrections.notCopied' }),
    );
  };

  private _onView(event: ValueChangedEvent) {
    this._view = event.value === 'diff' ? 'diff' : 'list';
    if (this._view === 'diff' && this._diff === null) void this._fetchDiff();
  }

  private _onSegment({ index, options }: SegmentChosenEvent) {
    void this.app.review.goTo(index, options);
    this.app.route.go('review');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corrections-screen': CorrectionsScreen;
  }
}
