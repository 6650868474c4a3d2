import type { Finding } from '../../core/findings/finding';
import type { Translator } from '../../i18n/translator';
import { wordMessage } from '../../i18n/word-finding';

/** A finding as it leaves the program in JSON: the same in the filter, in `check --format json` and in SARIF. */
export interface FindingJson {
  readonly key: string;
  readonly check: string;
  readonly messageId: string;
  readonly category: string;
  readonly severity: string;
  readonly confidence: number;
  readonly message: string;
  readonly target: readonly { readonly from: number; readonly to: number }[];
  readonly source: readonly { readonly from: number; readonly to: number }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly side: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly suggestions: readonly SuggestionJson[];
}

/** A replacement; those with one `alternative` number (from 1, the best first) belong together. */
export interface SuggestionJson {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly alternative: number;
  /** Present when accepting means to leave the segment out. */
  readonly action?: 'exclude';
}

/** The finding with its message in the translator's language; the confidence is rounded to three decimals. */
export function findingJson(translator: Translator, finding: Finding): FindingJson {
  return {
    key: finding.key,
    check: finding.check,
    messageId: finding.messageId,
    category: finding.category,
    severity: finding.severity,
    confidence: Math.round(finding.confidence * 1000) / 1000,
    message: wordMessage(translator, finding),
    target: finding.target.map(({ from, to }) => ({ from, to })),
    source: finding.source.map(({ from, to }) => ({ from, to })),
    evidence: finding.evidence.map(({ segment, side, from, to }) => ({ id: segment, side, from, to })),
    suggestions: finding.suggestions.flatMap((alternative, index) =>
      alternative.map(({ from, to, text, action }) => ({
        from,
        to,
        text,
        alternative: index + 1,
        ...(action === undefined ? {} : { action }),
      })),
    ),
  };
}
