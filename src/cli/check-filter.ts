import { fault, type Fault } from '../core/fault';
import type { Severity } from '../core/findings/finding';
import { isAtLeast } from '../core/findings/severity';
import { failure, success, type Result } from '../core/result';
import { wordFault } from '../i18n/word-fault';
import type { ReviewTools } from '../review/review';
import { checkEntries, type CheckedEntries, type EntriesTask, type Entry, type FilterLine } from './check-entries';
import { linesOf } from './json-lines';
import type { Terminal } from './terminal';

/** The longest document that is held whole; a longer one is checked in windows of this many lines. */
export const WINDOW = 20_000;

/** Lines of the window before that are read as context of the next one. */
const OVERLAP = 50;

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

/** What the filter works with. */
export interface FilterRequest {
  readonly input: AsyncIterable<Buffer | string>;
  readonly terminal: Terminal;
  readonly tools: Required<ReviewTools>;
  readonly minSeverity: Severity;
  /** Starts threads for a long input; null where there are none. */
  startThreads?(): EntriesThreads | null;
}

/** What the filter saw. */
export interface FilterOutcome {
  readonly badLines: number;
  readonly gravest: Severity | null;
}

/**
 * Reads one JSON object a line and writes one for each that is no context, in order, with bounded memory: consecutive
 * lines with one `doc` are one document, checked when its last line was seen. A long input is checked in threads, with the
 * same result.
 */
export async function filterLines(request: FilterRequest): Promise<FilterOutcome> {
  const { input, terminal } = request;
  const writer = new DocumentWriter(request);
  let held: Entry[] = [];
  let context: FilterLine[] = [];
  let doc: string | null = null;
  let number = 0;
  let badLines = 0;

  const release = async (): Promise<void> => {
    if (held.length === 0) return;
    const entries = held;
    held = [];
    await writer.add({ context, entries });
  };

  try {
    for await (const batch of linesOf(input)) {
      for (const text of batch) {
        number += 1;
        if (text.trim() === '') continue;
        const parsed = parseLine(text, number);
        if (!parsed.ok) {
          badLines += 1;
          // A bad line belongs to no document: it waits its turn, and the document around it goes on.
          held.push({ bad: JSON.stringify({ error: wordFault(terminal.translator, parsed.error), line: number }) });
          continue;
        }
        const line = parsed.value;
        if (line.doc === null || line.doc !== doc) {
          await release();
          context = [];
          doc = line.doc;
        } else if (held.length >= WINDOW) {
          terminal.note(terminal.translator.t('cli.notes.windowed', { doc: line.doc, limit: WINDOW }));
          const lines = held.flatMap((entry) => ('line' in entry ? [entry.line] : []));
          await release();
          context = lines.slice(-OVERLAP);
        }
        held.push({ line });
      }
    }
    await release();
    await writer.finish();
    return { badLines, gravest: writer.gravest };
  } finally {
    writer.stop();
  }
}

/** Has documents checked, here or in threads, and writes what is found in their order. */
class DocumentWriter {
  gravest: Severity | null = null;
  private readonly request: FilterRequest;
  private threads: EntriesThreads | null | undefined;
  private lines = 0;
  private batch: EntriesTask[] = [];
  private batchLines = 0;
  private readonly underWay: Promise<readonly CheckedEntries[]>[] = [];

  constructor(request: FilterRequest) {
    this.request = request;
  }

  async add(task: EntriesTask): Promise<void> {
    this.lines += task.entries.length;
    if (this.lines > ALONE) this.threads ??= this.request.startThreads?.() ?? null;
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

function parseLine(text: string, number: number): Result<FilterLine, Fault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure(fault('json-invalid', { line: number }));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure(fault('json-invalid', { line: number }));
  }
  const { id, doc, source, target, context } = value as Record<string, unknown>;
  const isContext = context === true;
  const wrong = [
    typeof id === 'string' ? '' : 'id',
    doc === undefined || doc === null || typeof doc === 'string' ? '' : 'doc',
    typeof source === 'string' ? '' : 'source',
    typeof target === 'string' || (isContext && (target === undefined || target === null)) ? '' : 'target',
    context === undefined || typeof context === 'boolean' ? '' : 'context',
  ].filter((name) => name !== '');
  if (wrong.length > 0) return failure(fault('json-fields', { line: number, fields: wrong.join(', ') }));
  return success({
    id: String(id),
    doc: typeof doc === 'string' ? doc : null,
    source: String(source),
    target: typeof target === 'string' ? target : '',
    context: isContext,
  });
}
