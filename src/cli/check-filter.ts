import { fault, type Fault } from '../core/fault';
import type { Severity } from '../core/findings/finding';
import { failure, success, type Result } from '../core/result';
import { wordFault } from '../i18n/word-fault';
import type { Entry, FilterLine } from './check-entries';
import { DocumentWriter, type WriterRequest } from './document-writer';
import { linesOf } from './json-lines';

/** The longest document that is held whole; a longer one is checked in windows of this many lines. */
export const WINDOW = 20_000;

/** Lines of the window before that are read as context of the next one. */
const OVERLAP = 50;

/** What the filter works with. */
export interface FilterRequest extends WriterRequest {
  readonly input: AsyncIterable<Buffer | string>;
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
