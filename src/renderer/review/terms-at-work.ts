import type { Segment } from '../../core/segments/segment';
import type { Span } from '../../core/text/span';
import type { AppState } from '../state/app-state';
import { pagePlatform } from '../state/shortcuts';
import type { WantedTerm } from '../terms/wanted-term';
import type { SegmentRow } from './segment-row';

/** Terms at the active segment: their English goes into the text, and selected words become an entry. */
export class TermsAtWork {
  readonly #app: () => AppState;
  readonly #row: () => SegmentRow | null;

  /** `row`: the row of the active segment, where it is drawn. */
  constructor(app: () => AppState, row: () => SegmentRow | null) {
    this.#app = app;
    this.#row = row;
  }

  /** Puts a form of a term into the text, at the caret or instead of other words: in the editor, where Ctrl+Z takes it back. */
  insert(form: string, instead: readonly Span[] = []): void {
    const editor = this.#row()?.editor;
    const { review } = this.#app();
    const segment = review.activeRow?.segment;
    if (!editor || !segment) return;
    // Places are those of the saved text.
    if (instead.length === 0) editor.insert(form);
    else if ((review.drafts.text(segment.id) ?? segment.target) === segment.target)
      editor.replace(putInstead(segment.target, instead, form));
    editor.focus();
  }

  /** Alt and a digit (on a Mac ⌥⌘ and a digit): the best form of that term of the segment. */
  readonly onKey = (event: KeyboardEvent): void => {
    const { review, project, workbench, notices } = this.#app();
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const id = review.activeRow?.segment.id;
    if (digit === undefined || id === undefined || !event.altKey || event.ctrlKey) return;
    if (event.metaKey !== (pagePlatform === 'darwin')) return;
    if (event.shiftKey || (project.summary?.readOnly ?? true)) return;
    event.preventDefault();
    void workbench.call('terms:in-segment', { id }).then((terms) => {
      const form = terms.ok ? terms.value[Number(digit) - 1]?.approved[0] : undefined;
      if (form && review.activeRow?.segment.id === id) this.insert(form.text);
      else if (!form) notices.show('info', { key: 'termsScreen.panel.noSuch', values: { number: digit } });
    });
  };

  /**
   * An entry for the words that are selected on either side, or in its place the one that has this Russian already; null where it cannot
   * be made, which is said.
   */
  async propose({ id }: Segment): Promise<WantedTerm | null> {
    const { review, workbench, notices } = this.#app();
    const target = this.#row()?.editor?.selection ?? null;
    const source = this.#row()?.selectedSource ?? null;
    if (!(await review.drafts.save(id))) return null;
    const proposed = await workbench.call('terms:propose', { id, source, target });
    if (!proposed.ok) {
      notices.fail(proposed.error);
      return null;
    }
    const { standing, term } = proposed.value;
    return { before: standing, term: standing ?? term };
  }
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
