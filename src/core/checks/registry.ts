import type { Check } from './check';
import { acronymTransliteration } from './acronym-transliteration';
import { calque } from './calque';
import { commaSplice } from './comma-splice';
import { endMark } from './end-mark';
import { falseFriend } from './false-friend';
import { hedgeLost } from './hedge-lost';
import { indefiniteArticle } from './indefinite-article';
import { lengthRatio } from './length-ratio';
import { missingTranslation } from './missing-translation';
import { nameForm } from './name-form';
import { negationMismatch } from './negation-mismatch';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { perfectWithPastTime } from './perfect-with-past-time';
import { pronounAntecedent } from './pronoun-antecedent';
import { pronounGender } from './pronoun-gender';
import { quotePair } from './quote-pair';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';
import { spelling } from './spelling';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';
import { unansweredWords } from './unanswered-words';

/** All checks, in alphabetical order; the only list of them. */
export const CHECKS: readonly Check[] = [
  acronymTransliteration,
  calque,
  commaSplice,
  endMark,
  falseFriend,
  hedgeLost,
  indefiniteArticle,
  lengthRatio,
  missingTranslation,
  nameForm,
  negationMismatch,
  numberMismatch,
  pageFurniture,
  perfectWithPastTime,
  pronounAntecedent,
  pronounGender,
  quotePair,
  repeatedSentence,
  repeatedWord,
  sourceScript,
  spelling,
  termForbidden,
  termMissing,
  unansweredWords,
];
