import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { Finding } from '../../core/findings/finding';
import { splitBeside } from '../../core/segments/propose-split';
import type { SplitPlace } from '../../core/segments/repair';
import type { Segment } from '../../core/segments/segment';
import type { Span } from '../../core/text/span';
import { wordFinding } from '../../i18n/word-finding';
import '../components/app-button';
import '../components/app-menu';
import type { AppMenu } from '../components/app-menu';
import { CommandEvent, type MenuChosenEvent } from '../events';
import { ContextMenus } from './context-menus';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { pagePlatform } from '../state/shortcuts';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import './dismiss-dialog';
import './fix-everywhere-dialog';
import type { WantedFix } from './fix-everywhere-dialog';
import { EditorMemory } from './editor-memory';
import { fromEditorOffset } from './editor-text';
import './go-to-dialog';
import { runRepair } from './repairs';
import { ReviewActions } from './review-actions';
import type {
  DismissAgreedEvent,
  FixEverywhereAgreedEvent,
  GroupToDismiss,
  DismissWantedEvent,
  PlaceWantedEvent,
  RestoreWantedEvent,
  SegmentChosenEvent,
  SuggestionChosenEvent,
  TextTypedEvent,
} from './review-events';
import './review-panel';
import '../terms/term-dialog';
import type { WantedTerm } from '../terms/wanted-term';
import './segment-list';
import type { SegmentList } from './segment-list';
import { rowColumns } from './segment-row-styles';

