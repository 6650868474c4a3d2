import type { Checking } from '../../bridge/project-calls';
import type { AheadWork, CheckedAhead } from '../../review/checking/checked-ahead';
import type { Outcome, Review } from '../../review/review';
import type { CheckingSettings } from './engine-calls';
import { changeOf } from './engine-replies';
import { LEAST_PROGRESS, type WorkSurroundings } from './long-work';

/** What the check of a large document needs from the process that it is done in. */
export interface CheckSurroundings extends Pick<WorkSurroundings, 'breathe'> {
  /** The check moved on, which nobody waits for. */
  checking(news: Checking): void;
  /** Checks ahead, in threads of its own; left out where there are none. */
  checkAhead?(settings: CheckingSettings, work: AheadWork): CheckedAhead | null;
}

/**
 * How long the check waits to be looked at, in milliseconds: what the window asks for to draw itself comes before, even where the
 * processor is shared.
 */
const FIRST_LOOK = 1_000;
/** What was found is shown when it is so many times as much as was shown before: to show it takes time as well. */
const SHOWN_AT_GROWTH = 2;
const FIRST_SHOWN = 200;

const NOTHING_CHANGED: Outcome = { revisions: [], changed: [] };

/** What the check asks of who holds the project. */
export interface CheckedProject {
  /** What the user has set by now: a check that begins again goes by that. */
  readonly settings: CheckingSettings;
  /** The review that is open; the check of another ends. */
  readonly review: Review | null;
}

/** The check of a large document, which goes on step by step between the calls. */
export class CheckBehind {
  readonly #surroundings: CheckSurroundings;
  readonly #project: CheckedProject;
  /** Told when the window has what it draws first. */
  #lookedAt = (): void => undefined;

  constructor(surroundings: CheckSurroundings, project: CheckedProject) {
    this.#surroundings = surroundings;
    this.#project = project;
  }

  /** Checks a document that was just opened. */
  begin(review: Review): void {
    const isLookedAt = new Promise<void>((resolve) => (this.#lookedAt = resolve));
    const isLate = new Promise((resolve) => setTimeout(resolve, FIRST_LOOK));
    void Promise.race([isLookedAt, isLate]).then(() => this.#check(review, 0));
  }

  /** Checks a document anew; what was found before is shown until the end. */
  again(review: Review): void {
    void this.#check(review, review.segments.length);
  }

  /** The window has what it draws first: from now on the check has the time. */
  lookedAt(): void {
    this.#lookedAt();
  }

  /** `shown`: of so many segments the window shows what was found. */
  async #check(review: Review, shown: number): Promise<void> {
    let ahead: CheckedAhead | null = null;
    const steps = review.checkAll((work) => {
      ahead = this.#surroundings.checkAhead?.(this.#project.settings, work) ?? null;
      return ahead;
    });
    const rest = async (): Promise<void> => {
      await this.#surroundings.breathe();
      await ahead?.more();
    };
    let told = 0;
    for (;;) {
      await rest();
      if (this.#project.review !== review) {
        steps.return(null);
        return;
      }
      const step = steps.next();
      const share = step.done === true ? 1 : step.value;
      const reached = Math.floor(share * review.segments.length);
      if (step.done === true || reached >= Math.max(FIRST_SHOWN, shown * SHOWN_AT_GROWTH)) {
        review.showFound();
        // At the end a check of the whole document may have spoken about any segment.
        const range = { from: step.done === true ? 0 : Math.min(shown, review.checked), to: review.checked };
        shown = review.checked;
        this.#surroundings.checking({ share, change: { ...changeOf(review, NOTHING_CHANGED), anew: range } });
      } else if (Math.abs(share - told) >= LEAST_PROGRESS) this.#surroundings.checking({ share, change: null });
      else continue;
      told = share;
      if (step.done === true) return;
    }
  }
}
