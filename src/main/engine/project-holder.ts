import { basename } from 'node:path';
import { LARGE_DOCUMENT, type ProjectSummary, type Row } from '../../bridge/project-calls';
import { describeError } from '../../core/describe-error';
import { fault, type Fault } from '../../core/fault';
import { segmentCount, type ProjectBeginning } from '../../core/history/project-beginning';
import type { ProjectStore } from '../../core/history/project-store';
import { undoState } from '../../core/history/undo';
import { failure, success, type Result } from '../../core/result';
import { Review, type ReviewTools } from '../../review/review';
import { openProject } from '../../storage/project-file';
import { CheckBehind, type CheckSurroundings } from './check-behind';
import type { CheckingSettings } from './engine-calls';
import { countsOf, rowAt } from './engine-replies';
import type { LongWork, WorkSurroundings } from './long-work';

/** What holding a project needs from the process that it is held in. */
export interface HolderSurroundings extends WorkSurroundings, CheckSurroundings {
  /** Makes what a review needs, when it is first needed and when the settings are others. */
  loadTools(settings: CheckingSettings): Result<ReviewTools> | Promise<Result<ReviewTools>>;
  /** The project whose beginning was shown cannot be read; none is open any more. */
  unreadable(reason: Fault): void;
}

/** So many rows are answered at most. */
const MOST_ROWS = 500;
/** What a summary says beside the review. */
type Named = Pick<ProjectSummary, 'fileName' | 'sample' | 'notice'>;

/** A large project of which only the beginning has been read. */
interface Begun {
  readonly named: Named;
  readonly beginning: ProjectBeginning;
  readonly store: ProjectStore;
}

/** Holds the open project. A large one is answered by its beginning at once; it is read, and then checked, behind the calls. */
export class ProjectHolder {
  /** What the user has set for the checks. */
  settings: CheckingSettings = { checks: {}, lists: [] };
  readonly #surroundings: HolderSurroundings;
  readonly #work: LongWork;
  readonly #check: CheckBehind;
  #open: { readonly named: Named; readonly review: Review } | null = null;
  #begun: Begun | null = null;
  /** Over when the project that was begun has been read, or was put away. */
  #read: Promise<void> = Promise.resolve();
  /** Why the project that was begun is open no more. */
  #lost: Fault | null = null;

  constructor(surroundings: HolderSurroundings, work: LongWork) {
    this.#surroundings = surroundings;
    this.#work = work;
    this.#check = new CheckBehind(surroundings, this);
  }

  /** The open review; null when none is, and as long as only its beginning has been read. */
  get review(): Review | null {
    return this.#open?.review ?? null;
  }

