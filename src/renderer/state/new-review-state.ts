import type { ChosenTexts, FileInspection, GrantedFile, PairPreview } from '../../bridge/file-calls';
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
  /** Of a table: what its columns are called, in their order; empty for other files. */
  readonly columnNames: readonly string[];
  /** The numbers of the columns that the user chose, from 1; null where they are found by what they hold. */
  readonly columns: ChosenColumns;
}

/** Which columns of a table hold the two languages. */
export interface ChosenColumns {
  readonly source: number | null;
  readonly target: number | null;
}

/** How the sentences of the chosen texts pair: nothing to look at yet, being paired, or what came out. */
export interface Preview {
  readonly pairs: PairPreview | null;
  readonly fault: Fault | null;
  readonly busy: boolean;
}

/** What keeps a new review from being made. */
export type Obstacle = 'files' | 'swapped' | 'encoding' | 'title';

const EMPTY: Slot = {
  ...{ file: null, inspection: null, fault: null, busy: false, encodingConfirmed: false },
  ...{ columnNames: [], columns: { source: null, target: null } },
};
/** Formats that are tables. */
const TABLES = /^(?:csv|tsv|xlsx)(?::|$)/;
const NO_PREVIEW: Preview = { pairs: null, fault: null, busy: false };
const EXPECTED = { source: 'ru', target: 'en' } as const;

/** The form of a new review, which survives going back to the start screen. */
export class NewReviewState extends Observable {
  source: Slot = EMPTY;
  target: Slot = EMPTY;
  title = '';
  /** A fault that concerns neither file, e.g. a full disk. */
  fault: Fault | null = null;
  encodings: readonly string[] = [];
  preview: Preview = NO_PREVIEW;
  readonly #workbench: Workbench;
  #titleTyped = false;
  /** The texts that the preview shows, or will show. */
  #previewed = '';

  constructor(workbench: Workbench) {
    super();
    this.#workbench = workbench;
  }

  /** Whether the one file that was chosen holds both languages. */
  get isBilingual(): boolean {
    return this.source.inspection?.bilingual ?? false;
  }

  /** Whether both files stand on the wrong side, or one does and the other could stand anywhere. */
  get isSwapped(): boolean {
    if (this.isBilingual) return false;
    const source = this.source.inspection?.language;
    const target = this.target.inspection?.language;
    return (source === 'en' && target !== 'en') || (target === 'ru' && source !== 'ru');
  }

  /** What must be put right before the project can be made, the first thing first; null when nothing. */
  get obstacle(): Obstacle | null {
    const slots = this.isBilingual ? [this.source] : [this.source, this.target];
    if (slots.some(({ inspection, fault }) => inspection === null || fault !== null)) return 'files';
    if (this.isSwapped) return 'swapped';
    if (slots.some((slot) => slot.inspection?.encodingSource === 'recognised' && !slot.encodingConfirmed))
      return 'encoding';
    return this.title.trim() === '' ? 'title' : null;
  }

  /** Whether a language was recognised that does not belong on this side. */
  hasWrongLanguage(side: Side): boolean {
    const language = this.isBilingual ? 'unclear' : (this[side].inspection?.language ?? 'unclear');
    return language !== 'unclear' && language !== EXPECTED[side];
  }

  reset(): void {
    this.source = EMPTY;
    this.target = EMPTY;
    this.title = '';
    this.#titleTyped = false;
    this.fault = null;
    this.#lookAtPairs();
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
    // A file of both languages takes both places, so the next one begins anew.
    if (this.isBilingual) this.reset();
    const free: Side = this.source.file === null ? 'source' : this.target.file === null ? 'target' : 'source';
    await this.#inspect(free, first);
    const other: Side = free === 'source' ? 'target' : 'source';
    if (this.hasWrongLanguage(free) && this[other].file === null) this.swap();
  }

  /** Takes a file for a side. */
  async put(side: Side, file: GrantedFile): Promise<void> {
    if (this.isBilingual) this.reset();
    await this.#inspect(side, file);
  }

