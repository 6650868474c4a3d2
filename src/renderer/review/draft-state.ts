import type { Fault } from '../../core/fault';
import type { SegmentId } from '../../core/segments/segment';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';

/** How long nobody has to type until the text is saved, in milliseconds. */
const PAUSE = 1000;

/**
 * Typed texts that are not on disk yet. They live here and not in the rows, so that a row may come and go; a text that
 * could not be saved stays with its fault until saving it works.
 */
export class DraftState extends Observable {
  readonly #project: ProjectState;
  readonly #texts = new Map<SegmentId, string>();
  readonly #faults = new Map<SegmentId, Fault>();
  readonly #underWay = new Map<SegmentId, Promise<boolean>>();
  readonly #timers = new Map<SegmentId, ReturnType<typeof setTimeout>>();

  constructor(project: ProjectState) {
    super();
    this.#project = project;
  }

  /** The typed text of a segment; undefined when everything is saved. */
  text(id: SegmentId): string | undefined {
    return this.#texts.get(id);
  }

  /** Why the text of a segment could not be saved. */
  fault(id: SegmentId): Fault | undefined {
    return this.#faults.get(id);
  }

  /** Takes what was typed and saves it after a pause; `saved` is the text that stands in the project. */
  type(id: SegmentId, text: string, saved: string): void {
    clearTimeout(this.#timers.get(id));
    if (text === saved && !this.#underWay.has(id)) {
      this.#texts.delete(id);
      if (this.#faults.delete(id)) this.changed();
      return;
    }
    this.#texts.set(id, text);
    this.#timers.set(
      id,
      setTimeout(() => void this.save(id), PAUSE),
    );
  }

  /** Saves the text of a segment now; false when that failed. True when there was nothing to save. */
  async save(id: SegmentId): Promise<boolean> {
    clearTimeout(this.#timers.get(id));
    await this.#underWay.get(id);
    const text = this.#texts.get(id);
    if (text === undefined) return true;
    const saving = this.#send(id, text);
    this.#underWay.set(id, saving);
    const saved = await saving;
    if (this.#underWay.get(id) === saving) this.#underWay.delete(id);
    return saved;
  }

  /** The typed texts that are not saved, by segment. */
  get unsaved(): ReadonlyMap<SegmentId, string> {
    return new Map(this.#texts);
  }

  /** Saves all texts now; false when one could not be saved. */
  async saveAll(): Promise<boolean> {
    const saved = await Promise.all([...this.#texts.keys()].map((id) => this.save(id)));
    return saved.every(Boolean);
  }

  /** Gives up a typed text. */
  forget(id: SegmentId): void {
    clearTimeout(this.#timers.get(id));
    this.#texts.delete(id);
    this.#faults.delete(id);
  }

  /** Forgets all texts: another project was opened. */
  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#texts.clear();
    this.#faults.clear();
  }

  async #send(id: SegmentId, text: string): Promise<boolean> {
    const reply = await this.#project.change('segment:set-text', { id, text });
    if (reply.ok) {
      this.#faults.delete(id);
      if (this.#texts.get(id) === text) this.#texts.delete(id);
    } else this.#faults.set(id, reply.error);
    this.changed();
    return reply.ok;
  }
}
