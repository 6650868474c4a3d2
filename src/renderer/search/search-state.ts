import type { Workbench } from '../../bridge/calls';
import type { RenderingCount, SearchAnswer, SearchRow } from '../../bridge/search-calls';
import type { Fault } from '../../core/fault';
import type { SearchMode, SearchQuery, SearchSide } from '../../core/search/search-query';
import type { SegmentState } from '../../core/segments/segment';
import { PAGE, RowCache } from '../review/row-cache';
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
  #rows: RowCache<SearchRow>;
  /** The rows in view. */
  #seen = { first: 0, last: 0 };
  #isShown = false;
  /** Whether what was found is out of date, and nobody looks. */
  #isDue = false;
  /** Segments that are to stay as they are. */
  readonly #unticked = new Set<string>();
  #serial = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opening = 0;

  constructor(workbench: Workbench, project: ProjectState) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    this.#rows = this.#rowsOf(null);
    project.subscribe(() => {
      if (project.openings === this.#opening) return;
      this.#opening = project.openings;
      this.#reset();
    });
    project.onChange(() => this.#soon());
  }

  /** Whether somebody looks at what was found: until then nothing is looked for anew when the text changes. */
  show(isShown: boolean): void {
    this.#isShown = isShown;
    if (isShown && this.#isDue) this.#soon(0);
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

  /** How what was found is rendered in the whole document: most frequent first. */
  get renderings(): readonly RenderingCount[] {
    return this.answer?.renderings ?? [];
  }

  /** How many rows there are to show: all that were found, or those with the rendering that was chosen. */
  get count(): number {
    if (this.rendering === null) return this.answer?.texts ?? 0;
    return this.renderings.find(({ words }) => words === this.rendering)?.count ?? 0;
  }

  /** The row at a place of the list; undefined while it is not here. */
  row(place: number): SearchRow | undefined {
    return this.#rows.get(place);
  }

  /** Sees to it that these rows are here or on their way. */
  async want(first: number, last: number): Promise<void> {
    this.#seen = { first, last };
    if (this.count > 0) await this.#rows.want(first, Math.min(last, this.count - 1));
  }

  /** The place in the document of the next text that was found (1) or the one before (-1), seen from a segment; null where nothing was. */
  async beside(index: number, step: 1 | -1): Promise<number | null> {
    if (this.answer === null) return null;
    const { search } = this.answer;
    const reply = await this.#workbench.call('search:beside', { search, index, step, rendering: this.rendering });
    return reply.ok ? reply.value : null;
  }

  /** Shows only the places with a rendering; again: all. */
  chooseRendering(words: string): void {
    this.rendering = this.rendering === words ? null : words;
    this.#seen = { first: 0, last: 0 };
    void this.#readRows(this.#serial).then(() => this.changed());
    this.changed();
  }

  /** How many segments a replacement would change. */
  get changing(): number {
    return Math.max(0, (this.answer?.changing ?? 0) - this.#unticked.size);
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
    if (this.answer === null || this.changing === 0) return null;
    const reply = await this.#project.change('search:replace', {
      search: this.answer.search,
      except: [...this.#unticked],
    });
    if (!reply.ok || !('replaced' in reply.value)) return null;
    const { replaced, refused } = reply.value;
    return { changed: replaced, refused };
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
    this.#isDue = !this.#isShown;
    if (this.#isDue) return;
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
    this.fault = reply.ok ? null : reply.error;
    if (reply.ok) await this.#take(reply.value, serial);
    else {
      this.answer = null;
      this.changed();
    }
  }

  /** Shows what was found so far, and asks on while there is more to look through. */
  async #take(answer: SearchAnswer, serial: number): Promise<void> {
    const before = this.answer?.search === answer.search ? this.answer : null;
    this.answer = answer;
    if (before === null || (before.state !== answer.state && answer.state !== 'going')) {
      // After a change the rendering that was chosen may be gone; what renders the words may be known at the end only.
      if (!this.renderings.some(({ words }) => words === this.rendering)) this.rendering = null;
      await this.#readRows(serial);
    } else if (answer.state === 'going') await this.#rows.readAgain(before.texts, answer.texts);
    if (serial !== this.#serial) return;
    this.changed();
    if (answer.state !== 'going' && answer.state !== 'counted') return;
    const more = await this.#workbench.call('search:more', { search: answer.search });
    if (serial === this.#serial && more.ok && more.value !== null) await this.#take(more.value, serial);
  }

  /** Fetches the rows in view anew; those that were shown stand until then. */
  async #readRows(serial: number): Promise<void> {
    const rows = this.#rowsOf(this.rendering);
    const last = Math.min(Math.max(this.#seen.last, PAGE - 1), this.count - 1);
    if (last >= 0) await rows.want(Math.min(this.#seen.first, last), last);
    if (serial === this.#serial) this.#rows = rows;
  }

  /** The rows of the current search, those with a rendering or all. */
  #rowsOf(rendering: string | null): RowCache<SearchRow> {
    const search = this.answer?.search ?? 0;
    return new RowCache(
      async (from, to) => {
        const reply = await this.#workbench.call('search:rows', { search, from, to, rendering });
        return reply.ok ? reply.value : null;
      },
      () => this.changed(),
    );
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#serial += 1;
    this.#seen = { first: 0, last: 0 };
    this.text = '';
    this.replacement = '';
    this.rendering = null;
    this.answer = null;
    this.fault = null;
    this.#unticked.clear();
    this.changed();
  }
}
