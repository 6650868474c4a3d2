import type { Check } from './check';
import { acronymTransliteration } from './acronym-transliteration';
import { attributionLost } from './attribution-lost';
import { calque } from './calque';
import { changeExtent } from './change-extent';
import { commaSplice } from './comma-splice';
import { counterpartMismatch } from './counterpart-mismatch';
import { doubledSynonym } from './doubled-synonym';
import { endMark } from './end-mark';
import { falseFriend } from './false-friend';
import { hedgeLost } from './hedge-lost';
import { houseStyle } from './house-style';
import { indefiniteArticle } from './indefinite-article';
import { lengthRatio } from './length-ratio';
import { limitLost } from './limit-lost';
import { markupDebris } from './markup-debris';
import { missingTranslation } from './missing-translation';
import { nameForm } from './name-form';
import { nameInitials } from './name-initials';
import { nameMissing } from './name-missing';
import { negationMismatch } from './negation-mismatch';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { perfectWithPastTime } from './perfect-with-past-time';
import { pronounAntecedent } from './pronoun-antecedent';
import { pronounGender } from './pronoun-gender';
import { pronounPerson } from './pronoun-person';
import { quotationExtent } from './quotation-extent';
import { quotePair } from './quote-pair';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';
import { sentenceCount } from './sentence-count';
import { sourceScript } from './source-script';
import { spacing } from './spacing';
import { spelling } from './spelling';
import { swappedNeighbours } from './swapped-neighbours';
import { tagMismatch } from './tag-mismatch';
import { termDrift } from './term-drift';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';
import { turnDash } from './turn-dash';
import { unansweredWords } from './unanswered-words';
import { urlMismatch } from './url-mismatch';

/** All checks, in alphabetical order; the only list of them. */
export const CHECKS: readonly Check[] = [
  acronymTransliteration,
  attributionLost,
  calque,
  changeExtent,
  commaSplice,
  counterpartMismatch,
  doubledSynonym,
  endMark,
  falseFriend,
  hedgeLost,
  houseStyle,
  indefiniteArticle,
  lengthRatio,
  limitLost,
  markupDebris,
  missingTranslation,
  nameForm,
  nameInitials,
  nameMissing,
  negationMismatch,
  numberMismatch,
  pageFurniture,
  perfectWithPastTime,
  pronounAntecedent,
  pronounGender,
  pronounPerson,
  quotationExtent,
  quotePair,
  repeatedSentence,
  repeatedWord,
  sentenceCount,
  sourceScript,
  spacing,
  spelling,
  swappedNeighbours,
  tagMismatch,
  termDrift,
  termForbidden,
  termMissing,
  turnDash,
  unansweredWords,
  urlMismatch,
];
