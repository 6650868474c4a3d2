import type { CheckMeta } from '../../core/checks/check';
import type { Severity } from '../../core/findings/finding';
import type { Translator } from '../../i18n/translator';
import { nameCheck } from '../../i18n/word-finding';
import { findingJson } from './finding-json';
import { segmentsById, type ReportedReview } from './reported-review';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'note',
};

/** The findings as a SARIF 2.1.0 log (OASIS), with places in the English file where they have one. */
export function sarifReport(
  translator: Translator,
  review: ReportedReview,
  checks: readonly CheckMeta[],
  version: string,
): string {
  const segments = segmentsById(review);
  const lineStarts = startsOfLines(review.targetText);
  const results = review.findings.map((finding) => {
    const json = findingJson(translator, finding);
    const segment = segments.get(finding.segment);
    const start = segment?.targetSpan?.from;
    const regions = start === undefined ? [] : finding.target.map((span) => regionOf(lineStarts, start, span));
    return {
      ruleId: finding.check,
      level: LEVELS[finding.severity],
      message: { text: json.message },
      partialFingerprints: { 'sverka/v1': finding.key },
      locations: (regions.length === 0 ? [undefined] : regions).map((region) => ({
        physicalLocation: {
          artifactLocation: { uri: encodeURIComponent(review.targetName) },
          ...(region === undefined ? {} : { region }),
        },
        logicalLocations: [{ name: finding.segment, kind: 'segment' }],
      })),
      properties: json,
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sverka',
            version,
            rules: checks.map((meta) => ({
              id: meta.id,
              name: nameCheck(translator, meta.id),
              shortDescription: {
                text: translator.find(`checks.${meta.id}.summary`) ?? nameCheck(translator, meta.id),
              },
              defaultConfiguration: { level: LEVELS[meta.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function regionOf(
  starts: readonly number[],
  segmentStart: number,
  span: { from: number; to: number },
): Record<string, number> {
  const from = placeOf(starts, segmentStart + span.from);
  const to = placeOf(starts, segmentStart + span.to);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** Line and column from 1, as SARIF counts. */
function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
