import type { Workbench } from '../../bridge/calls';
import type { BlamedSegment, BlamedSegments } from '../../bridge/history-calls';
import { RowCache } from '../review/row-cache';
import type { NoticesState } from '../state/notices-state';
import { Observable } from '../state/observable';

/** Who wrote which words: the list of segments that is wanted, fetched page by page. */
export class BlameState extends Observable {
  /** Which segments are in the list, and of whom; '' for everybody. */
  which: BlamedSegments = 'all';
  author = '';
  /** How many segments the list has; null until that has arrived. */
  total: number | null = null;
  readonly rows: RowCache<BlamedSegment>;
  readonly #workbench: Workbench;
  readonly #notices: NoticesState;

  constructor(workbench: Workbench, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#notices = notices;
    this.rows = new RowCache(
      (from, to) => this.#fetch(from, to),
      () => this.changed(),
    );
  }

  /** Reads the list anew, as it is wanted from now on. */
  async read({ which = this.which, author = this.author }: Partial<Pick<BlameState, 'which' | 'author'>> = {}) {
    this.which = which;
    this.author = author;
    this.rows.clear();
    await this.rows.want(0, 0);
  }

  async #fetch(from: number, to: number): Promise<readonly BlamedSegment[] | null> {
    const { which: segments, author } = this;
    const reply = await this.#workbench.call('history:blame', {
      from,
      to,
      segments,
      ...(author === '' ? {} : { author }),
    });
    if (reply.ok) this.total = reply.value.total;
    else this.#notices.fail(reply.error);
    return reply.ok ? reply.value.rows : null;
  }
}
