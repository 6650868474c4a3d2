import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../components/app-button';
import '../components/app-notice';
import { shownText } from '../components/shown-text';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import type { Notice } from '../state/notices-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';

/** The notices of the moment, floating above the screen; failures interrupt a screen reader, the others wait. */
@customElement('notice-stack')
export class NoticeStack extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: fixed;
        z-index: 10;
        inset-block-end: 2.75rem;
        inset-inline-end: var(--space-4);
        inline-size: min(27rem, calc(100vw - 2 * var(--space-4)));
        pointer-events: none;
      }
      app-notice {
        margin-block-start: var(--space-2);
        pointer-events: auto;
        animation: rise var(--calm) ease-out;
      }
      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 0.5rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  private readonly _words = new Words(this);

  constructor() {
    super();
    new Watch(this, () => [this.app?.notices]);
  }

  override render() {
    const { shown } = this.app.notices;
    return html`
      <div role="status">${this._renderAll(shown.filter(({ kind }) => kind !== 'danger'))}</div>
      <div role="alert">${this._renderAll(shown.filter(({ kind }) => kind === 'danger'))}</div>
    `;
  }

  private _renderAll(notices: readonly Notice[]) {
    return repeat(
      notices,
      ({ id }) => id,
      (notice) => this._renderNotice(notice),
    );
  }

  private _renderNotice({ id, kind, text, action }: Notice) {
    return html`<app-notice kind=${kind} floating closable @notice-closed=${() => this.app.notices.close(id)}>
      ${shownText('fault' in text ? this._words.fault(text.fault) : this._words.t(text.key, text.values))}
      ${
        action
          ? html`<app-button slot="actions" compact @click=${() => this._act(id, action.run)}
              >${this._words.t(action.label)}</app-button
            >`
          : nothing
      }
    </app-notice>`;
  }

  private _act(id: number, run: () => void) {
    this.app.notices.close(id);
    run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-stack': NoticeStack;
  }
}
