import type { AnalysedSegment } from '../analysis/analysed-document';
import type { FindingDraft, Severity } from '../findings/finding';
import type { Phrase, PhraseKind, PhraseMatch } from '../patterns/phrase-book';
import type { Span } from '../text/span';

/** Of what is only stiff, not wrong, an editor wants to hear softly. */
const SEVERITY: Readonly<Record<PhraseKind, Severity>> = { sense: 'major', collocation: 'minor', style: 'neutral' };
const CONFIDENCE: Readonly<Record<PhraseKind, number>> = { sense: 0.8, collocation: 0.7, style: 0.5 };

/** The finding of a phrase that was put into English badly. */
export function flagPhrase(segment: AnalysedSegment, match: PhraseMatch<Phrase>, own = false): FindingDraft {
  const { phrase, better } = match;
  const source = spanOf(match.source);
  const target = spanOf(match.target);
  const { note } = phrase;
  return {
    segment: segment.id,
    messageId: own ? ownMessage(better.length > 0, note !== undefined) : phrase.kind,
    data: {
      russian: segment.source.text.slice(source.from, source.to),
      english: segment.target.text.slice(target.from, target.to),
      ...(own && better.length === 0 ? {} : { better: better[0] ?? '…' }),
      ...(own && note !== undefined ? { note } : {}),
    },
    severity: SEVERITY[phrase.kind],
    confidence: CONFIDENCE[phrase.kind],
    target: [target],
    source: [source],
    // Dots stand for what an editor has to fill in.
    suggestions: better.filter((text) => !text.includes('…')).map((text) => [{ ...target, text }]),
  };
}

/** Users may leave out what is better, and the note. */
function ownMessage(hasBetter: boolean, hasNote: boolean): string {
  if (hasBetter) return hasNote ? 'own-note' : 'own';
  return hasNote ? 'own-warning-note' : 'own-warning';
}

/** From the first to the last of tokens in order. */
function spanOf(tokens: readonly Span[]): Span {
  return { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
}
