import { css, html, LitElement, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-shortcut';
import { DialogClosedEvent } from '../events';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';
import { CommandChosenEvent } from './command-palette';

const STEPS = ['pair', 'review', 'give'] as const;
type Step = (typeof STEPS)[number];

/** The commands that a step speaks of. */
const COMMANDS: Readonly<Record<Step, readonly MenuCommand[]>> = {
  pair: ['new-review', 'show-alignment'],
  review: ['next-finding', 'apply-suggestion', 'dismiss-finding', 'confirm-and-next'],
  give: ['save-diff', 'export', 'show-changes'],
};

/** Two sheets whose lines belong together; a marked word with its note; a sheet that leaves with its corrections. */
const PICTURES: Readonly<Record<Step, ReturnType<typeof svg>>> = {
  pair: svg`<rect x="30" y="12" width="84" height="76" rx="6"/><rect x="166" y="12" width="84" height="76" rx="6"/>
    <path d="M44 32h56M44 50h42M44 68h50M180 32h52M180 50h56M180 68h40"/>
    <path class="accent" d="M120 32h40M120 50h40M120 68h40"/>`,
  review: svg`<rect x="20" y="12" width="150" height="76" rx="6"/><path d="M34 32h118M34 68h96M34 50h30M112 50h34"/>
    <path class="wrong" d="M70 50h36"/><rect class="accent" x="186" y="28" width="74" height="44" rx="6"/>
    <path class="accent" d="M170 50h16M198 44h50M198 56h32"/>`,
  give: svg`<rect x="20" y="12" width="104" height="76" rx="6"/><path d="M34 32h74M34 68h60"/>
    <path class="wrong" d="M34 50h24"/><path class="right" d="M64 50h40"/>
    <path class="accent" d="M136 50h34M160 40l10 10-10 10"/><rect x="182" y="22" width="78" height="56" rx="6"/>
    <path class="right" d="m206 50 10 11 20-23"/>`,
};

/**
 * What Sverka is for, in three steps; it can be left at any of them.
 * @fires command-chosen - The sample is to be opened.
 * @fires dialog-closed - However it was closed.
 */
@customElement('tour-dialog')
export class TourDialog extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: contents;
      }
      .step {
        min-block-size: 20rem;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 8.5rem;
        margin-block-end: var(--space-4);
        padding: var(--space-3);
        border-radius: var(--radius-3);
        background: var(--accent-soft);
        fill: none;
        stroke: var(--text-muted);
        stroke-linecap: round;
        stroke-width: 3;
      }
      rect {
        fill: var(--surface);
      }
      .accent {
        stroke: var(--accent);
      }
      .wrong {
        stroke: var(--severity-critical);
        stroke-dasharray: 2 6;
      }
      .right {
        stroke: var(--success);
      }
      h3 {
        margin-block-end: var(--space-2);
        font-size: var(--size-5);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-1) var(--space-5);
        margin-block-start: var(--space-4);
        font-size: var(--size-2);
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        min-block-size: 1.75rem;
        color: var(--text-muted);
      }
      .where {
        flex: 1;
        align-self: center;
        color: var(--text-muted);
        font-size: var(--size-2);
      }
      @media (max-width: 36rem) {
        ul {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @state() private _at = 0;
  private readonly _words = new Words(this);
  private _sample = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('open') || !this.open) return;
    this._at = 0;
    this._sample = false;
  }

  override render() {
    const step = STEPS[this._at] ?? 'pair';
    const isLast = this._at === STEPS.length - 1;
    return html`<app-dialog
      heading=${this._words.t('app.tour.heading')}
      .open=${this.open}
      @dialog-closed=${this._onClosed}
    >
      <div class="step" role="status">
        <svg viewBox="0 0 280 100" aria-hidden="true">${PICTURES[step]}</svg>
        <h3>${this._words.t(`app.tour.${step}.heading`)}</h3>
        <p>${this._words.t(`app.tour.${step}.words`)}</p>
        <ul>
          ${COMMANDS[step].map(
            (command) =>
              html`<li>
                ${this._words.t(`app.commands.${command}`).replace('…', '')}<app-shortcut
                  command=${command}
                ></app-shortcut>
              </li>`,
          )}
        </ul>
      </div>
      <span slot="actions" class="where"
        >${this._words.t('app.tour.step', { number: this._at + 1, count: STEPS.length })}</span
      >
      ${
        this._at === 0
          ? html`<app-button slot="actions" kind="quiet" @click=${this._close}
              >${this._words.t('app.tour.skip')}</app-button
            >`
          : html`<app-button slot="actions" @click=${() => (this._at -= 1)}>${this._words.t('app.back')}</app-button>`
      }
      ${
        isLast
          ? html`<app-button slot="actions" @click=${this._close}>${this._words.t('app.done')}</app-button>`
          : html`<app-button slot="actions" kind="primary" autofocus @click=${() => (this._at += 1)}
              >${this._words.t('app.tour.next')}</app-button
            >`
      }
      ${
        isLast
          ? html`<app-button slot="actions" kind="primary" icon="sample" @click=${this._openSample}
              >${this._words.t('app.commands.open-sample')}</app-button
            >`
          : ''
      }
    </app-dialog>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private readonly _openSample = () => {
    this._sample = true;
    this._close();
  };

  /** Only now: while a dialog is open, commands rest. */
  private _onClosed() {
    this.dispatchEvent(new DialogClosedEvent());
    if (this._sample) this.dispatchEvent(new CommandChosenEvent('open-sample'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-dialog': TourDialog;
  }
}
