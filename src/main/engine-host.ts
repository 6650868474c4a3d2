import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { Answer, Asked } from '../bridge/call';
import type { BridgeEvents } from '../bridge/calls';
import { fault } from '../core/fault';
import { failure, type Result } from '../core/result';
import type { EngineCallName, EngineCalls } from './engine/engine-calls';
import type { EngineMessage, EngineRequest } from './engine/engine-messages';
import type { Log } from './ipc';

/** What the host tells about the engine. */
export interface EngineNews {
  progress(event: BridgeEvents['task:progress']): void;
  /** The process ended by itself; a new one stands in its place and knows no open project. */
  ended(): void;
}

/** The engine process as the main process sees it: starts it, asks it, and starts another when it dies. */
export class EngineHost {
  private child: UtilityProcess;
  private readonly waiting = new Map<number, (answer: Result<unknown>) => void>();
  private readonly news: EngineNews;
  private readonly log: Log;
  private lastId = 0;
  private isStopping = false;

  constructor(news: EngineNews, log: Log) {
    this.news = news;
    this.log = log;
    this.child = this.start();
  }

  /** Asks the engine. A process that dies meanwhile answers with a fault. */
  ask<Name extends EngineCallName>(name: Name, request: Asked<EngineCalls, Name>): Promise<Answer<EngineCalls, Name>> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve as (answer: Result<unknown>) => void);
      this.child.postMessage({ id, name, request } satisfies EngineRequest);
    });
  }

  /** Ends the engine for good; it closes its project on the way. */
  stop(): void {
    this.isStopping = true;
    this.child.kill();
  }

  private start(): UtilityProcess {
    const child = utilityProcess.fork(join(__dirname, 'engine.cjs'), [], { serviceName: 'Sverka engine' });
    child.on('message', (message: EngineMessage) => {
      if (message.kind === 'progress') {
        this.news.progress({ stage: message.stage, share: message.share });
        return;
      }
      const resolve = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      resolve?.(message.answer);
    });
    child.on('exit', (code) => {
      const unanswered = [...this.waiting.values()];
      this.waiting.clear();
      for (const resolve of unanswered) resolve(failure(fault('internal', { detail: `engine ended (${code})` })));
      if (this.isStopping) return;
      this.log(`engine ended with ${code}`);
      this.child = this.start();
      this.news.ended();
    });
    return child;
  }
}
