import type { Answer, Asked } from '../bridge/call';
import type { BridgeEvents } from '../bridge/calls';
import { fault, type Fault } from '../core/fault';
import { failure, type Result } from '../core/result';
import type { Log } from './answer-call';
import type { EngineCallName, EngineCalls } from './engine/engine-calls';
import type { EngineMessage, EngineOrder } from './engine/engine-messages';
import type { RestartLimit } from './restart-limit';

/** An engine process, as far as the host touches it; Electron's `UtilityProcess` is one. */
export interface EngineProcess {
  postMessage(message: EngineOrder): void;
  kill(): unknown;
  on(event: 'message', listener: (message: EngineMessage) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

/** What the host works with, and what it tells. */
export interface EngineSurroundings {
  /** Starts an engine process. */
  start(): EngineProcess;
  /** How often an engine that ended is followed by another. */
  readonly limit: RestartLimit;
  progress(event: BridgeEvents['task:progress']): void;
  checking(event: BridgeEvents['review:checking']): void;
  /** The open project, of which only the beginning had been read, cannot be read; the engine holds none any more. */
  unreadable(reason: Fault): void;
  /** The process ended by itself. When `restarted`, a new one stands in its place and knows no open project. */
  ended(restarted: boolean): void;
  readonly log: Log;
}

/** The engine process as the main process sees it: starts it, asks it, and starts another when it dies. */
export class EngineHost {
  private child: EngineProcess | null;
  private readonly waiting = new Map<number, (answer: Result<unknown>) => void>();
  private readonly surroundings: EngineSurroundings;
  private lastId = 0;
  private isStopping = false;

  constructor(surroundings: EngineSurroundings) {
    this.surroundings = surroundings;
    this.child = this.start();
  }

  /** Asks the engine; it answers one request after the other. A process that dies meanwhile answers with a fault. */
  ask<Name extends EngineCallName>(name: Name, request: Asked<EngineCalls, Name>): Promise<Answer<EngineCalls, Name>> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve) => {
      const take = resolve as (answer: Result<unknown>) => void;
      if (this.child === null) take(ended('it is not running'));
      else {
        this.waiting.set(id, take);
        this.child.postMessage({ id, name, request });
      }
    });
  }

  /** Stops the long work that is under way; its call answers that it was cancelled. */
  cancel(): void {
    this.child?.postMessage({ cancel: true });
  }

  /** Ends the engine for good. */
  stop(): void {
    this.isStopping = true;
    this.child?.kill();
  }

  private start(): EngineProcess {
    const child = this.surroundings.start();
    child.on('message', (message) => {
      if (message.kind === 'progress') {
        this.surroundings.progress({ stage: message.stage, share: message.share });
        return;
      }
      if (message.kind === 'checking') {
        this.surroundings.checking(message.news);
        return;
      }
      if (message.kind === 'unreadable') {
        this.surroundings.unreadable(message.reason);
        return;
      }
      if (message.kind === 'mistake') {
        this.surroundings.log(`engine: ${message.line}`);
        return;
      }
      const resolve = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      resolve?.(message.answer);
    });
    child.on('exit', (code) => {
      this.giveUpWaiting(code);
      if (this.isStopping) return;
      this.surroundings.log(`engine ended with ${code}`);
      const restarts = this.surroundings.limit.allows();
      this.child = restarts ? this.start() : null;
      this.surroundings.ended(restarts);
    });
    return child;
  }

  private giveUpWaiting(code: number): void {
    const unanswered = [...this.waiting.values()];
    this.waiting.clear();
    for (const resolve of unanswered) resolve(ended(`code ${code}`));
  }
}

function ended(how: string): Result<never> {
  return failure(fault('internal', { detail: `engine ended: ${how}` }));
}
