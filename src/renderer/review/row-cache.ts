import type { Row } from '../../bridge/project-calls';

/** What is kept: a row, or anything else that has a place. */
interface Placed {
  readonly index: number;
}

/** Rows in one page: one call takes some milliseconds. A screen shows some 15 rows. */
export const PAGE = 50;
/** Pages that are kept; the ones looked at longest ago go first. */
const KEPT = 24;

/** Fetches rows `from` (inclusive) to `to` (exclusive); null when they could not be had. */
export type LoadRows<Item = Row> = (from: number, to: number) => Promise<readonly Item[] | null>;

/** The rows around the view and the active one, fetched in pages and bounded, however long the document is. */
export class RowCache<Item extends Placed = Row> {
  readonly #load: LoadRows<Item>;
  readonly #onLoaded: () => void;
  /** In the order of use, latest last. */
  readonly #pages = new Map<number, readonly Item[]>();
  readonly #underWay = new Map<number, Promise<void>>();
  #generation = 0;
  #pinned = 0;

  constructor(load: LoadRows<Item>, onLoaded: () => void) {
    this.#load = load;
    this.#onLoaded = onLoaded;
  }

  /** The row; undefined while it is not here. */
  get(index: number): Item | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Keeps the page of this row whatever is looked at. */
  pin(index: number): void {
    this.#pinned = Math.floor(index / PAGE);
  }

  /** Sees to it that the rows `first` to `last` (inclusive) are here or on their way. */
  async want(first: number, last: number): Promise<void> {
    const pages: Promise<void>[] = [];
    for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      const here = this.#pages.get(page);
      if (here) {
        this.#pages.delete(page);
        this.#pages.set(page, here);
      } else pages.push(this.#underWay.get(page) ?? this.#fetch(page));
    }
    await Promise.all(pages);
  }

  /** Takes over a page that was fetched already; `first` is the place of its first row. */
  put(first: number, rows: readonly Item[]): void {
    this.#pages.set(Math.floor(first / PAGE), rows);
  }

  /** Replaces rows that changed, as far as they are here. */
  take(rows: readonly Item[]): void {
    for (const row of rows) {
      const page = Math.floor(row.index / PAGE);
      const here = this.#pages.get(page);
      if (here) this.#pages.set(page, Object.assign([...here], { [row.index % PAGE]: row }));
    }
  }

  /** Reads the rows `from` to `to` (exclusive) again, as far as they are here; the old ones stand until then. */
  async readAgain(from: number, to: number): Promise<void> {
    const pages = [...this.#pages.keys()].filter((page) => page * PAGE < to && (page + 1) * PAGE > from);
    // The page that is looked at now comes first.
    await Promise.all(pages.reverse().map((page) => this.#fetch(page)));
  }

  /** Forgets everything, replies under way included. */
  clear(): void {
    this.#generation += 1;
    this.#pages.clear();
    this.#underWay.clear();
    this.#pinned = 0;
  }

  #fetch(page: number): Promise<void> {
    const generation = this.#generation;
    const fetching = this.#load(page * PAGE, (page + 1) * PAGE).then((rows) => {
      if (generation !== this.#generation) return;
      // Asked again meanwhile: that answer is the newer one.
      if (this.#underWay.get(page) !== fetching) return;
      this.#underWay.delete(page);
      if (!rows) return;
      this.#pages.set(page, rows);
      this.#forgetOldest();
      this.#onLoaded();
    });
    this.#underWay.set(page, fetching);
    return fetching;
  }

  #forgetOldest(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= KEPT) return;
      if (page !== this.#pinned) this.#pages.delete(page);
    }
  }
}
