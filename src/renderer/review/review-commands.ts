import type { MenuCommand } from '../../bridge/calls';
import type { Finding } from '../../core/findings/finding';
import { splitBeside } from '../../core/segments/propose-split';
import type { SplitPlace } from '../../core/segments/repair';
import type { Segment } from '../../core/segments/segment';
import type { AppState } from '../state/app-state';
import { fromEditorOffset } from './editor-text';
import { runRepair } from './repairs';
import type { ReviewActions } from './review-actions';
import type { SegmentRow } from './segment-row';

/** What the commands of the review need from its screen. */
export interface CommandSurroundings {
  app(): AppState;
  actions(): ReviewActions | null;
  /** The row of the active segment, where it is drawn. */
  row(): SegmentRow | null;
  /** Asks for the number of a segment. */
  askWhereTo(): void;
  /** Asks why all findings like this one are to be set aside. */
  askForReason(finding: Finding): void;
  /** Shows where else the fix of a finding could be taken. */
  showPlaces(finding: Finding): void;
  /** Shows the form for an entry of the selected words. */
  proposeTerm(segment: Segment): void;
}

/** A longer selection is meant for something else than to be searched for. */
const MOST_SEARCHED = 200;

/** The commands about segments and findings, whether they came from a key, a menu or a button. */
export class ReviewCommands {
  readonly #screen: CommandSurroundings;

  constructor(screen: CommandSurroundings) {
    this.#screen = screen;
  }

  /** Does what a command means here; false for one that means nothing at the moment. */
  run(command: MenuCommand): boolean {
    const { review, project } = this.#screen.app();
    const actions = this.#screen.actions();
    if (!actions || !project.summary) return false;
    if (this.#move(command, actions)) return true;
    const editor = this.#screen.row()?.editor;
    switch (command) {
      case 'show-history':
        review.openPanel('history');
        return true;
      case 'undo':
        return editor?.hasFocus === true && editor.undo();
      case 'redo':
        return editor?.hasFocus === true && editor.redo();
      default:
        return !project.summary.readOnly && this.#edit(command, actions);
    }
  }

  /** Looks for the selected words, or the word at the caret; a concordance for all their forms, in both languages. */
  find(command: 'find' | 'find-and-replace' | 'concordance', words?: string): void {
    const { review, search, project } = this.#screen.app();
    const editor = this.#screen.row()?.editor;
    const atCaret = editor?.hasFocus === true ? editor.wordsAtCaret(command === 'concordance') : pageSelection();
    const marked = words ?? atCaret;
    review.openPanel('search');
    const isLine = marked !== '' && marked.length <= MOST_SEARCHED && !marked.includes('\n');
    search.begin({
      ...(isLine ? { text: marked } : {}),
      ...(command === 'concordance' ? { mode: 'lemma', place: 'both', replacing: false } : {}),
      ...(command === 'find' ? { replacing: false } : {}),
      ...(command === 'find-and-replace' ? { replacing: !project.summary?.readOnly } : {}),
    });
  }

  #move(command: MenuCommand, actions: ReviewActions): boolean {
    const { review } = this.#screen.app();
    switch (command) {
      case 'next-segment':
      case 'previous-segment':
        void review.goTo(review.active + (command === 'next-segment' ? 1 : -1));
        return true;
      case 'next-finding':
      case 'previous-finding':
        void actions.goToFinding(command === 'next-finding' ? 1 : -1);
        return true;
      case 'next-weak-pair':
      case 'previous-weak-pair':
        void actions.goToWeakPair(command === 'next-weak-pair' ? 1 : -1);
        return true;
      case 'go-back':
      case 'go-forward':
        void actions.travel(command === 'go-back' ? -1 : 1);
        return true;
      case 'go-to-segment':
        this.#screen.askWhereTo();
        return true;
      case 'find':
      case 'find-and-replace':
      case 'concordance':
        this.find(command);
        return true;
      default:
        return false;
    }
  }

  #edit(command: MenuCommand, actions: ReviewActions): boolean {
    const { review } = this.#screen.app();
    // Meant for the segment even while that is still on its way.
    if (command === 'confirm-and-next' || command === 'confirm-and-next-finding') {
      void actions.confirmAndNext(command === 'confirm-and-next-finding');
      return true;
    }
    const segment = review.activeRow?.segment;
    if (!segment) return false;
    if (command === 'split-pair') {
      const caret = this.#screen.row()?.editor?.caret ?? 0;
      void actions.split((saved) => placeAtCaret(saved, caret));
      return true;
    }
    if (runRepair(command, actions)) return true;
    switch (command) {
      case 'add-note':
        review.beginNote();
        return true;
      case 'add-term':
        this.#screen.proposeTerm(segment);
        return true;
      case 'restore-machine':
        this.#replaceText(segment.machine, actions);
        return true;
      case 'copy-source':
        this.#replaceText(segment.source, actions);
        return true;
      default:
        return actions.meant !== undefined && this.#settle(command, actions.meant, actions);
    }
  }

  /** What is done about the finding that is meant. */
  #settle(command: MenuCommand, meant: Finding, actions: ReviewActions): boolean {
    switch (command) {
      case 'apply-suggestion':
        if (meant.suggestions.length === 0) return false;
        void actions.apply(meant, 0);
        return true;
      case 'fix-everywhere':
        if (meant.suggestions.length === 0) return false;
        void this.#screen
          .app()
          .review.drafts.saveAll()
          .then((saved) => {
            if (saved) this.#screen.showPlaces(meant);
          });
        return true;
      case 'dismiss-finding':
        void actions.dismissAndGoOn(meant);
        return true;
      case 'dismiss-like':
        this.#screen.askForReason(meant);
        return true;
      default:
        return false;
    }
  }

  /** In the editor, where Ctrl+Z takes it back; without one at once in the project. */
  #replaceText(text: string, actions: ReviewActions): void {
    const { review } = this.#screen.app();
    const editor = this.#screen.row()?.editor;
    const id = review.activeRow?.segment.id;
    if (!editor || id === undefined) {
      void actions.setText(text);
      return;
    }
    editor.replace(text);
    void review.drafts.save(id);
  }
}

/** Where a segment is split with the caret inside its English; null with the caret at an end. */
function placeAtCaret(segment: Segment, caret: number): SplitPlace | null {
  const offset = fromEditorOffset(segment.target, caret);
  return offset <= 0 || offset >= segment.target.length ? null : splitBeside(segment, 'target', offset);
}

function pageSelection(): string {
  return document.getSelection()?.toString().trim() ?? '';
}
