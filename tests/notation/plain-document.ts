import type { AnalysedDocument, AnalysedSegment } from '../../src/core/analysis/analysed-document';
import { tokenize } from '../../src/core/text/tokenize';

/** A segment to build: its texts, and what differs from an ordinary paragraph. */
export interface PlainSegment extends Partial<Pick<AnalysedSegment, 'id' | 'kind' | 'excluded' | 'context'>> {
  readonly source?: string;
  readonly target?: string;
}

/** An analysed document without morphology and quantities, for tests of what goes on around the checks. */
export function plainDocument(segments: readonly PlainSegment[]): AnalysedDocument {
  const analysed = segments.map(({ source = '', target = '', ...rest }, index): AnalysedSegment => ({
    id: `s${String(index + 1)}`,
    index,
    kind: 'paragraph',
    excluded: false,
    tags: [],
    context: false,
    ...rest,
    source: {
      text: source,
      tokens: tokenize(source).map((token) => ({
        ...token,
        parses: [],
        reading: null,
        form: { notes: [] },
        folded: token.text.toLowerCase().replaceAll('ё', 'е'),
      })),
      quantities: [],
    },
    target: {
      text: target,
      tokens: tokenize(target).map((token) => ({
        ...token,
        lower: token.text.toLowerCase(),
        tag: null,
        form: { notes: [] },
        lemma: token.text.toLowerCase(),
      })),
      quantities: [],
    },
  }));
  return {
    englishWords: null,
    segments: analysed,
    places: new Map(analysed.map(({ id }, place) => [id, place])),
  };
}
