import { glossaryOf } from '../terms/glossary';
import type { Check } from './check';

/** Finds terms of the user's glossary that the English does not have in their approved form. */
export const termMissing: Check = {
  meta: {
    id: 'term-missing',
    category: 'terminology',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['missing'],
  },
  mayFind: ({ terms }) => terms.length > 0,
  *run({ segment, terms }) {
    for (const { entry, source, approved, forbidden } of glossaryOf(terms).find(segment)) {
      // Its wrong form is flagged already.
      if (approved.length > 0 || forbidden.length > 0) continue;
      const place = { from: source[0]?.from ?? 0, to: source.at(-1)?.to ?? 0 };
      yield {
        segment: segment.id,
        messageId: 'missing',
        data: {
          russian: segment.source.text.slice(place.from, place.to),
          approved: entry.approved[0]?.text ?? '',
        },
        confidence: 0.6,
        target: [],
        source: [place],
      };
    }
  },
};