  /** Opens a project in place of the one that is open. */
  async open(path: string, sample: boolean): Promise<Result<ProjectSummary>> {
    const tools = await this.#surroundings.loadTools(this.settings);
    if (!tools.ok) return tools;
    this.#surroundings.progress('reading', null);
    const store = openProject(path);
    if (!store.ok) return store;
    const named = { fileName: basename(path), sample, notice: store.value.notice };
    const beginning = store.value.beginning(LARGE_DOCUMENT);
    if (beginning !== null) return success(this.#begin({ named, beginning, store: store.value }, tools.value));
    const review = Review.unchecked(store.value, tools.value);
    const isLarge = review.ok && review.value.segments.length >= LARGE_DOCUMENT;
    const checked =
      !review.ok || isLarge ? success(null) : await this.#work.inSteps('checking', review.value.checkAll());
    if (!review.ok || !checked.ok) {
      store.value.close();
      return review.ok && !checked.ok ? checked : (review as Result<never>);
    }
    this.shut();
    this.#open = { named, review: review.value };
    if (isLarge) this.#check.begin(review.value);
    return this.summary();
  }

  /** Puts the open project away. */
  shut(): void {
    this.#open?.review.close();
    this.#begun?.store.close();
    this.#open = null;
    this.#begun = null;
    this.#lost = null;
  }

  /** When the open project has been read; at once where that is so already. */
  async read(): Promise<void> {
    await this.#read;
  }

  /** Does something with the open review; without one it is a fault of the program, since the window knows. */
  withReview<Value>(work: (review: Review) => Result<Value>): Result<Value> {
    if (this.#open !== null) return work(this.#open.review);
    return failure(this.#lost ?? fault('internal', { detail: 'no project is open' }));
  }

  summary(): Result<ProjectSummary> {
    return this.withReview((review) => {
      const { title, source, target } = review.contents;
      return success({
        ...{ ...this.#open!.named, title, sourceName: source.name, targetName: target.name },
        readOnly: review.readOnly,
        counts: countsOf(review),
        checked: review.checked,
        ...review.undoState,
      });
    });
  }

  /** Whether the rows `from` to `to` (exclusive) can be told though the project has not been read yet. */
  knowsRows({ from, to }: { readonly from: number; readonly to: number }): boolean {
    return this.#begun !== null && from >= 0 && to <= this.#begun.beginning.segments.length;
  }

  /** The rows `from` to `to` (exclusive), as many as are answered at once. */
  rows(from: number, to: number): Result<readonly Row[]> {
    if (this.#begun !== null) {
      const segments = this.#begun.beginning.segments.slice(from, Math.min(to, from + MOST_ROWS));
      return success(segments.map((segment, place) => ({ index: from + place, segment, findings: [] })));
    }
    return this.withReview((review) => {
      const end = Math.min(to, from + MOST_ROWS, review.segments.length);
      const rows: Row[] = [];
      for (let index = Math.max(0, from); index < end; index += 1) rows.push(rowAt(review, index));
      return success(rows);
    });
  }

  /** The window has what it draws first: from now on the check has the time. */
  lookedAt(): void {
    this.#check.lookedAt();
  }

  /** Goes on with other settings; an open project is checked anew, behind the calls, where it is not being checked anyway. */
  async use(settings: CheckingSettings): Promise<Result<null>> {
    const isOther = JSON.stringify(settings) !== JSON.stringify(this.settings);
    this.settings = settings;
    const { review } = this;
    if (review === null || !isOther) return success(null);
    const tools = await this.#surroundings.loadTools(settings);
    if (!tools.ok) return tools;
    if (!review.use(tools.value)) this.#check.again(review);
    return success(null);
  }

  #begin(begun: Begun, tools: ReviewTools): ProjectSummary {
    this.shut();
    this.#begun = begun;
    this.#read = this.#readOn(begun, tools).catch((error: unknown) => {
      this.#lose(fault('internal', { detail: describeError(error) }));
    });
    const { title, sourceName, targetName, states, revisions } = begun.beginning;
    const nothing = { findings: 0, bySeverity: { critical: 0, major: 0, minor: 0, neutral: 0 }, dismissed: 0 };
    return {
      ...{ ...begun.named, title, sourceName, targetName, readOnly: begun.store.readOnly, checked: 0 },
      counts: { segments: segmentCount(begun.beginning), ...states, ...nothing },
      ...undoState({ revisions }),
    };
  }

  /** Reads all of a project that was begun; calls for its first rows are answered between the steps. */
  async #readOn(begun: Begun, tools: ReviewTools): Promise<void> {
    const steps = Review.reading(begun.store, tools);
    for (;;) {
      await this.#surroundings.breathe();
      if (this.#begun !== begun) return;
      const step = steps.next();
      if (step.done !== true) continue;
      const review = asBegun(step.value, begun);
      if (!review.ok) {
        this.#lose(review.error);
        return;
      }
      this.#begun = null;
      this.#open = { named: begun.named, review: review.value };
      this.#check.begin(review.value);
      return;
    }
  }

  #lose(reason: Fault): void {
    this.shut();
    this.#lost = reason;
    this.#surroundings.unreadable(reason);
  }
}

/** The review, if it has as many segments as its beginning promised: a file with pages of another size was not made by this program. */
function asBegun(review: Result<Review>, { beginning, named }: Begun): Result<Review> {
  if (!review.ok || review.value.segments.length === segmentCount(beginning)) return review;
  return failure(fault('project-damaged', { path: named.fileName, detail: 'segment pages: size' }));
}