/** Russian and English side by side, the findings beside them, and every command about segments and findings. */
@customElement('review-screen')
export class ReviewScreen extends LitElement implements CommandTarget {
  static override styles = [
    baseStyles,
    rowColumns,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
        min-block-size: 0;
      }
      .texts {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-block-size: 0;
        min-inline-size: 0;
      }
      .bar {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 1.75rem;
        align-items: center;
        min-block-size: 2.5rem;
        border-block-end: 1px solid var(--line);
        background: var(--canvas);
        color: var(--text-muted);
        font: var(--weight-medium) var(--size-2) / 1.3 var(--font-ui);
      }
      /* The same room for a scroll bar as in the list below, so that the names stand above their columns. */
      .bar .columns {
        align-items: center;
        min-inline-size: 0;
        padding-block: 0.25rem;
        overflow: hidden;
        scrollbar-gutter: stable;
      }
      .bar > app-button {
        justify-self: center;
      }
      .side {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .side small {
        margin-inline-start: var(--space-2);
        font-size: var(--size-1);
        font-weight: var(--weight-normal);
      }
      .english {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        grid-column: 3 / -1;
        min-inline-size: 0;
      }
      .english .side {
        flex: 1;
      }
      nav {
        display: flex;
        align-items: center;
      }
      nav span {
        min-inline-size: 5.5rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      review-panel {
        inline-size: 22.5rem;
      }
      @media (max-width: 60rem) {
        .side small {
          display: none;
        }
        review-panel {
          position: absolute;
          z-index: 2;
          inset-block: 2.5rem 0;
          inset-inline-end: 0;
          inline-size: min(22.5rem, 85%);
          box-shadow: var(--shadow-3);
        }
      }
      @media (max-width: 50rem) {
        .bar .columns {
          grid-template-columns: 0 auto minmax(0, 1fr);
          column-gap: var(--space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: AppState;
  @state() private _fix: WantedFix | null = null;
  @state() private _term: WantedTerm | null = null;
  @state() private _dialog: 'go-to' | 'dismiss' | null = null;
  /** What the reason is asked for: a finding, or those of a group. */
  @state() private _toDismiss: Dismissing | null = null;
  /** What was done last, for screen readers. */
  @state() private _said = '';
  @query('app-menu') private readonly _menu!: AppMenu | null;
  @query('segment-list') private readonly _list!: SegmentList | null;
  private readonly _words = new Words(this);
  private readonly _memory = new EditorMemory();
  private readonly _menus = new ContextMenus({
    host: this,
    words: this._words,
    app: () => this.app,
    actions: () => this._actions,
    menu: () => this._menu,
    activeRow: () => this._list?.activeRow ?? null,
    run: (command) => {
      if (!this.runCommand(command)) this.dispatchEvent(new CommandEvent(command));
    },
    concordance: (words) => this._find('concordance', words),
  });
  private _actions: ReviewActions | null = null;
  private _told: string | null = null;

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.app?.review]);
    this.addEventListener('segment-chosen', (event) => this._onSegment(event));
    this.addEventListener('place-wanted', (event) => this._onPlace(event));
    this.addEventListener('finding-hovered', ({ finding }) => this.app.review.hover(finding));
    this.addEventListener('finding-focused', ({ finding }) => this.app.review.focusFinding(finding));
    this.addEventListener('text-typed', (event) => this._onTyped(event));
    this.addEventListener('machine-toggled', ({ open }) => (this.app.review.machineOpen = open));
    this.addEventListener('state-chosen', ({ state }) => void this._actions?.setState(state));
    this.addEventListener('suggestion-chosen', (event) => this._onSuggestion(event));
    this.addEventListener('fix-everywhere-wanted', ({ finding, alternative }) => {
      this._fix = { finding, alternative };
    });
    this.addEventListener('dismiss-wanted', (event) => this._onDismiss(event));
    this.addEventListener('dismiss-all-wanted', ({ group }) => this._askForReason({ ...group, isGroup: true }));
    this.addEventListener('take-back-all', ({ findings }) => void this._actions?.takeBackAll(findings));
    this.addEventListener('take-back', ({ finding }) => void this._actions?.takeBack(finding));
    this.addEventListener('restore-wanted', (event) => this._onRestore(event));
    this.addEventListener('note-changed', ({ before, after }) => void this._actions?.changeNote(before, after));
    this.addEventListener('term-form-wanted', ({ form, instead }) => this._insertTerm(form, instead));
    this.addEventListener('term-wanted', ({ wanted }) => (this._term = wanted));
    this.addEventListener('keydown', (event) => this._onTermKey(event));
    this.addEventListener('note-added', ({ note }) => void this._actions?.addNote(note));
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('blur', this._leave);
    for (const name of SIGNS_OF_LIFE) window.addEventListener(name, this._onSign, { capture: true, passive: true });
    window.addEventListener('pagehide', this._save);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('blur', this._leave);
    for (const name of SIGNS_OF_LIFE) window.removeEventListener(name, this._onSign, { capture: true });
    window.removeEventListener('pagehide', this._save);
    this._leave();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('app')) return;
    this._actions = new ReviewActions(this.app);
    const { review } = this.app;
    // The list was somewhere else when the screen was left: it begins with the active segment again.
    void review.goTo(review.active, { focus: review.listWished ? 'none' : 'row' });
  }

  override render() {
    const { review, project } = this.app;
    const { summary } = project;
    if (!summary) return nothing;
    return html`<section class="texts" aria-label=${this._words.t('app.commands.show-review')}>
        ${this._renderBar(summary)}
        <segment-list
          .review=${review}
          .memory=${this._memory}
          .count=${summary.counts.segments}
          .readOnly=${summary.readOnly}
        ></segment-list>
      </section>
      ${
        review.panelOpen
          ? html`<review-panel
              role="complementary"
              aria-label=${this._words.t('reviewScreen.panel.label')}
              .app=${this.app}
              .review=${review}
            ></review-panel>`
          : nothing
      }
      <app-menu
        contextual
        label=${this._words.t('reviewScreen.menu.label')}
        @menu-chosen=${({ id }: MenuChosenEvent) => void this._menus.choose(id)}
      ></app-menu>
      <go-to-dialog
        .open=${this._dialog === 'go-to'}
        .count=${summary.counts.segments}
        @dialog-closed=${this._onDialogClosed}
      ></go-to-dialog>
      ${this._renderDismissDialog()}
      <term-dialog .app=${this.app} .wanted=${this._term} @dialog-closed=${() => (this._term = null)}></term-dialog>
      <fix-everywhere-dialog
        .app=${this.app}
        .wanted=${this._fix}
        @dialog-closed=${() => (this._fix = null)}
        @fix-everywhere-agreed=${({ finding, alternative, places }: FixEverywhereAgreedEvent) =>
          void this._actions?.applyEverywhere(finding, alternative, places)}
      ></fix-everywhere-dialog>
      <div class="for-screen-readers" role="status">${this._said}</div>`;
  }

  override updated() {
    const { focused } = this.app.review;
    if (focused?.key === this._told) return;
    this._told = focused?.key ?? null;
    if (focused) this._said = this._describe(focused);
  }

  runCommand(command: MenuCommand): boolean {
    const { review, project } = this.app;
    const actions = this._actions;
    if (!actions || !project.summary) return false;
    if (this._move(command)) return true;
    switch (command) {
      case 'show-history':
        review.openPanel('history');
        return true;
      case 'undo':
        return this._list?.activeRow?.editor?.hasFocus === true && this._list.activeRow.editor.undo();
      case 'redo':
        return this._list?.activeRow?.editor?.hasFocus === true && this._list.activeRow.editor.redo();
      default:
        return !project.summary.readOnly && this._edit(command, actions);
    }
  }

  private _move(command: MenuCommand): boolean {
    const { review } = this.app;
    switch (command) {
      case 'next-segment':
      case 'previous-segment':
        void review.goTo(review.active + (command === 'next-segment' ? 1 : -1));
        return true;
      case 'next-finding':
      case 'previous-finding':
        void this._actions?.goToFinding(command === 'next-finding' ? 1 : -1);
        return true;
      case 'next-weak-pair':
      case 'previous-weak-pair':
        void this._actions?.goToWeakPair(command === 'next-weak-pair' ? 1 : -1);
        return true;
      case 'go-back':
      case 'go-forward':
        void this._actions?.travel(command === 'go-back' ? -1 : 1);
        return true;
      case 'go-to-segment':
        this._dialog = 'go-to';
        return true;
      case 'find':
      case 'find-and-replace':
      case 'concordance':
        this._find(command);
        return true;
      default:
        return false;
    }
  }

  /** Looks for the selected words, or the word at the caret; a concordance for all their forms, in both languages. */
  private _find(command: 'find' | 'find-and-replace' | 'concordance', words?: string) {
    const { review, search } = this.app;
    const editor = this._list?.activeRow?.editor;
    const atCaret = editor?.hasFocus === true ? editor.wordsAtCaret(command === 'concordance') : pageSelection();
    const marked = words ?? atCaret;
    review.openPanel('search');
    const isLine = marked !== '' && marked.length <= MOST_SEARCHED && !marked.includes('\n');
    search.begin({
      ...(isLine ? { text: marked } : {}),
      ...(command === 'concordance' ? { mode: 'lemma', place: 'both', replacing: false } : {}),
      ...(command === 'find' ? { replacing: false } : {}),
      ...(command === 'find-and-replace' ? { replacing: !this.app.project.summary?.readOnly } : {}),
    });
  }

  private _edit(command: MenuCommand, actions: ReviewActions): boolean {
    // Meant for the segment even while that is still on its way.
    if (command === 'confirm-and-next' || command === 'confirm-and-next-finding') {
      void actions.confirmAndNext(command === 'confirm-and-next-finding');
      return true;
    }
    const segment = this.app.review.activeRow?.segment;
    if (!segment) return false;
    const { meant } = actions;
    if (command === 'split-pair') {
      const caret = this._list?.activeRow?.editor?.caret ?? 0;
      void actions.split((saved) => placeAtCaret(saved, caret));
      return true;
    }
    if (runRepair(command, actions)) return true;
    switch (command) {
      case 'apply-suggestion':
        if (!meant || meant.suggestions.length === 0) return false;
        void actions.apply(meant, 0);
        return true;
      case 'fix-everywhere':
        if (!meant || meant.suggestions.length === 0) return false;
        void this.app.review.drafts.saveAll().then((saved) => {
          if (saved) this._fix = { finding: meant, alternative: 0 };
        });
        return true;
      case 'dismiss-finding':
        if (!meant) return false;
        void actions.dismissAndGoOn(meant);
        return true;
      case 'dismiss-like':
        if (!meant) return false;
        this._askForReason({ findings: [meant], check: null, count: 1, filter: null, isGroup: false });
        return true;
      case 'add-note':
        this.app.review.beginNote();
        return true;
      case 'add-term':
        void this._proposeTerm(segment);
        return true;
      case 'restore-machine':
        this._replaceText(segment.machine, actions);
        return true;
      case 'copy-source':
        this._replaceText(segment.source, actions);
        return true;
      default:
        return false;
    }
  }

  private _renderBar({ sourceName, targetName }: { sourceName: string; targetName: string }) {
    const { review, project } = this.app;
    const total = project.summary?.counts.findings ?? 0;
    const number = review.findingNumber;
    return html`<div class="bar">
      <div class="columns">
        <span></span>
        <span class="side">${this._words.t('review.side.source')}<small>${sourceName}</small></span>
        <div class="english">
          <span class="side">${this._words.t('review.side.target')}<small>${targetName}</small></span>
          <nav aria-label=${this._words.t('reviewScreen.bar.findings')}>
            <app-button
              compact
              kind="quiet"
              icon="chevron-up"
              command="previous-finding"
              label=${this._words.t('app.commands.previous-finding')}
              ?disabled=${total === 0}
              @click=${() => this.runCommand('previous-finding')}
            ></app-button>
            <span
              >${
                number === undefined
                  ? this._words.t('reviewScreen.bar.total', { count: total })
                  : this._words.t('reviewScreen.bar.position', { number, total })
              }</span
            >
            <app-button
              compact
              kind="quiet"
              icon="chevron-down"
              command="next-finding"
              label=${this._words.t('app.commands.next-finding')}
              ?disabled=${total === 0}
              @click=${() => this.runCommand('next-finding')}
            ></app-button>
          </nav>
        </div>
      </div>
      <app-button
        compact
        kind="quiet"
        icon=${review.panelOpen ? 'chevron-right' : 'chevron-left'}
        label=${this._words.t(review.panelOpen ? 'reviewScreen.bar.hidePanel' : 'reviewScreen.bar.showPanel')}
        @click=${() => review.togglePanel()}
      ></app-button>
    </div>`;
  }

  private _renderDismissDialog() {
    const { findings = [], check = null, count = 1 } = this._toDismiss ?? {};
    const [first] = findings;
    const isGroup = this._toDismiss?.isGroup ?? false;
    const worded = first && wordFinding(this._words.translator, first);
    const named = isGroup && check === null ? worded?.severity : worded?.name;
    return html`<dismiss-dialog
      .open=${this._dialog === 'dismiss'}
      .check=${named ?? ''}
      .message=${isGroup ? '' : (worded?.message ?? '')}
      .count=${count}
      .extents=${!isGroup ? ['like', 'check'] : check === null ? ['shown'] : ['shown', 'check']}
      @dialog-closed=${this._onDialogClosed}
      @dismiss-agreed=${({ extent, reason }: DismissAgreedEvent) => {
        if (extent === 'shown') {
          if (this._toDismiss) void this._actions?.dismissAll(this._toDismiss, reason);
        } else if (first) void this._actions?.dismiss(first, extent, reason);
      }}
    ></dismiss-dialog>`;
  }

  private _describe(finding: Finding): string {
    const { name, message, severity } = wordFinding(this._words.translator, finding);
    const number = this.app.review.findingNumber ?? 1;
    const total = this.app.project.summary?.counts.findings ?? 1;
    const place = this._words.t('reviewScreen.bar.position', { number, total });
    return `${place}. ${severity}: ${name}. ${message}`;
  }

  private _askForReason(dismissing: Dismissing) {
    this._toDismiss = dismissing;
    this._dialog = 'dismiss';
  }

  /** In the editor, where Ctrl+Z takes it back; without one at once in the project. */
  private _replaceText(text: string, actions: ReviewActions) {
    const editor = this._list?.activeRow?.editor;
    const id = this.app.review.activeRow?.segment.id;
    if (!editor || id === undefined) {
      void actions.setText(text);
      return;
    }
    editor.replace(text);
    void this.app.review.drafts.save(id);
  }

  /** Puts a form of a term into the text: in the editor, where Ctrl+Z takes it back. */
  private _insertTerm(form: string, instead: readonly Span[] = []) {
    const editor = this._list?.activeRow?.editor;
    const { review } = this.app;
    const segment = review.activeRow?.segment;
    if (!editor || !segment) return;
    // Places are those of the saved text.
    if (instead.length === 0) editor.insert(form);
    else if ((review.drafts.text(segment.id) ?? segment.target) === segment.target)
      editor.replace(putInstead(segment.target, instead, form));
    editor.focus();
  }

  /** Alt and a digit (on a Mac ⌥⌘ and a digit): the best form of that term of the segment. */
  private _onTermKey(event: KeyboardEvent) {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const id = this.app.review.activeRow?.segment.id;
    if (digit === undefined || id === undefined || !event.altKey || event.ctrlKey) return;
    if (event.metaKey !== (pagePlatform === 'darwin')) return;
    if (event.shiftKey || (this.app.project.summary?.readOnly ?? true)) return;
    event.preventDefault();
    void this.app.workbench.call('terms:in-segment', { id }).then((terms) => {
      const form = terms.ok ? terms.value[Number(digit) - 1]?.approved[0] : undefined;
      if (form && this.app.review.activeRow?.segment.id === id) this._insertTerm(form.text);
      else if (!form) this.app.notices.show('info', { key: 'termsScreen.panel.noSuch', values: { number: digit } });
    });
  }

  /** An entry for the words that are selected on either side, or in its place the one that has this Russian already. */
  private async _proposeTerm({ id }: Segment) {
    const target = this._list?.activeRow?.editor?.selection ?? null;
    const source = this._list?.activeRow?.selectedSource ?? null;
    if (!(await this.app.review.drafts.save(id))) return;
    const proposed = await this.app.workbench.call('terms:propose', { id, source, target });
    if (!proposed.ok) this.app.notices.fail(proposed.error);
    else {
      const { standing, term } = proposed.value;
      this._term = { before: standing, term: standing ?? term };
    }
  }

  private readonly _onSign = () => {
    if (this.app?.settings.current.recordTime === true) this.app.review.signOfLife();
  };

  private readonly _leave = () => {
    this.app?.review.rest();
    this._save();
  };

  private readonly _save = () => {
    void this.app?.review.drafts.saveAll();
  };

  private _onSegment({ index, options }: SegmentChosenEvent) {
    void this.app.review.goTo(index, options);
  }

  private _onPlace({ segment, finding, focus }: PlaceWantedEvent) {
    const index = this.app.review.indexOf(segment);
    if (index !== undefined) void this.app.review.goTo(index, { focus, finding });
  }

  private _onTyped({ segment, text }: TextTypedEvent) {
    const row = this.app.review.activeRow;
    this.app.review.drafts.type(segment, text, row?.segment.id === segment ? row.segment.target : '');
  }

  private _onSuggestion({ finding, alternative }: SuggestionChosenEvent) {
    void this._actions?.apply(finding, alternative);
  }

  private _onDismiss({ finding, like }: DismissWantedEvent) {
    if (like) this._askForReason({ findings: [finding], check: null, count: 1, filter: null, isGroup: false });
    else void this._actions?.dismiss(finding, 'one', null);
  }

  private _onRestore({ revision }: RestoreWantedEvent) {
    const machine = this.app.review.activeRow?.segment.machine;
    if (revision !== null) void this._actions?.restore(revision);
    else if (machine !== undefined) void this._actions?.setText(machine);
  }

  private _onDialogClosed() {
    this._dialog = null;
  }
}

/** Findings about to be set aside: one, or those of a group of the list. */
interface Dismissing extends GroupToDismiss {
  readonly isGroup: boolean;
}

/** What somebody does who is at work. Before anything else hears of it, so that the time counts for the segment that was active. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** A longer selection is meant for something else. */
const MOST_SEARCHED = 200;

/** Where a segment is split with the caret inside its English; null with the caret at an end. */
function placeAtCaret(segment: Segment, caret: number): SplitPlace | null {
  const offset = fromEditorOffset(segment.target, caret);
  return offset <= 0 || offset >= segment.target.length ? null : splitBeside(segment, 'target', offset);
}

/** A text with other words at these places, with a capital where the words there had one. */
function putInstead(text: string, places: readonly Span[], form: string): string {
  return [...places]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to }) => {
      const isCapital = /^\p{Lu}\p{Ll}/u.test(now.slice(from, to));
      const words = isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
      return now.slice(0, from) + words + now.slice(to);
    }, text);
}

function pageSelection(): string {
  return document.getSelection()?.toString().trim() ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'review-screen': ReviewScreen;
  }
}
