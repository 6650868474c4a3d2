import type { Finding, Severity } from '../../core/findings/finding';
import { riskOf } from '../../core/findings/risk';
import type { Span } from '../../core/text/span';
import type { Translator } from '../../i18n/translator';
import { wordFinding, wordReason } from '../../i18n/word-finding';
import { cutAtSpans } from './marked-text';
import { oneLine } from './one-line';
import { segmentsById, type ReportedReview } from './reported-review';

/** How a terminal paints; plain functions where there are no colours. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
  readonly underline: (text: string) => string;
  /** Whether colours show; without them marks are put in brackets. */
  readonly isColorSupported: boolean;
}

// Shape as well as colour tells the severities apart.
const SIGNS: Readonly<Record<Severity, string>> = { critical: '■', major: '▲', minor: '●', neutral: '○' };

/** The findings for reading in a terminal: both sides with the marked words, why, the evidence and what could stand there. */
export function textReport(translator: Translator, paint: Paint, review: ReportedReview): string {
  const { t } = translator;
  if (review.findings.length === 0) return `${t('cli.findings.none')}\n`;
  const segments = segmentsById(review);
  const risks = review.byRisk ? risksOf(review.findings) : undefined;
  const blocks = review.findings.map((finding, index) => {
    const block = findingBlock(translator, paint, segments, finding, review.reasons?.get(finding.key));
    if (risks === undefined || review.findings[index - 1]?.segment === finding.segment) return block;
    const percent = translator.percent(risks.get(finding.segment) ?? 0);
    return `${paint.bold(t('cli.findings.risk', { id: oneLine(finding.segment), percent }))}\n${block}`;
  });
  const touched = new Set(review.findings.map((finding) => finding.segment)).size;
  const total = `${t('cli.findings.total', { count: review.findings.length })} ${t('cli.findings.inSegments', { count: touched })}`;
  return `${blocks.join('\n')}\n${paint.bold(total)}\n`;
}

function findingBlock(
  translator: Translator,
  paint: Paint,
  segments: ReturnType<typeof segmentsById>,
  finding: Finding,
  reason: string | undefined,
): string {
  const { t } = translator;
  const worded = wordFinding(translator, finding);
  const segment = segments.get(finding.segment);
  const colour = severityPaint(paint, finding.severity);
  const lines = [
    `${colour(`${SIGNS[finding.severity]} ${worded.severity}`)}  ${paint.bold(oneLine(finding.segment))}  ${worded.name}  ${paint.dim(
      `${t('cli.findings.confidence', { percent: translator.percent(finding.confidence) })}  ${finding.key}`,
    )}`,
    `    ${oneLine(worded.message)}`,
    `    RU  ${marked(segment?.source ?? '', finding.source, paint, colour)}`,
    `    EN  ${marked(segment?.target ?? '', finding.target, paint, colour)}`,
  ];
  for (const evidence of finding.evidence) {
    const place = segments.get(evidence.segment);
    const text = (evidence.side === 'source' ? place?.source : place?.target) ?? '';
    lines.push(
      `    ${paint.dim(t('cli.findings.evidence'))} ${oneLine(evidence.segment)}  ${marked(text, [evidence], paint, paint.cyan)}`,
    );
  }
  if (reason !== undefined)
    lines.push(`    ${paint.dim(t('cli.history.reason', { reason: oneLine(wordReason(translator, reason)) }))}`);
  finding.suggestions.forEach((alternative, index) => {
    const words = alternative.some(({ action }) => action === 'exclude')
      ? t('cli.findings.exclude')
      : alternative.map(({ text }) => (text === '' ? '∅' : text)).join(' … ');
    lines.push(`    ${paint.dim(`${t('cli.findings.suggestion')} ${index + 1}:`)} ${paint.green(oneLine(words))}`);
  });
  return `${lines.join('\n')}\n`;
}

function risksOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) rows.set(finding.segment, [...(rows.get(finding.segment) ?? []), finding]);
  return new Map([...rows].map(([id, row]) => [id, riskOf(row)]));
}

function severityPaint(paint: Paint, severity: Severity): (text: string) => string {
  if (severity === 'critical') return paint.red;
  if (severity === 'major') return paint.yellow;
  return severity === 'minor' ? paint.cyan : paint.dim;
}

function marked(text: string, spans: readonly Span[], paint: Paint, colour: (text: string) => string): string {
  return cutAtSpans(text, spans)
    .map((piece) => {
      const words = oneLine(piece.text);
      if (!piece.marked) return words;
      return paint.isColorSupported ? colour(paint.underline(words)) : `[${words}]`;
    })
    .join('');
}
