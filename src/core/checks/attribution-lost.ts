import type { AnalysedSegment } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { Check } from './check';
import { ATTRIBUTION_WORDS, ATTRIBUTIONS, SAYING } from './attribution-lost.lexicon';

/** Finds speakers and sources that the English leaves out: «по словам министра, …» as if it were a fact. */
export const attributionLost: Check = {
  meta: {
    id: 'attribution-lost',
    category: 'accuracy/omission',
    severity: 'major',
    scope: 'segment',
    messageIds: ['lost'],
  },
  mayFind: ({ segment: { source, target, kind } }) =>
    kind !== 'boilerplate' &&
    source.tokens.some(({ form, folded }) => ATTRIBUTES.of(form, folded)) &&
    target.text.trim() !== '' &&
    !SAYING.test(target.text),
  *run({ segment }) {
    const { source } = segment;
    const found = ATTRIBUTIONS.exec(source.text);
    if (found === null || endsInside(segment)) return;
    const from = found.index + found[0].length - found[0].trimStart().length;
    const to = found.index + found[0].length;
    yield {
      segment: segment.id,
      messageId: 'lost',
      data: { russian: source.text.slice(from, to) },
      confidence: 0.65,
      target: [],
      source: [{ from, to }],
    };
  },
};

const ATTRIBUTES = new FormNote((folded) => ATTRIBUTION_WORDS.has(folded));

/** A headline or fragment («Минздрав: …») says who speaks by a colon. */
function endsInside({ target }: AnalysedSegment): boolean {
  return /^["“]?[\p{L}\d .'’-]{2,60}:\s/u.test(target.text);
}
