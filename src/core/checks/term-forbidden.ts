import type { AnalysedSegment } from '../analysis/analysed-document';
import type { FindingDraft } from '../findings/finding';
import { withCapitalOf } from '../language/english/capital';
import { builtInGlossary, glossaryOf, type FormMatch, type TermMatch } from '../terms/glossary';
import type { Check } from './check';

/** Finds terms in a form that they must not have: «СНВ-3» rendered as "START-3", «Госдума» as "State Thought". */
export const termForbidden: Check = {
  meta: {
    id: 'term-forbidden',
    category: 'terminology',
    severity: 'major',
    scope: 'segment',
    messageIds: ['usual', 'own'],
  },
  mayFind: ({ segment, terms }) => terms.length > 0 || builtInGlossary().find(segment).length > 0,
  *run({ segment, terms, options }) {
    const own = terms.length === 0 ? [] : glossaryOf(terms).find(segment);
    for (const match of own) yield* flagAll(segment, match);
    if (options['builtIn'] === false) return;
    for (const match of builtInGlossary().find(segment)) {
      // What a user has decided of a term holds against us.
      if (own.some(({ source }) => source.some((token) => match.source.includes(token)))) continue;
      yield* flagAll(segment, match);
    }
  },
};

function* flagAll(segment: AnalysedSegment, match: TermMatch): Iterable<FindingDraft> {
  const flagged = new Set<number>();
  for (const form of match.forbidden) {
    const from = form.tokens[0]?.from ?? 0;
    if (flagged.has(from)) continue;
    flagged.add(from);
    yield flag(segment, match, form);
  }
}

function flag(segment: AnalysedSegment, { entry, source }: TermMatch, { tokens }: FormMatch): FindingDraft {
  const target = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
  const place = { from: source[0]?.from ?? 0, to: source.at(-1)?.to ?? 0 };
  const words = segment.target.text.slice(target.from, target.to);
  const best = entry.approved[0]?.text ?? '';
  return {
    segment: segment.id,
    messageId: entry.own ? 'own' : 'usual',
    data: { russian: segment.source.text.slice(place.from, place.to), english: words, approved: best },
    severity: entry.severity,
    confidence: entry.severity === 'major' ? 0.85 : 0.7,
    target: [target],
    source: [place],
    suggestions: entry.approved.slice(0, 3).map(({ text }) => [{ ...target, text: withCapitalOf(words, text) }]),
  };
}
