import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { DialogClosedEvent } from '../events';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';
import './app-button';

/** The dialogs that are open now, so that shortcuts of the page behind them rest. */
const openDialogs = new Set<AppDialog>();

/** Whether any dialog is open. One that was closed is not, though the browser tells so a moment later: the next key is for the page. */
export function isDialogOpen(): boolean {
  return [...openDialogs].some((dialog) => dialog.isShown);
}

/**
 * A modal dialog on the native element: the page behind is inert, Escape closes, the focus goes back to where it was.
 * Focus goes to the slotted element with `autofocus`, else to the text of the dialog.
 * @fires dialog-closed - However it was closed.
 * @slot - What it says.
 * @slot actions - Its buttons, the main one last.
 */
@customElement('app-dialog')
export class AppDialog extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: contents;
      }
      dialog {
        inline-size: min(34rem, calc(100vw - 2 * var(--space-5)));
        max-block-size: calc(100vh - 2 * var(--space-6));
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius-3);
        background: var(--surface-raised);
        color: var(--text);
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
        box-shadow: var(--shadow-3);
        overflow: hidden;
      }
      :host([size='large']) dialog {
        inline-size: min(52rem, calc(100vw - 2 * var(--space-5)));
      }
      :host([size='full']) dialog {
        inline-size: min(64rem, calc(100vw - 2 * var(--space-5)));
        block-size: min(46rem, calc(100vh - 2 * var(--space-5)));
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        /* Properties of the page do not reach the backdrop in Chrome before 122. */
        background: rgb(16 18 21 / 45%);
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-4) var(--space-4) var(--space-3) var(--space-5);
      }
      h2 {
        flex: 1;
        font-size: var(--size-5);
      }
      .body {
        overflow: auto;
        padding: 0 var(--space-5) var(--space-5);
      }
      :host([size='full']) .body {
        flex: 1;
        min-block-size: 0;
        padding: 0;
        overflow: hidden;
      }
      .body:focus-visible {
        outline-offset: -3px;
      }
      .body[tabindex='-1'] {
        outline: none;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-5);
        border-block-start: 1px solid var(--line);
        background: var(--surface);
      }
      .foot:not(.filled) {
        display: none;
      }
    `,
  ];

  @property() heading = '';
  @property({ type: Boolean }) open = false;
  /** `full` keeps one size, and what is put there fills it. */
  @property({ reflect: true }) size: 'normal' | 'large' | 'full' = 'normal';
  @query('dialog') private readonly _dialog!: HTMLDialogElement;
  @query('.body') private readonly _body!: HTMLElement;
  private readonly _words = new Words(this);
  private _before: HTMLElement | null = null;

  override render() {
    return html`<dialog aria-labelledby="heading" @close=${this._onClose}>
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <app-button
          kind="quiet"
          compact
          icon="close"
          label=${this._words.t('app.close')}
          @click=${this.close}
        ></app-button>
      </div>
      <div class="body" tabindex="-1"><slot></slot></div>
      <div class="foot"><slot name="actions" @slotchange=${this._onActions}></slot></div>
    </dialog>`;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    openDialogs.delete(this);
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    if (this.open && !this._dialog.open) this._show();
    else if (!this.open && this._dialog.open) this._dialog.close();
  }

  /** Whether it stands before the page. */
  get isShown(): boolean {
    return this._dialog.open;
  }

  /** Closes the dialog as its button does. */
  close() {
    this._dialog.close();
  }

  private _show() {
    this._before = focusedElement();
    openDialogs.add(this);
    this._dialog.showModal();
    // Chrome before 130 does not let the keyboard scroll what cannot be focused.
    this._body.tabIndex = this._body.scrollHeight > this._body.clientHeight ? 0 : -1;
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? this._body;
    first.focus();
    // A component that was put there just now has nothing yet that could be focused.
    if (first instanceof LitElement && !first.hasUpdated) void first.updateComplete.then(() => first.focus());
  }

  private _onClose() {
    openDialogs.delete(this);
    this.open = false;
    // The browser gives the focus back only to elements that it focused itself, not into nested shadow roots.
    if (this._before?.isConnected) this._before.focus();
    this._before = null;
    this.dispatchEvent(new DialogClosedEvent());
  }

  private _onActions(event: Event) {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.classList.toggle('filled', slot.assignedElements().length > 0);
  }
}

/** The focused element, however deep in shadow roots; null when it is the page itself. */
export function focusedElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'app-dialog': AppDialog;
  }
}
