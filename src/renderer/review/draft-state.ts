import type { Draft } from '../../bridge/project-calls';
import type { Fault } from '../../core/fault';
import type { SegmentId } from '../../core/segments/segment';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';

/** How long nobody has to type until the text is saved, in milliseconds. */
const PAUSE = 1000;
/** How soon the program is told what is typed, in milliseconds, in case that this window or the program is cut off. */
const KEEP_WITHIN = 150;

/**
 * Typed texts that are not on disk yet. They live here and not in the rows, so that a row may come and go; a text that
 * could not be saved stays with its fault until saving it works.
 */
export class DraftState extends Observable {
  readonly #project: ProjectState;
  readonly #keep: (drafts: readonly Draft[]) => void;
  readonly #texts = new Map<SegmentId, string>();
  readonly #faults = new Map<SegmentId, Fault>();
  readonly #underWay = new Map<SegmentId, Promise<boolean>>();
  readonly #timers = new Map<SegmentId, ReturnType<typeof setTimeout>>();
  /** What stood in the project when a text was typed. */
  readonly #before = new Map<SegmentId, string>();
  #keeping: ReturnType<typeof setTimeout> | null = null;

  constructor(project: ProjectState, keep: (drafts: readonly Draft[]) => void) {
    super();
    this.#keep = keep;
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
    this.#keepSoon();
    if (text === saved && !this.#underWay.has(id)) {
      this.#texts.delete(id);
      if (this.#faults.delete(id)) this.changed();
      return;
    }
    this.#texts.set(id, text);
    this.#before.set(id, saved);
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
    this.#keepSoon();
  }

  /** Forgets all texts: another project was opened. */
  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    if (this.#keeping !== null) clearTimeout(this.#keeping);
    this.#keeping = null;
    this.#texts.clear();
    this.#before.clear();
    this.#faults.clear();
  }

  /** Not with every key: the program writes them into a file. */
  #keepSoon(): void {
    this.#keeping ??= setTimeout(() => {
      this.#keeping = null;
      this.#keep([...this.#texts].map(([id, text]) => ({ id, before: this.#before.get(id) ?? '', text })));
    }, KEEP_WITHIN);
  }

  async #send(id: SegmentId, text: string): Promise<boolean> {
    const reply = await this.#project.change('segment:set-text', { id, text });
    if (reply.ok) {
      this.#faults.delete(id);
      if (this.#texts.get(id) === text) this.#texts.delete(id);
      else this.#before.set(id, text);
      this.#keepSoon();
    } else this.#faults.set(id, reply.error);
    this.changed();
    return reply.ok;
  }
}
