import type { DismissedEntry, FindingCount } from '../../bridge/project-calls';
import type { Finding } from '../../core/findings/finding';
import type { Translator } from '../../i18n/translator';
import { wordFinding, type WordedFinding } from '../../i18n/word-finding';
import { passes, total, type FindingsView } from './findings-view';

/** Findings in the words of one language; each is worded once. */
export class WordedFindings {
  readonly #translator: Translator;
  readonly #known = new WeakMap<Finding, WordedFinding>();

  constructor(translator: Translator) {
    this.#translator = translator;
  }

  of(finding: Finding): WordedFinding {
    const known = this.#known.get(finding);
    if (known) return known;
    const worded = wordFinding(this.#translator, finding);
    this.#known.set(finding, worded);
    return worded;
  }
}

/** What there is to be listed. */
export interface ListedFindings {
  /** The open findings that are here: all that the view wants, or the first of them. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedEntry[];
  /** How many are open in all. */
  readonly counts: readonly FindingCount[];
  readonly view: FindingsView;
}

/** What a view of the findings shows, and how much there is of it. */
export class ShownFindings {
  /** The findings that the view wants, of those that are here. */
  readonly shown: readonly Finding[];
  /** Whether words are looked for: then all findings have to be here, for only those can be looked through. */
  readonly isSearch: boolean;
  /** How many there are of each check, kind of fault and severity, in the list that is shown. */
  readonly tally: readonly FindingCount[];
  /** How many of those that are open the filters let through. */
  readonly ofFilters: readonly FindingCount[];
  /** The same as far as the list can know them: what has the words of a search is known only of those that are here. */
  readonly wanted: readonly FindingCount[];

  constructor({ open, dismissed, counts, view }: ListedFindings, worded: WordedFindings) {
    const isOpen = view.which === 'open';
    const words = folded(view.text).split(/\s+/).filter(Boolean);
    this.isSearch = words.length > 0;
    const all = isOpen ? open : dismissed.map(({ finding }) => finding);
    this.shown = all.filter((each) => passes(view, each) && (!this.isSearch || says(worded.of(each), words)));
    this.ofFilters = counts.filter((each) => passes(view, each));
    this.wanted = isOpen && !this.isSearch ? this.ofFilters : [];
    this.tally = isOpen
      ? counts
      : dismissed.map(({ finding: { check, category, severity } }) => ({ check, category, severity, count: 1 }));
  }

  /** How many findings of the list the view wants, as far as that is known. */
  left(view: FindingsView): number {
    return this.isSearch ? this.shown.length : total(this.tally.filter((each) => passes(view, each)));
  }
}

function says({ name, message }: WordedFinding, words: readonly string[]): boolean {
  const said = folded(`${name} ${message}`);
  return words.every((word) => said.includes(word));
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
