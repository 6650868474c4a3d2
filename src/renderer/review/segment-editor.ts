import {
  history,
  historyField,
  historyKeymap,
  isolateHistory,
  redo,
  redoDepth,
  standardKeymap,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Finding } from '../../core/findings/finding';
import type { Segment } from '../../core/segments/segment';
import type { Span } from '../../core/text/span';
import { CommandEvent } from '../events';
import { Words } from '../state/language-state';
import { commandOf } from '../state/shortcuts';
import { signStyles } from '../styles/sign-styles';
import { editorInvisible } from './editor-invisible';
import { editorMarks, findingAt, placeOfFinding, setLit, setMarks } from './editor-marks';
import { editorTags } from './editor-tags';
import { editorTypingOver } from './editor-typing-over';
import type { EditorMemory } from './editor-memory';
import { smallestChange, toEditorSpan, toEditorText } from './editor-text';
import type { Look } from './live-look';
import { marksOf } from './mark-pieces';
import { markStyles } from './marked-text';
import { TextTypedEvent } from './review-events';

/**
 * The editor of the active segment's English, on CodeMirror. The marks of findings move along with what is typed until the
 * checks have looked at it; keys that are commands of the program are handed to the shell.
 * @fires text-typed - With every change made here.
 * @fires app-command - A command's key was pressed.
 */
@customElement('segment-editor')
export class SegmentEditor extends LitElement {
  static override styles = [
    markStyles,
    signStyles,
    css`
      :host {
        display: block;
      }
      /* Older Chromium does not take it over from the page. */
      ::selection {
        background: color-mix(in srgb, var(--accent) 26%, var(--surface));
        color: var(--text);
      }
      @media (forced-colors: active) {
        ::selection {
          background: Highlight;
          color: HighlightText;
        }
      }
      .cm-editor,
      .cm-editor.cm-focused {
        outline: none;
        background: none;
        color: inherit;
      }
      .cm-editor .cm-scroller {
        overflow: visible;
        font: inherit;
        line-height: inherit;
      }
      .cm-editor .cm-content {
        min-block-size: 1.65em;
        padding: 0;
        caret-color: var(--accent);
        overflow-wrap: anywhere;
      }
      .cm-editor .cm-line {
        padding: 0;
      }
      .cm-editor .cm-placeholder {
        color: var(--text-muted);
        font-style: italic;
      }
    `,
  ];

