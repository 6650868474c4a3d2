import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Fault } from '../../core/fault';
import type { Term } from '../../core/terms/term';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import type { AppState } from '../state/app-state';
import { Words } from '../state/language-state';
import type { WantedTerm } from './wanted-term';

/** The fields as they are typed. */
interface Typed {
  readonly russian: string;
  readonly approved: string;
  readonly forbidden: string;
  readonly note: string;
}

/**
 * Writes an entry of the glossary of the project: a new one, or another in place of one that stands. What cannot be is said in
 * the dialog, which stays open.
 * @fires dialog-closed - However it was closed.
 */
@customElement('term-dialog')
export class TermDialog extends LitElement {
  static override styles = css`
    form {
      display: grid;
      gap: var(--space-3);
    }
    p {
      margin: 0 0 var(--space-3);
    }
    .fault {
      color: var(--danger);
    }
  `;

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) wanted: WantedTerm | null = null;
  @state() private _typed: Typed = typedOf(null);
  @state() private _fault: Fault | null = null;
  private readonly _words = new Words(this);

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('wanted') || !this.wanted) return;
    this._typed = typedOf(this.wanted.term);
    this._fault = null;
  }

  override render() {
    const { wanted, _typed: typed } = this;
    const changes = wanted !== null && wanted.before !== null;
    return html`<app-dialog
      heading=${this._words.t(changes ? 'termsScreen.dialog.change' : 'termsScreen.dialog.add')}
      .open=${wanted !== null}
      @keydown=${this._onKey}
      @dialog-closed=${() => this.dispatchEvent(new DialogClosedEvent())}
    >
      ${this._fault ? html`<p class="fault" role="alert">${this._words.fault(this._fault)}</p>` : nothing}
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this._renderField('russian', typed.russian)} ${this._renderField('approved', typed.approved)}
        ${this._renderField('forbidden', typed.forbidden)} ${this._renderField('note', typed.note)}
      </form>
      <app-button slot="actions" @click=${this._close}>${this._words.t('app.cancel')}</app-button>
      <app-button
        slot="actions"
        kind="primary"
        ?disabled=${typed.russian.trim() === '' || typed.approved.trim() === ''}
        @click=${() => void this._save()}
        >${this._words.t(changes ? 'termsScreen.dialog.save' : 'termsScreen.dialog.agree')}</app-button
      >
    </app-dialog>`;
  }

  private _renderField(name: keyof Typed, value: string) {
    return html`<app-text-field
      data-field=${name}
      ?autofocus=${name === (this._typed.russian === '' ? 'russian' : 'approved')}
      label=${this._words.t(`termsScreen.fields.${name}`)}
      hint=${name === 'note' ? '' : this._words.t(`termsScreen.hints.${name}`)}
      value=${value}
      @value-changed=${(event: ValueChangedEvent) => (this._typed = { ...this._typed, [name]: event.value })}
    ></app-text-field>`;
  }

  private readonly _close = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private async _save() {
    const { wanted } = this;
    if (!wanted) return;
    const term = termOf(this._typed);
    const { project } = this.app;
    const reply =
      wanted.before === null
        ? await project.change('terms:add', { term }, { quietly: true })
        : await project.change('terms:change', { before: wanted.before, after: term }, { quietly: true });
    if (reply.ok) this._close();
    else this._fault = reply.error;
  }

  private _onKey(event: KeyboardEvent) {
    const typing = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !typing || event.isComposing) return;
    event.preventDefault();
    void this._save();
  }
}

function typedOf(term: Term | null): Typed {
  return {
    russian: term?.lemmas.join('; ') ?? '',
    approved: term?.approved ?? '',
    forbidden: term?.forbidden.join('; ') ?? '',
    note: term?.note ?? '',
  };
}

function termOf({ russian, approved, forbidden, note }: Typed): Term {
  const parts = (list: string): string[] =>
    list
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    lemmas: parts(russian),
    approved,
    forbidden: parts(forbidden),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'term-dialog': TermDialog;
  }
}
