import type { FileInspection, GrantedFile } from '../../bridge/file-calls';
import type { Workbench } from '../../bridge/calls';
import type { Fault } from '../../core/fault';
import type { Side } from '../../core/text/span';
import { Observable } from './observable';
import type { ProjectState } from './project-state';

/** One side of a new review: the file chosen for it and what was seen in it. */
export interface Slot {
  readonly file: GrantedFile | null;
  readonly inspection: FileInspection | null;
  readonly fault: Fault | null;
  /** True while the file is looked at. */
  readonly busy: boolean;
  /** True when the user has looked at a recognised encoding and said that it is right. */
  readonly encodingConfirmed: boolean;
}

/** What keeps a new review from being made. */
export type Obstacle = 'files' | 'swapped' | 'encoding' | 'title';

const EMPTY: Slot = { file: null, inspection: null, fault: null, busy: false, encodingConfirmed: false };
const EXPECTED = { source: 'ru', target: 'en' } as const;

/** The form of a new review, which survives going back to the start screen. */
export class NewReviewState extends Observable {
  source: Slot = EMPTY;
  target: Slot = EMPTY;
  title = '';
  /** A fault that concerns neither file, e.g. a full disk. */
  fault: Fault | null = null;
  encodings: readonly string[] = [];
  readonly #workbench: Workbench;
  #titleTyped = false;

  constructor(workbench: Workbench) {
    super();
    this.#workbench = workbench;
  }

  /** Whether both files stand on the wrong side, or one does and the other could stand anywhere. */
  get isSwapped(): boolean {
    const source = this.source.inspection?.language;
    const target = this.target.inspection?.language;
    return (source === 'en' && target !== 'en') || (target === 'ru' && source !== 'ru');
  }

  /** What must be put right before the project can be made, the first thing first; null when nothing. */
  get obstacle(): Obstacle | null {
    const slots = [this.source, this.target];
    if (slots.some(({ inspection, fault }) => inspection === null || fault !== null)) return 'files';
    if (this.isSwapped) return 'swapped';
    if (slots.some((slot) => slot.inspection?.encodingSource === 'recognised' && !slot.encodingConfirmed))
      return 'encoding';
    return this.title.trim() === '' ? 'title' : null;
  }

  /** Whether a language was recognised that does not belong on this side. */
  hasWrongLanguage(side: Side): boolean {
    const language = this[side].inspection?.language ?? 'unclear';
    return language !== 'unclear' && language !== EXPECTED[side];
  }

  reset(): void {
    this.source = EMPTY;
    this.target = EMPTY;
    this.title = '';
    this.#titleTyped = false;
    this.fault = null;
    this.changed();
  }

  /** Lets the user choose the file of a side in the system's dialog. */
  async choose(side: Side): Promise<void> {
    const reply = await this.#workbench.call('files:choose', { purpose: side });
    if (!reply.ok) this.#set(side, { ...this[side], fault: reply.error });
    else if (reply.value) await this.#inspect(side, reply.value);
  }

  /**
   * Takes files that were dropped: two go to the sides that their languages say, one to the side it belongs on or the
   * free one.
   */
  async take(files: readonly GrantedFile[]): Promise<void> {
    const [first, second] = files;
    if (!first) return;
    if (second) {
      await Promise.all([this.#inspect('source', first), this.#inspect('target', second)]);
      if (this.isSwapped) this.swap();
      return;
    }
    const free: Side = this.source.file === null ? 'source' : this.target.file === null ? 'target' : 'source';
    await this.#inspect(free, first);
    const other: Side = free === 'source' ? 'target' : 'source';
    if (this.hasWrongLanguage(free) && this[other].file === null) this.swap();
  }

  /** Reads a file again in the encoding that the user chose. */
  async useEncoding(side: Side, encoding: string): Promise<void> {
    const { file } = this[side];
    if (file) await this.#inspect(side, file, encoding);
  }

  confirmEncoding(side: Side): void {
    this.#set(side, { ...this[side], encodingConfirmed: true });
  }

  remove(side: Side): void {
    this.#set(side, EMPTY);
  }

  swap(): void {
    [this.source, this.target] = [this.target, this.source];
    this.#proposeTitle();
    this.changed();
  }

  nameIt(title: string): void {
    this.title = title;
    this.#titleTyped = title.trim() !== '';
    this.changed();
  }

  /** Asks once for the encodings that can be chosen. */
  async loadEncodings(): Promise<void> {
    if (this.encodings.length > 0) return;
    const reply = await this.#workbench.call('files:encodings', {});
    if (reply.ok) this.encodings = reply.value;
    this.changed();
  }

  /** Makes the project and opens it; a fault is put beside the file that it concerns. */
  async create(project: ProjectState): Promise<void> {
    const source = this.source.inspection;
    const target = this.target.inspection;
    if (!source || !target) return;
    this.fault = null;
    this.changed();
    const reply = await project.open('project:create', {
      source: source.handle,
      target: target.handle,
      sourceEncoding: source.encoding,
      targetEncoding: target.encoding,
      title: this.title.trim(),
    });
    if (!reply.ok) this.#place(reply.error);
    else if (reply.value) this.reset();
  }

  async #inspect(side: Side, file: GrantedFile, encoding?: string): Promise<void> {
    this.#set(side, { ...EMPTY, file, busy: true });
    const reply = await this.#workbench.call('files:inspect', {
      handle: file.handle,
      ...(encoding !== undefined && { encoding }),
    });
    // Another file was chosen while this one was looked at.
    if (this[side].file !== file) return;
    this.#set(side, reply.ok ? { ...EMPTY, file, inspection: reply.value } : { ...EMPTY, file, fault: reply.error });
    this.#proposeTitle();
    this.changed();
  }

  #place(fault: Fault): void {
    const side = this.#sideOf(fault);
    if (side) this.#set(side, { ...this[side], fault });
    else {
      this.fault = fault;
      this.changed();
    }
  }

  #sideOf({ code, data }: Fault): Side | null {
    if (code === 'source-not-russian') return 'source';
    if (code === 'target-not-english') return 'target';
    const path = String(data['path'] ?? '');
    const names = (side: Side) => path !== '' && path.endsWith(this[side].file?.name ?? '\0');
    return names('source') ? 'source' : names('target') ? 'target' : null;
  }

  /** Until the user types a title, the name of the Russian file without its endings is one: `interview.ru.txt`. */
  #proposeTitle(): void {
    if (this.#titleTyped) return;
    const name = this.source.file?.name ?? this.target.file?.name ?? '';
    this.title = name.replace(/(?:[._-](?:ru|en))?\.[^.]+$/i, '');
  }

  #set(side: Side, slot: Slot): void {
    this[side] = slot;
    this.changed();
  }
}