  /** The name of the field, for screen readers. */
  @property() label = '';
  @property({ attribute: false }) segment!: Segment;
  /** What stands in the editor: the draft, else the text of the segment. */
  @property() text = '';
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) lit: Finding | null = null;
  @property({ attribute: false }) memory!: EditorMemory;
  @property({ attribute: false }) look!: Look;
  @query('.editor') private readonly _place!: HTMLElement;
  private readonly _words = new Words(this);
  private _view: EditorView | null = null;
  private _segmentShown = '';
  private _told = '';

  override render() {
    return html`<div class="editor"></div>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (!this._view || this._segmentShown !== this.segment.id) this._open();
    else {
      if (changed.has('text')) this._follow();
      if (changed.has('segment') || changed.has('findings')) this._mark();
      else if (changed.has('lit')) this._light(changed.get('lit'));
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    // Put back into the page after it was taken out, e.g. moved by the list.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this._close();
  }

  override focus() {
    this._view?.focus();
  }

  /** Whether somebody is typing here. */
  get hasFocus(): boolean {
    return this._view?.hasFocus ?? false;
  }

  /** Where the caret stands, in characters of the editor's text. */
  get caret(): number {
    return this._view?.state.selection.main.head ?? 0;
  }

  /** The selected words; without a selection empty, or with `orWord` the word at the caret. */
  wordsAtCaret(orWord: boolean): string {
    const { _view: view } = this;
    if (!view) return '';
    const { main } = view.state.selection;
    const range = main.empty && orWord ? (view.state.wordAt(main.head) ?? main) : main;
    return view.state.sliceDoc(range.from, range.to).trim();
  }

  /** Puts the caret where the pointer is, unless that is inside of what is selected. */
  pointAt(x: number, y: number) {
    const { main } = this._view?.state.selection ?? {};
    const at = this._view?.posAtCoords({ x, y }, false);
    if (at !== undefined && main && (main.empty || at < main.from || at > main.to))
      this._view?.dispatch({ selection: { anchor: at } });
  }

  /** Where the caret is on the screen, in pixels of the window. */
  get caretPlace(): { readonly x: number; readonly y: number } {
    const { left = 0, bottom = 0 } = this._view?.coordsAtPos(this.caret) ?? {};
    return { x: left, y: bottom };
  }

  /** Key of the finding whose words the caret is in; undefined if there is none. */
  get findingAtCaret(): string | undefined {
    return this._view ? findingAt(this._view, this.caret) : undefined;
  }

  /** Puts the caret where the pointer is, in pixels of the window. */
  putCaretAt(x: number, y: number) {
    const at = this._view?.posAtCoords({ x, y }, false);
    if (at !== undefined) this._view?.dispatch({ selection: { anchor: at } });
  }

  /** Selects the words of a finding; false when it has none here. */
  select(key: string): boolean {
    const { _view: view } = this;
    const place = view && placeOfFinding(view, key);
    if (!place) return false;
    view.dispatch({ selection: { anchor: place.from, head: place.to } });
    return true;
  }

  /** Replaces the whole text, as one step that can be undone. */
  replace(text: string) {
    const { _view: view } = this;
    const change = view && smallestChange(view.state.doc.toString(), toEditorText(text));
    if (change) view.dispatch({ changes: change, annotations: isolateHistory.of('full'), userEvent: 'input.replace' });
  }

  /** Puts words in at the caret, instead of what is selected; with a space where words would run together. */
  insert(words: string) {
    const { _view: view } = this;
    if (!view) return;
    const { from, to } = view.state.selection.main;
    const before = /\w$/.test(view.state.sliceDoc(0, from)) ? ' ' : '';
    const after = /^\w/.test(view.state.sliceDoc(to)) ? ' ' : '';
    view.dispatch({
      changes: { from, to, insert: before + words + after },
      selection: { anchor: from + before.length + words.length },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.paste',
    });
  }

  /** What is selected here, in the offsets of the text; null when nothing is. */
  get selection(): Span | null {
    const main = this._view?.state.selection.main;
    return main === undefined || main.empty ? null : { from: main.from, to: main.to };
  }

  /** Takes back what was typed last; false when nothing was. */
  undo(): boolean {
    return this._view !== null && undoDepth(this._view.state) > 0 && undo(this._view);
  }

  redo(): boolean {
    return this._view !== null && redoDepth(this._view.state) > 0 && redo(this._view);
  }

  private _open() {
    this._close();
    this._segmentShown = this.segment.id;
    this._told = toEditorText(this.text);
    this._view = new EditorView({
      state: this._rememberedState(),
      parent: this._place,
      root: this.renderRoot as ShadowRoot,
    });
    this._mark();
  }

  private _close() {
    if (!this._view) return;
    this.memory.keep(this._segmentShown, this._view.state);
    this._view.destroy();
    this._view = null;
  }

  private _rememberedState(): EditorState {
    const text = toEditorText(this.text);
    const kept = this.memory.get(this.segment.id);
    const extensions = this._extensions();
    if (kept?.doc.toString() !== text) return EditorState.create({ doc: text, extensions });
    // Rebuilt from its plain form: the extensions of the editor before act on an element that is gone.
    const plain = kept.toJSON({ history: historyField }) as unknown;
    return EditorState.fromJSON(plain, { extensions }, { history: historyField });
  }

  private _extensions(): Extension {
    const oneLine = !/[\n\r\u2028\u2029]/.test(this.segment.machine);
    return [
      Prec.highest(EditorView.domEventHandlers({ keydown: (event) => this._onKey(event) })),
      keymap.of([{ key: 'Enter', run: () => oneLine }, ...historyKeymap, ...standardKeymap]),
      history(),
      EditorView.lineWrapping,
      // A segment holds no paragraph break, and a line break only where the imported text has them.
      EditorView.clipboardInputFilter.of((text) =>
        text.trim().replace(oneLine ? /\s*\n\s*/g : /\n\s*\n/g, oneLine ? ' ' : '\n'),
      ),
      editorMarks,
      editorInvisible,
      editorTypingOver,
      editorTags(
        this.segment.tags,
        this.segment.tags.filter(({ character }) => this.segment.machine.includes(character)),
      ),
      placeholder(this._words.t('reviewScreen.row.typeIt')),
      EditorView.contentAttributes.of({
        'aria-label': this.label,
        lang: 'en',
        spellcheck: 'false',
        autocorrect: 'off',
        // The row is the tab stop; Enter leads in here.
        tabindex: '-1',
      }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        const text = update.state.doc.toString();
        if (text === this._told) return;
        this._told = text;
        this.dispatchEvent(new TextTypedEvent(this.segment.id, text));
        void this._lookAt(text);
      }),
    ];
  }

  /** Takes over a text that was changed elsewhere, as one step that can be undone here. */
  private _follow() {
    const text = toEditorText(this.text);
    if (text === this._told) return;
    this._told = text;
    this.replace(text);
  }

  private _mark() {
    const { _view: view, segment } = this;
    // While something is typed that is not saved yet, the marks of before move along instead.
    if (!view || view.state.doc.toString() !== toEditorText(segment.target)) return;
    const marks = marksOf('target', segment.id, this.findings, this.lit).map((mark) =>
      toEditorSpan(segment.target, mark),
    );
    view.dispatch({ effects: setMarks.of({ marks, lit: this.lit?.key ?? null }) });
  }

  /** Marks what the checks say of the text as it is now, unless it is another by the time they have spoken. */
  private async _lookAt(text: string) {
    const { id } = this.segment;
    const findings = await this.look(id, text);
    const { _view: view } = this;
    if (!findings || !view || this._segmentShown !== id || view.state.doc.toString() !== text) return;
    view.dispatch({
      effects: setMarks.of({ marks: marksOf('target', id, findings, this.lit), lit: this.lit?.key ?? null }),
    });
  }

  private _light(before: Finding | null | undefined) {
    const here = (finding: Finding | null | undefined) =>
      finding?.evidence.some(({ segment, side }) => segment === this.segment.id && side === 'target') ?? false;
    if (here(before) || here(this.lit)) this._mark();
    else this._view?.dispatch({ effects: setLit.of(this.lit?.key ?? null) });
  }

  private _onKey(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    const command = commandOf(event);
    const typesLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!command || typesLetter) return false;
    event.preventDefault();
    // Undo and redo reach beyond the editor only when nothing is left to undo in it.
    const doneHere = (command === 'undo' && this.undo()) || (command === 'redo' && this.redo());
    if (!doneHere) this.dispatchEvent(new CommandEvent(command));
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'segment-editor': SegmentEditor;
  }
}
