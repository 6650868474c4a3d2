import type { Workbench } from '../../bridge/calls';
import type { DataPlace, OwnData, Removable } from '../../bridge/data-calls';
import type { NoticesState } from './notices-state';
import { Observable } from './observable';
import type { RecentState } from './recent-state';

/** What the program keeps beside the projects: where it lies, and its removal after a question. */
export class OwnDataState extends Observable {
  /** Null until it was asked for. */
  held: OwnData | null = null;
  /** What is about to be removed and has to be agreed to; null for nothing. */
  asked: Removable | null = null;
  /** The place that was copied last. */
  copied: DataPlace | null = null;
  readonly #workbench: Workbench;
  readonly #recent: RecentState;
  readonly #notices: NoticesState;

  constructor(workbench: Workbench, recent: RecentState, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#recent = recent;
    this.#notices = notices;
  }

  /** Asks what there is now. */
  async refresh(): Promise<void> {
    this.copied = null;
    const reply = await this.#workbench.call('data:own', {});
    if (reply.ok) this.held = reply.value;
    else this.#notices.fail(reply.error);
    this.changed();
  }

  /** Asks whether something is to be removed, once it is known how much that is. */
  async ask(what: Removable): Promise<void> {
    await this.refresh();
    if (this.held === null) return;
    this.asked = what;
    this.changed();
  }

  /** The question was answered. */
  answered(): void {
    this.asked = null;
    this.changed();
  }

  /** Removes what was asked about. */
  async removeAsked(): Promise<void> {
    const { asked: what } = this;
    if (what === null) return;
    const reply = await this.#workbench.call('data:remove', { what });
    if (reply.ok) this.held = reply.value;
    else this.#notices.fail(reply.error);
    if (what === 'recent' || what === 'all') await this.#recent.refresh();
    this.changed();
  }

  /** Copies where something lies. */
  async copy(place: DataPlace): Promise<void> {
    const path = this.held?.places[place];
    if (path === undefined) return;
    try {
      await navigator.clipboard.writeText(path);
      this.copied = place;
    } catch {
      // The path can be selected all the same.
      this.copied = null;
    }
    this.changed();
  }
}
