import type { Finding } from '../../core/findings/finding';
import { reviewFigures, type FiguredReview, type ReviewFigures } from '../../core/report/review-figures';
import type { Review } from '../../review/review';

/** Figures by the findings that were open then, with all else that they were made from. */
const known = new WeakMap<
  readonly Finding[],
  Pick<FiguredReview, 'segments' | 'revisions'> & { readonly figures: ReviewFigures }
>();

/** The review in figures; those of a long document take seconds, so they are kept until something changes. */
export function figuresOf(review: Review): ReviewFigures {
  const { segments, findings } = review;
  const { revisions } = review.contents;
  const last = known.get(findings);
  if (last?.segments === segments && last.revisions === revisions) return last.figures;
  const figures = reviewFigures({ segments, revisions, outcomes: review.outcomes });
  known.set(findings, { segments, revisions, figures });
  return figures;
}
