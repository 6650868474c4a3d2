import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import type { Finding } from '../../core/findings/finding';
import { wordFinding } from '../../i18n/word-finding';
import '../components/app-menu';
import type { AppMenu } from '../components/app-menu';
import { CommandEvent, type MenuChosenEvent } from '../events';
import { ContextMenus } from './context-menus';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import './dismiss-dialog';
import './fix-everywhere-dialog';
import type { WantedFix } from './fix-everywhere-dialog';
import { EditorMemory } from './editor-memory';
import './go-to-dialog';
import { ReviewActions } from './review-actions';
import './review-bar';
import { ReviewCommands } from './review-commands';
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
import { TermsAtWork } from './terms-at-work';

/** Russian and English side by side, the findings beside them, and every command about segments and findings. */
@customElement('review-screen')
export class ReviewScreen extends LitElement implements CommandTarget {
  static override styles = [
    baseStyles,
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
      review-panel {
        inline-size: 22.5rem;
      }
      @media (max-width: 60rem) {
        review-panel {
          position: absolute;
          z-index: 2;
          inset-block: 2.5rem 0;
          inset-inline-end: 0;
          inline-size: min(22.5rem, 85%);
          box-shadow: var(--shadow-3);
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
    concordance: (words) => this._commands.find('concordance', words),
  });
  private readonly _terms = new TermsAtWork(
    () => this.app,
    () => this._list?.activeRow ?? null,
  );
  private readonly _commands = new ReviewCommands({
    app: () => this.app,
    actions: () => this._actions,
    row: () => this._list?.activeRow ?? null,
    askWhereTo: () => (this._dialog = 'go-to'),
    askForReason: (finding) => this._askForReason(justThis(finding)),
    showPlaces: (finding) => (this._fix = { finding, alternative: 0 }),
    proposeTerm: (segment) => void this._terms.propose(segment).then((wanted) => (this._term = wanted ?? this._term)),
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
    this.addEventListener('term-form-wanted', ({ form, instead }) => this._terms.insert(form, instead));
    this.addEventListener('term-wanted', ({ wanted }) => (this._term = wanted));
    this.addEventListener('keydown', this._terms.onKey);
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
        <review-bar .app=${this.app}></review-bar>
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
    return this._commands.run(command);
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
    if (like) this._askForReason(justThis(finding));
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

/** A single finding, for a reason that others may share. */
function justThis(finding: Finding): Dismissing {
  return { findings: [finding], check: null, count: 1, filter: null, isGroup: false };
}

/** What somebody does who is at work. Before anything else hears of it, so that the time counts for the segment that was active. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'review-screen': ReviewScreen;
  }
}
