import type { PairEntry } from '../../bridge/alignment-calls';
import type { Workbench } from '../../bridge/calls';
import { RowCache } from '../review/row-cache';
import type { NoticesState } from '../state/notices-state';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';

/** Orders in which pairs are listed: as in the text, or the most doubtful first. */
export const PAIR_ORDERS = ['text', 'doubt'] as const;
export type PairListOrder = (typeof PAIR_ORDERS)[number];

/** The list of pairs: in which order, how many are doubtful, and the entries around the view. */
export class AlignmentState extends Observable {
  order: PairListOrder = 'text';
  /** How many pairs are doubtful, and how many segments have one side only. */
  weak = 0;
  alone = 0;
  /** The entries by their rank in the list. */
  readonly entries: RowCache<PairEntry>;
  readonly #workbench: Workbench;
  readonly #project: ProjectState;
  readonly #notices: NoticesState;
  #places = new Uint32Array();
  #ranks = new Uint32Array();
  /** Answers to older questions do not count. */
  #asked = 0;

  constructor(workbench: Workbench, project: ProjectState, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    this.#notices = notices;
    this.entries = new RowCache<PairEntry>(
      (from, to) => this.#load(from, to),
      () => this.changed(),
    );
  }

  /** Number of pairs in the list; 0 before `refresh` has ended. */
  get count(): number {
    return this.#places.length;
  }

  /** Place in the document of the pair at a rank of the list, both from 0. */
  placeOf(rank: number): number {
    return (this.order === 'text' ? rank : this.#places[rank]) ?? 0;
  }

  /** Rank in the list of the pair at a place of the document. */
  rankOf(place: number): number {
    return (this.order === 'text' ? place : this.#ranks[place]) ?? 0;
  }

  sortBy(order: PairListOrder): void {
    if (order === this.order) return;
    this.order = order;
    this.entries.clear();
    this.changed();
  }

  /** Asks anew for the order, and for the entries that are here. */
  async refresh(): Promise<void> {
    const asked = (this.#asked += 1);
    const reply = await this.#workbench.call('alignment:order', {});
    if (asked !== this.#asked || this.#project.summary === null) return;
    if (!reply.ok) {
      this.#notices.fail(reply.error);
      return;
    }
    const { places, weak, alone } = reply.value;
    Object.assign(this, { weak, alone });
    this.#places = Uint32Array.from(places);
    this.#ranks = new Uint32Array(places.length);
    this.#places.forEach((place, rank) => (this.#ranks[place] = rank));
    await this.entries.readAgain(0, this.count);
    this.changed();
  }

  async #load(from: number, to: number): Promise<readonly PairEntry[] | null> {
    const ranks = Array.from({ length: Math.max(0, Math.min(to, this.count) - from) }, (_, offset) => from + offset);
    if (ranks.length === 0) return [];
    const reply = await this.#workbench.call('alignment:pairs', { places: ranks.map((rank) => this.placeOf(rank)) });
    if (reply.ok) return reply.value;
    this.#notices.fail(reply.error);
    return null;
  }
}
