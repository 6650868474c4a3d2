import type { Check } from './check';
import { acronymTransliteration } from './acronym-transliteration';
import { calque } from './calque';
import { commaSplice } from './comma-splice';
import { falseFriend } from './false-friend';
import { indefiniteArticle } from './indefinite-article';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { perfectWithPastTime } from './perfect-with-past-time';
import { pronounAntecedent } from './pronoun-antecedent';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';
import { spelling } from './spelling';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';

/** All checks, in alphabetical order; the only list of them. */
export const CHECKS: readonly Check[] = [
  acronymTransliteration,
  calque,
  commaSplice,
  falseFriend,
  indefiniteArticle,
  numberMismatch,
  pageFurniture,
  perfectWithPastTime,
  pronounAntecedent,
  repeatedWord,
  sourceScript,
  spelling,
  termForbidden,
  termMissing,
];
