import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Origin } from '../../core/history/revision';
import type { SignedNote } from '../../core/history/signed-notes';
import '../components/app-button';
import '../components/app-empty';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';
import { fieldStyles } from '../styles/field-styles';
import { NoteAddedEvent, NoteChangedEvent } from './review-events';

/**
 * The notes about a segment, oldest first, each with who wrote it and when; they can be changed and taken away, and another
 * one be written. What was begun is kept for its segment.
 * @fires note-added - A note was written.
 * @fires note-changed - A note is to say something else, or nothing.
 */
@customElement('segment-notes')
export class SegmentNotes extends LitElement {
  static override styles = [
    fieldStyles,
    baseStyles,
    proseStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-3);
      }
      ul {
        display: grid;
        gap: var(--space-2);
      }
      li {
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
        background: var(--surface-raised);
      }
      .words {
        margin: 0;
        color: var(--text);
        font-size: var(--size-3);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .who {
        margin-block-start: var(--space-1);
        color: var(--text-muted);
        font-size: var(--size-1);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin: var(--space-1) calc(-1 * var(--space-2)) calc(-1 * var(--space-1));
      }
      form {
        display: grid;
        gap: var(--space-2);
      }
      form .acts {
        justify-content: flex-end;
        margin: 0;
      }
      form > app-button {
        justify-self: end;
      }
      textarea.control {
        display: block;
        min-block-size: 4.5rem;
        padding-block: var(--space-2);
        resize: vertical;
      }
      app-empty {
        padding-block: var(--space-5) 0;
      }
    `,
  ];

  /** Id of the segment. */
  @property() segment = '';
  /** Oldest first; null while they are being fetched. */
  @property({ attribute: false }) notes: readonly SignedNote[] | null = null;
  @property({ type: Boolean }) readOnly = false;
  /** What was begun and not added yet, by segment; outlives this element. */
  @property({ attribute: false }) drafts = new Map<string, string>();
  /** Grows with every wish to write a note. */
  @property({ type: Number }) wished = 0;
  /** The note that is being changed, by its place; null when none is. */
  @state() private _changing: { readonly place: number; readonly before: string; readonly after: string } | null = null;
  @query('#note') private readonly _field!: HTMLTextAreaElement | null;
  private readonly _words = new Words(this);
  private _wished = 0;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('segment')) this._changing = null;
  }

  override render() {
    return html`${this._renderNotes()} ${this.readOnly ? nothing : this._renderForm()}`;
  }

  override updated() {
    if (this.wished !== this._wished) {
      this._wished = this.wished;
      this._field?.focus();
    }
  }

  private _renderNotes() {
    const { notes } = this;
    if (notes === null) return html`<div aria-busy="true"></div>`;
    if (notes.length === 0) {
      return html`<app-empty icon="note" heading=${this._words.t('reviewScreen.notes.none')}
        >${this._words.t('reviewScreen.notes.noneWhy')}</app-empty
      >`;
    }
    return html`<ul aria-label=${this._words.t('reviewScreen.panel.notes')}>
      ${notes.map((note, place) =>
        this._changing?.place === place ? this._renderChanging(this._changing.after) : this._renderNote(note, place),
      )}
    </ul>`;
  }

  private _renderNote({ text, written, changed }: SignedNote, place: number) {
    const signed = [
      ...(written ? [this._sign(written)] : []),
      ...(changed ? [this._words.t('reviewScreen.notes.changed', { by: this._sign(changed) })] : []),
    ];
    return html`<li data-place=${place}>
      <p class="words">${shownText(text)}</p>
      ${signed.length === 0 ? nothing : html`<p class="who">${signed.join(' · ')}</p>`}
      ${
        this.readOnly
          ? nothing
          : html`<div class="acts">
              <app-button compact kind="quiet" icon="edit" @click=${() => this._begin(place, text)}
                >${this._words.t('reviewScreen.notes.change')}</app-button
              >
              <app-button
                compact
                kind="quiet"
                icon="close"
                @click=${() => this.dispatchEvent(new NoteChangedEvent(text, ''))}
                >${this._words.t('reviewScreen.notes.remove')}</app-button
              >
            </div>`
      }
    </li>`;
  }

  private _renderChanging(after: string) {
    return html`<li>
      <form @submit=${(event: Event) => event.preventDefault()} @keydown=${this._onChangingKey}>
        <textarea
          class="control"
          rows="3"
          aria-label=${this._words.t('reviewScreen.notes.changing')}
          .value=${after}
          @input=${(event: Event) => {
            if (this._changing) this._changing = { ...this._changing, after: valueOf(event) };
          }}
        ></textarea>
        <div class="acts">
          <app-button compact kind="quiet" @click=${this._leave}>${this._words.t('app.cancel')}</app-button>
          <app-button compact kind="primary" ?disabled=${after.trim() === ''} @click=${this._save}
            >${this._words.t('reviewScreen.notes.save')}</app-button
          >
        </div>
      </form>
    </li>`;
  }

  private _renderForm() {
    const draft = this.drafts.get(this.segment) ?? '';
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <div>
        <label for="note">${this._words.t('reviewScreen.notes.another')}</label>
        <textarea
          id="note"
          class="control"
          rows="3"
          .value=${draft}
          placeholder=${this._words.t('reviewScreen.notes.placeholder')}
          @input=${this._onDraft}
          @keydown=${this._onKey}
        ></textarea>
      </div>
      <app-button compact icon="note" ?disabled=${draft.trim() === ''} @click=${this._add}
        >${this._words.t('reviewScreen.notes.add')}</app-button
      >
    </form>`;
  }

  private _sign({ author, time }: Origin): string {
    return `${author}, ${this._words.translator.dateTime(time)}`;
  }

  private _begin(place: number, text: string) {
    this._changing = { place, before: text, after: text };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('li textarea')?.focus());
  }

  private readonly _leave = () => {
    const place = this._changing?.place;
    this._changing = null;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`li[data-place="${place ?? 0}"] app-button`)?.focus(),
    );
  };

  private readonly _save = () => {
    const { _changing: changing } = this;
    if (!changing || changing.after.trim() === '') return;
    if (changing.after.trim() !== changing.before)
      this.dispatchEvent(new NoteChangedEvent(changing.before, changing.after.trim()));
    this._leave();
  };

  private readonly _add = () => {
    const note = (this.drafts.get(this.segment) ?? '').trim();
    if (note === '') return;
    this.drafts.delete(this.segment);
    this.requestUpdate();
    this.dispatchEvent(new NoteAddedEvent(note));
    this._field?.focus();
  };

  private _onDraft(event: Event) {
    this.drafts.set(this.segment, valueOf(event));
    this.requestUpdate();
  }

  private _onKey(event: KeyboardEvent) {
    // Ctrl+Enter means the note here, not the segment.
    if (meansDone(event)) this._add();
  }

  private _onChangingKey(event: KeyboardEvent) {
    if (meansDone(event)) this._save();
    else if (event.key === 'Escape') {
      event.stopPropagation();
      this._leave();
    }
  }
}

function meansDone(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function valueOf(event: Event): string {
  return (event.target as HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'segment-notes': SegmentNotes;
  }
}
