import type { Severity } from '../core/findings/finding';
import { isAtLeast } from '../core/findings/severity';
import type { ReviewTools } from '../review/review';
import { checkEntries, type CheckedEntries, type EntriesTask } from './check-entries';
import type { Terminal } from './terminal';

/** Lines that are checked here before threads are worth their start. */
const ALONE = 2_000;
/** Lines of short documents that go to a thread together. */
const TOGETHER = 500;

/** Others that check documents; what they are given is answered in the order in which it was given. */
export interface EntriesThreads {
  /** How many batches they may have at once, so that memory is bounded. */
  readonly most: number;
  /** Fails where nobody is at work any more. */
  run(batch: readonly EntriesTask[]): Promise<readonly CheckedEntries[]>;
  stop(): void;
}

/** What documents are checked with, and where the answers go. */
export interface WriterRequest {
  readonly terminal: Terminal;
  readonly tools: Required<ReviewTools>;
  readonly minSeverity: Severity;
  /** Starts threads for a long input; null where there are none. */
  startThreads?(): EntriesThreads | null;
}

/** Has documents checked, here or in threads, and writes what is found in their order. */
export class DocumentWriter {
  gravest: Severity | null = null;
  private readonly request: WriterRequest;
  /** Undefined until they are wanted, null where there are none. */
  private threads: EntriesThreads | null | undefined;
  private lines = 0;
  private batch: EntriesTask[] = [];
  private batchLines = 0;
  private readonly underWay: Promise<readonly CheckedEntries[]>[] = [];

  constructor(request: WriterRequest) {
    this.request = request;
  }

  async add(task: EntriesTask): Promise<void> {
    this.lines += task.entries.length;
    if (this.threads === undefined && this.lines > ALONE) this.threads = this.request.startThreads?.() ?? null;
    if (!this.threads) {
      await this.write(this.check(task));
      return;
    }
    this.batch.push(task);
    this.batchLines += task.entries.length;
    if (this.batchLines < TOGETHER) return;
    this.post(this.threads);
    if (this.underWay.length >= this.threads.most) await this.writeNext();
  }

  async finish(): Promise<void> {
    if (this.threads && this.batch.length > 0) this.post(this.threads);
    while (this.underWay.length > 0) await this.writeNext();
  }

  stop(): void {
    this.threads?.stop();
  }

  private check(task: EntriesTask): CheckedEntries {
    const { tools, terminal, minSeverity } = this.request;
    return checkEntries(task, { tools, translator: terminal.translator, minSeverity });
  }

  private post(threads: EntriesThreads): void {
    const { batch } = this;
    this.batch = [];
    this.batchLines = 0;
    this.underWay.push(threads.run(batch).catch(() => batch.map((task) => this.check(task))));
  }

  private async writeNext(): Promise<void> {
    for (const checked of (await this.underWay.shift()) ?? []) await this.write(checked);
  }

  private async write({ text, gravest }: CheckedEntries): Promise<void> {
    if (gravest !== null && (this.gravest === null || isAtLeast(gravest, this.gravest))) this.gravest = gravest;
    await this.request.terminal.write(text);
  }
}