  /** Reads a file again in the encoding that the user chose. */
  async useEncoding(side: Side, encoding: string): Promise<void> {
    const { file, columns } = this[side];
    if (file) await this.#inspect(side, file, { encoding, columns });
  }

  /** Chooses the column of a language; the file is read again once both are chosen, or neither. */
  async useColumn(side: Side, language: Side, column: number | null): Promise<void> {
    const slot = this[side];
    const columns = { ...slot.columns, [language]: column };
    this.#set(side, { ...slot, columns });
    const isFree = columns.source === null && columns.target === null;
    if (slot.file && (isFree || pairOf(columns) !== undefined))
      await this.#inspect(side, slot.file, { encoding: slot.inspection?.encoding, columns });
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
    this.#lookAtPairs();
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
    const texts = this.#texts;
    if (!texts) return;
    this.fault = null;
    this.changed();
    const reply = await project.open('project:create', { ...texts, title: this.title.trim() });
    if (!reply.ok) this.#place(reply.error);
    else if (reply.value) this.reset();
  }

  /** The texts as they stand; null while one is missing. */
  get #texts(): ChosenTexts | null {
    const [source, target] = [this.source.inspection, this.target.inspection];
    if (!source) return null;
    const columns = pairOf(this.source.columns);
    const first = {
      ...{ source: source.handle, sourceEncoding: source.encoding },
      ...(columns !== undefined && { columns }),
    };
    if (source.bilingual) return first;
    return target && { ...first, target: target.handle, targetEncoding: target.encoding };
  }

  /** Pairs the texts once nothing but the title is missing; what was asked for other texts is stopped. */
  #lookAtPairs(): void {
    const ready = this.obstacle === null || this.obstacle === 'title';
    const texts = ready ? this.#texts : null;
    const key = texts === null ? '' : JSON.stringify(texts);
    if (key === this.#previewed) return;
    if (this.preview.busy) void this.#workbench.call('task:cancel', {});
    this.#previewed = key;
    this.preview = { ...NO_PREVIEW, busy: texts !== null };
    if (texts !== null) void this.#pair(texts, key);
  }

  async #pair(texts: ChosenTexts, key: string): Promise<void> {
    const reply = await this.#workbench.call('files:preview', texts);
    if (key !== this.#previewed) return;
    this.preview = reply.ok
      ? { pairs: reply.value, fault: null, busy: false }
      : { pairs: null, fault: reply.error, busy: false };
    this.changed();
  }

  async #inspect(
    side: Side,
    file: GrantedFile,
    {
      encoding,
      columns = EMPTY.columns,
    }: { readonly encoding?: string | undefined; readonly columns?: ChosenColumns } = {},
  ): Promise<void> {
    // What was chosen stays to be seen while the file is read.
    const { columnNames } = this[side].file === file ? this[side] : EMPTY;
    this.#set(side, { ...EMPTY, file, columnNames, columns, busy: true });
    const pair = pairOf(columns);
    const how = { handle: file.handle, ...(encoding !== undefined && { encoding }) };
    const reply = await this.#workbench.call('files:inspect', { ...how, ...(pair !== undefined && { columns: pair }) });
    const isTable = reply.ok ? TABLES.test(reply.value.format) : reply.error.code.startsWith('columns-');
    const names = isTable ? await this.#workbench.call('files:columns', how) : null;
    // The sides may have been swapped meanwhile, or another file chosen.
    const at = (['source', 'target'] as const).find((one) => this[one].file === file);
    if (at === undefined) return;
    const slot = { ...EMPTY, file, columns, columnNames: names?.ok === true ? names.value : [] };
    this.#set(at, reply.ok ? { ...slot, inspection: reply.value } : { ...slot, fault: reply.error });
    // What holds both languages is the one file that is needed.
    if (reply.ok && reply.value.bilingual) [this.source, this.target] = [this[at], EMPTY];
    this.#proposeTitle();
    this.#lookAtPairs();
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
    this.#lookAtPairs();
    this.changed();
  }
}

/** Two chosen columns as they are asked for. */
function pairOf({ source, target }: ChosenColumns): string | undefined {
  return source === null || target === null || source === target ? undefined : `${String(source)},${String(target)}`;
}
