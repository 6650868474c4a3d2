import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-progress';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';

/** Shorter tasks end before anybody could read what they are, in milliseconds. */
const PATIENCE = 250;

/** What a long task is doing, as a modal dialog over the screen that waits for it; comes up after a moment only. */
@customElement('task-overlay')
export class TaskOverlay extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dialog {
        inline-size: 22rem;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius-3);
        background: var(--surface-raised);
        box-shadow: var(--shadow-3);
        color: var(--text);
        font: var(--weight-medium) var(--size-4) / var(--leading) var(--font-ui);
      }
      dialog:focus-visible {
        outline: none;
      }
      dialog::backdrop {
        background: rgb(16 18 21 / 45%);
      }
      p {
        margin: 0 0 var(--space-3);
      }
      .actions {
        display: flex;
        justify-content: flex-end;
        margin-block-start: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @query('dialog') private readonly _dialog!: HTMLDialogElement;
  private readonly _words = new Words(this);
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, () => [this.app?.task]);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this._timer);
    this._timer = undefined;
  }

  override render() {
    const { stage, share, stoppable, stopping } = this.app.task;
    const words = this._words.t(`app.stages.${stopping ? 'cancelling' : (stage ?? 'beginning')}`);
    return html`<dialog aria-label=${words} tabindex="-1" @cancel=${this._stop}>
      <p role="status">${words}</p>
      <app-progress label=${words} .share=${stage ? share : null}></app-progress>
      <div class="actions">
        <app-button ?disabled=${!stoppable} @click=${this._stop}>${this._words.t('app.cancel')}</app-button>
      </div>
    </dialog>`;
  }

  /** Escape asks for the same as the button; the dialog closes when the task has ended. */
  private readonly _stop = (event: Event) => {
    event.preventDefault();
    void this.app.task.stop();
  };

  override updated() {
    if (!this.app.task.running) {
      clearTimeout(this._timer);
      this._timer = undefined;
      this._dialog.close();
    } else this._timer ??= setTimeout(() => this._show(), PATIENCE);
  }

  private _show() {
    if (this.app.task.running && !this._dialog.open) this._dialog.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'task-overlay': TaskOverlay;
  }
}
