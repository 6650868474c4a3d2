import type { TaskStage } from '../../bridge/calls';
import type { Checking } from '../../bridge/project-calls';
import type { Fault } from '../../core/fault';
import type { Result } from '../../core/result';

/** What the main process sends to the engine: a call, or the wish that long work under way be stopped. */
export type EngineOrder = EngineRequest | { readonly cancel: true };

/** A call of the engine. */
export interface EngineRequest {
  readonly id: number;
  readonly name: string;
  readonly request: unknown;
}

/** What the engine sends back. */
export type EngineMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Result<unknown> }
  /** A mistake of the engine, for the log: no text of a document. */
  | { readonly kind: 'mistake'; readonly line: string }
  /** The project that was begun cannot be read after all. */
  | { readonly kind: 'unreadable'; readonly reason: Fault }
  | { readonly kind: 'checking'; readonly news: Checking }
  | { readonly kind: 'progress'; readonly stage: TaskStage; readonly share: number | null };
