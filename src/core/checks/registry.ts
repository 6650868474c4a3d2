import type { Check } from './check';
import { commaSplice } from './comma-splice';
import { indefiniteArticle } from './indefinite-article';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { perfectWithPastTime } from './perfect-with-past-time';
import { pronounAntecedent } from './pronoun-antecedent';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';
import { spelling } from './spelling';

/** All checks, in alphabetical order; the only list of them. */
export const CHECKS: readonly Check[] = [
  commaSplice,
  indefiniteArticle,
  numberMismatch,
  pageFurniture,
  perfectWithPastTime,
  pronounAntecedent,
  repeatedWord,
  sourceScript,
  spelling,
];
