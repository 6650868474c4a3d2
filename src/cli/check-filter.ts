import { analyseDocument } from '../core/analysis/analyse-document';
import { CHECKS } from '../core/checks/registry';
import { runChecks } from '../core/checks/run-checks';
import { fault, type Fault } from '../core/fault';
import type { Finding, Severity } from '../core/findings/finding';
import { riskOf } from '../core/findings/risk';
import { isAtLeast } from '../core/findings/severity';
import { failure, success, type Result } from '../core/result';
import { wordFault } from '../i18n/word-fault';
import { findingJson } from '../review/report/finding-json';
import type { ReviewTools } from '../review/review';
import { linesOf } from './json-lines';
import type { Terminal } from './terminal';

/** The longest document that is held whole; a longer one is checked in windows of this many lines. */
export const WINDOW = 20_000;

/** Lines of the window before that are read as context of the next one. */
const OVERLAP = 50;

/** What the filter works with. */
export interface FilterRequest {
  readonly input: AsyncIterable<Buffer | string>;
  readonly terminal: Terminal;
  readonly tools: Required<ReviewTools>;
  readonly minSeverity: Severity;
}

/** What the filter saw. */
export interface FilterOutcome {
  readonly badLines: number;
  readonly gravest: Severity | null;
}

/** One line of input that is a segment. */
interface FilterLine {
  readonly id: string;
  readonly doc: string | null;
  readonly source: string;
  readonly target: string;
  readonly context: boolean;
}

/** A line in its place: a segment, or what is wrong with it. */
type Entry = { readonly line: FilterLine } | { readonly bad: string };

/**
 * Reads one JSON object a line and writes one for each that is no context, in order, with bounded memory: consecutive
 * lines with one `doc` are one document, checked when its last line was seen.
 */
export async function filterLines(request: FilterRequest): Promise<FilterOutcome> {
  const { input, terminal } = request;
  let held: Entry[] = [];
  let context: FilterLine[] = [];
  let doc: string | null = null;
  let number = 0;
  let badLines = 0;
  let gravest: Severity | null = null;

  const release = async (): Promise<void> => {
    if (held.length === 0) return;
    const { text, gravest: found } = checkEntries(request, context, held);
    if (found !== null && (gravest === null || isAtLeast(found, gravest))) gravest = found;
    held = [];
    request.tools.analyser.forgetTexts();
    await terminal.write(text);
  };

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
  return { badLines, gravest };
}

function checkEntries(
  { terminal, tools, minSeverity }: FilterRequest,
  context: readonly FilterLine[],
  entries: readonly Entry[],
): { readonly text: string; readonly gravest: Severity | null } {
  const lines = [
    ...context.map((line) => ({ ...line, context: true })),
    ...entries.flatMap((entry) => ('line' in entry ? [entry.line] : [])),
  ];
  // Ids need not be unique in the input, so segments go by their place while they are checked.
  const document = analyseDocument(
    lines.map((line, index) => ({
      id: String(index),
      kind: 'paragraph' as const,
      source: line.source,
      target: line.target,
      excluded: false,
      context: line.context,
    })),
    tools.analyser,
  );
  const byPlace = new Map<string, Finding[]>();
  let gravest: Severity | null = null;
  for (const finding of runChecks(document, CHECKS, tools)) {
    if (!isAtLeast(finding.severity, minSeverity)) continue;
    if (gravest === null || isAtLeast(finding.severity, gravest)) gravest = finding.severity;
    const row = byPlace.get(finding.segment);
    if (row === undefined) byPlace.set(finding.segment, [finding]);
    else row.push(finding);
  }
  const idAt = (place: string): string => lines[Number(place)]?.id ?? place;
  const out: string[] = [];
  let place = context.length;
  for (const entry of entries) {
    if ('bad' in entry) {
      out.push(`${entry.bad}\n`);
      continue;
    }
    const findings = byPlace.get(String(place)) ?? [];
    place += 1;
    if (entry.line.context) continue;
    const answer = {
      id: entry.line.id,
      risk: Math.round(riskOf(findings) * 1000) / 1000,
      findings: findings.map((finding) => {
        const json = findingJson(terminal.translator, finding);
        return { ...json, evidence: json.evidence.map((evidence) => ({ ...evidence, id: idAt(evidence.id) })) };
      }),
    };
    out.push(`${JSON.stringify(answer)}\n`);
  }
  return { text: out.join(''), gravest };
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
