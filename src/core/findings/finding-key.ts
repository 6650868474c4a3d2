import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnalysedSegment } from '../analysis/analysed-document';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import type { Finding, MessageData } from './finding';

/** What a finding says, without where it stands: findings of equal content are told apart by their order only. */
export type FindingContent = string;

/** The content of a finding: check, message, data, and on both sides the flagged words with the words beside them. */
export function contentOf(
  finding: Pick<Finding, 'check' | 'messageId' | 'data' | 'source' | 'target'>,
  segment: AnalysedSegment,
): FindingContent {
  return JSON.stringify([
    finding.check,
    finding.messageId,
    sortedEntries(finding.data),
    wordsAround(segment.target.text, () => segment.target.tokens, finding.target),
    wordsAround(segment.source.text, () => segment.source.tokens, finding.source),
  ]);
}

/** The key of the finding that is number `ordinal` (from 0) among those of equal content: 16 hex digits of a SHA-256. */
export function findingKey(content: FindingContent, ordinal: number): string {
  const named = ordinal === 0 ? content : `${content}#${String(ordinal)}`;
  return bytesToHex(sha256(utf8ToBytes(named))).slice(0, 16);
}

function sortedEntries(data: MessageData): readonly (readonly [string, string | number])[] {
  return Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** For each span: the word before, the flagged text and the word behind; empty strings at the ends of the text. */
function wordsAround(text: string, tokensOf: () => readonly Token[], spans: readonly Span[]): readonly string[] {
  // Asked only where something is flagged, so that an untouched side need not be tokenised.
  if (spans.length === 0) return [];
  const tokens = tokensOf();
  return spans.flatMap((span) => {
    let before = '';
    let behind = '';
    for (const token of tokens) {
      if (token.kind === 'punctuation' || token.kind === 'symbol') continue;
      if (token.to <= span.from) before = token.text;
      else if (token.from >= span.to) {
        behind = token.text;
        break;
      }
    }
    return [before, text.slice(span.from, span.to), behind];
  });
}
