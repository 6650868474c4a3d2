import { analyseDocument } from '../core/analysis/analyse-document';
import { CHECKS } from '../core/checks/registry';
import { runChecks } from '../core/checks/run-checks';
import type { Finding, Severity } from '../core/findings/finding';
import { riskOf } from '../core/findings/risk';
import { isAtLeast } from '../core/findings/severity';
import type { Translator } from '../i18n/translator';
import { findingJson } from '../review/report/finding-json';
import type { ReviewTools } from '../review/review';

/** One line of input that is a segment. */
export interface FilterLine {
  readonly id: string;
  readonly doc: string | null;
  readonly source: string;
  readonly target: string;
  readonly context: boolean;
}

/** A line in its place: a segment, or what is written for one that is none. */
export type Entry = { readonly line: FilterLine } | { readonly bad: string };

/** Lines that are one document, behind those of it that are read as context only. */
export interface EntriesTask {
  readonly context: readonly FilterLine[];
  readonly entries: readonly Entry[];
}

/** What is written for the lines of a document, and the gravest severity among it. */
export interface CheckedEntries {
  readonly text: string;
  readonly gravest: Severity | null;
}

/** What documents are checked with. */
export interface EntriesTools {
  readonly tools: Required<ReviewTools>;
  readonly translator: Translator;
  readonly minSeverity: Severity;
}

/** Checks the lines of one document. */
export function checkEntries(
  { context, entries }: EntriesTask,
  { tools, translator, minSeverity }: EntriesTools,
): CheckedEntries {
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
        const json = findingJson(translator, finding);
        return { ...json, evidence: json.evidence.map((evidence) => ({ ...evidence, id: idAt(evidence.id) })) };
      }),
    };
    out.push(`${JSON.stringify(answer)}\n`);
  }
  // What is checked is not looked at again.
  tools.analyser.forgetTexts();
  return { text: out.join(''), gravest };
}
