import type { Action, Review } from '../review/review';
import type { CommandEnvironment } from './command';

/** Options of commands that record something. */
export interface ActionOptions {
  readonly author?: string;
  readonly reason?: string;
}

/** Who acts: the author given, else the one the project was made by. */
export function actionOf(environment: CommandEnvironment, review: Review, options: ActionOptions): Action {
  return {
    author: options.author ?? review.contents.author,
    time: environment.now().toISOString(),
    reason: options.reason ?? null,
  };
}
