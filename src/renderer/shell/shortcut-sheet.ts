import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { keysOf } from '../../bridge/command-keys';
import '../components/app-dialog';
import '../components/app-shortcut';
import { DialogClosedEvent } from '../events';
import { Words } from '../state/language-state';
import { pagePlatform, type Platform } from '../state/shortcuts';
import { baseStyles, proseStyles } from '../styles/base';

/** The commands by topic, in the order in which an editor meets them. */
const GROUPS = {
  moving: [
    'next-segment',
    'previous-segment',
    'next-finding',
    'previous-finding',
    'go-to-segment',
    'go-back',
    'go-forward',
    'find',
    'find-and-replace',
    'concordance',
  ],
  segment: [
    'confirm-and-next',
    'confirm-and-next-finding',
    'restore-machine',
    'copy-source',
    'show-history',
    'add-note',
    'add-term',
    'undo',
    'redo',
  ],
  pairing: [
    'next-weak-pair',
    'previous-weak-pair',
    'merge-with-next',
    'merge-with-previous',
    'split-pair',
    'unlink-pair',
    'link-pair',
    'english-up',
    'english-down',
    'russian-up',
    'russian-down',
    'join-paragraph',
    'break-paragraph',
  ],
  findings: ['apply-suggestion', 'fix-everywhere', 'dismiss-finding', 'dismiss-like'],
  corrections: ['accept-correction', 'undo-correction', 'save-diff', 'apply-diff'],
  project: ['new-review', 'open-project', 'make-snapshot', 'export', 'reimport-source', 'save-copy', 'close-project'],
  window: [
    'show-review',
    'show-corrections',
    'show-changes',
    'show-alignment',
    'show-terms',
    'show-report',
    'command-palette',
    'settings',
    'show-tour',
    'show-shortcuts',
  ],
} as const satisfies Record<string, readonly MenuCommand[]>;
type Group = keyof typeof GROUPS;

/**
 * All commands with their keys, in a dialog.
 * @fires dialog-closed - From the dialog inside.
 */
@customElement('shortcut-sheet')
export class ShortcutSheet extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: contents;
      }
      .intro {
        margin-block-end: var(--space-4);
        color: var(--text-muted);
      }
      .groups {
        columns: 2;
        column-gap: var(--space-6);
      }
      section {
        break-inside: avoid;
        margin-block-end: var(--space-5);
      }
      h3 {
        margin-block-end: var(--space-1);
        color: var(--accent);
        font-size: var(--size-2);
      }
      dl > div {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        min-block-size: 1.875rem;
        border-block-end: 1px solid var(--line);
      }
      dl > div:last-child {
        border: 0;
      }
      dd {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
        color: var(--text-muted);
        font-size: var(--size-1);
        white-space: nowrap;
      }
      @media (max-width: 44rem) {
        .groups {
          columns: 1;
        }
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property() platform: Platform = pagePlatform;
  private readonly _words = new Words(this);

  override render() {
    return html`<app-dialog
      size="large"
      heading=${this._words.t('app.commands.show-shortcuts')}
      .open=${this.open}
      @dialog-closed=${() => this.dispatchEvent(new DialogClosedEvent())}
    >
      <p class="intro">${this._words.t('app.shortcuts.intro')}</p>
      <div class="groups">${(Object.keys(GROUPS) as Group[]).map((group) => this._renderGroup(group))}</div>
    </app-dialog>`;
  }

  private _renderGroup(group: Group) {
    return html`<section>
      <h3>${this._words.t(`app.commandGroups.${group}`)}</h3>
      <dl>${GROUPS[group].map((command) => this._renderCommand(command))}</dl>
    </section>`;
  }

  private _renderCommand(command: MenuCommand) {
    const keys = keysOf(command, this.platform === 'darwin').map(
      (each) => html`<app-shortcut keys=${each} platform=${this.platform}></app-shortcut>`,
    );
    return html`<div>
      <dt>${this._words.t(`app.commands.${command}`).replace('…', '')}</dt>
      <dd>${keys.flatMap((each, index) => (index === 0 ? [each] : [this._words.t('app.shortcuts.or'), each]))}</dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shortcut-sheet': ShortcutSheet;
  }
}
