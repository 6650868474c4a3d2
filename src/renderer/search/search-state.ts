import type { Workbench } from '../../bridge/calls';
import type { SearchAnswer, SearchRow } from '../../bridge/project-calls';
import type { Fault } from '../../core/fault';
import type { SearchMode, SearchQuery, SearchSide } from '../../core/search/search-query';
import type { SegmentState } from '../../core/segments/segment';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';

/** Where a search looks, as the panel offers it. */
export const SEARCH_PLACES = ['both', 'source', 'target', 'machine', 'note'] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** Typing is over for the moment after so many milliseconds. */
const PAUSE = 180;

/** What is looked for, what was found, and which places are to be replaced. */
export class SearchState extends Observable {
  text = '';
  mode: SearchMode = 'plain';
  matchCase = false;
  place: SearchPlace = 'both';
  state: SegmentState | 'all' = 'all';
  replacing = false;
  replacement = '';
  answer: SearchAnswer | null = null;
  /** Only places that are rendered by these words are shown; empty: those of which nothing is known; null: all. */
  rendering: string | null = null;
  /** Why nothing could be looked for; null if all is well. */
  fault: Fault | null = null;
  /** Grows with every wish to type into the field. */
  wished = 0;
  readonly #workbench: Workbench;
  readonly #project: ProjectState;
  /** Segments that are to stay as they are. */
  readonly #unticked = new Set<string>();
  #serial = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opening = 0;

  constructor(workbench: Workbench, project: ProjectState) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    project.subscribe(() => {
      if (project.openings === this.#opening) return;
      this.#opening = project.openings;
      this.#reset();
    });
    project.onChange(() => this.#soon());
  }

  /** Makes the field ready; `text` is looked for at once, if there is one. */
  begin({ text, replacing, mode, place }: Partial<Pick<SearchState, 'text' | 'replacing' | 'mode' | 'place'>>): void {
    if (text) this.text = text;
    if (replacing !== undefined) this.replacing = replacing;
    if (mode !== undefined) this.mode = mode;
    if (place !== undefined) this.place = place;
    this.wished += 1;
    this.rendering = null;
    this.#unticked.clear();
    this.#soon(0);
    this.changed();
  }

  /** Changes what is looked for. */
  set(
    change: Partial<Pick<SearchState, 'text' | 'mode' | 'matchCase' | 'place' | 'state' | 'replacement' | 'replacing'>>,
  ): void {
    Object.assign(this, change);
    this.rendering = null;
    if (!('replacement' in change) && !('replacing' in change)) this.#unticked.clear();
    this.#soon();
    this.changed();
  }

  /** How what was found is rendered, as far as the rows that came know it: most frequent first. */
  get renderings(): readonly { readonly words: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { rendered } of this.answer?.rows ?? []) {
      if (rendered !== null) counts.set(rendered.words, (counts.get(rendered.words) ?? 0) + 1);
    }
    return [...counts]
      .map(([words, count]) => ({ words, count }))
      .sort((a, b) => Number(a.words === '') - Number(b.words === '') || b.count - a.count);
  }

  /** The rows to show: all that were found, or those with the rendering that was chosen. */
  get rows(): readonly SearchRow[] {
    const rows = this.answer?.rows ?? [];
    return this.rendering === null ? rows : rows.filter(({ rendered }) => rendered?.words === this.rendering);
  }

  /** Shows only the places with a rendering; again: all. */
  chooseRendering(words: string): void {
    this.rendering = this.rendering === words ? null : words;
    this.changed();
  }

  /** The rows that a replacement would change. */
  get changing(): readonly SearchRow[] {
    return (this.answer?.rows ?? []).filter(({ after, text }) => after !== null && after !== text);
  }

  isTicked(id: string): boolean {
    return !this.#unticked.has(id);
  }

  tick(id: string, ticked: boolean): void {
    if (ticked) this.#unticked.delete(id);
    else this.#unticked.add(id);
    this.changed();
  }

  /** Replaces in the ticked segments; gives how many were changed and how many could not be, null when it failed. */
  async replace(): Promise<{ readonly changed: number; readonly refused: number } | null> {
    const ids = this.changing.map(({ id }) => id).filter((id) => this.isTicked(id));
    if (ids.length === 0) return null;
    const reply = await this.#project.change('search:replace', {
      query: this.query,
      replacement: this.replacement,
      ids,
    });
    if (!reply.ok) return null;
    const refused = 'refused' in reply.value ? Number(reply.value.refused) : 0;
    return { changed: ids.length - refused, refused };
  }

  get query(): SearchQuery {
    const { text, mode, matchCase, place, state, replacing } = this;
    // Only the English can be changed.
    const sides: readonly SearchSide[] = replacing ? ['target'] : place === 'both' ? ['source', 'target'] : [place];
    return { text, mode, matchCase, sides, ...(state === 'all' ? {} : { states: [state] }) };
  }

  #soon(pause = PAUSE): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  async #run(): Promise<void> {
    const serial = ++this.#serial;
    if (this.text.trim() === '' || !this.#project.summary) {
      this.answer = null;
      this.fault = null;
      this.changed();
      return;
    }
    const replacement = this.replacing ? this.replacement : null;
    const reply = await this.#workbench.call('search:run', { query: this.query, replacement });
    // Something else is looked for by now.
    if (serial !== this.#serial) return;
    this.answer = reply.ok ? reply.value : null;
    // After a change the rendering that was chosen may be gone.
    if (!this.renderings.some(({ words }) => words === this.rendering)) this.rendering = null;
    this.fault = reply.ok ? null : reply.error;
    this.changed();
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#serial += 1;
    this.text = '';
    this.replacement = '';
    this.rendering = null;
    this.answer = null;
    this.fault = null;
    this.#unticked.clear();
    this.changed();
  }
}
