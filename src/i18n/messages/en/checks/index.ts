import { acronymTransliteration } from './acronym-transliteration';
import { calque } from './calque';
import { commaSplice } from './comma-splice';
import { couldNotRun } from './could-not-run';
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

/** The texts of all checks by check id. */
export const checks = {
  'acronym-transliteration': acronymTransliteration,
  'comma-splice': commaSplice,
  'could-not-run': couldNotRun,
  'end-mark': endMark,
  'false-friend': falseFriend,
  'hedge-lost': hedgeLost,
  'indefinite-article': indefiniteArticle,
  'length-ratio': lengthRatio,
  'missing-translation': missingTranslation,
  'name-form': nameForm,
  'negation-mismatch': negationMismatch,
  'number-mismatch': numberMismatch,
  'page-furniture': pageFurniture,
  'perfect-with-past-time': perfectWithPastTime,
  'pronoun-antecedent': pronounAntecedent,
  'pronoun-gender': pronounGender,
  'quote-pair': quotePair,
  'repeated-sentence': repeatedSentence,
  'repeated-word': repeatedWord,
  'source-script': sourceScript,
  'term-forbidden': termForbidden,
  'term-missing': termMissing,
  'unanswered-words': unansweredWords,
  calque,
  spelling,
} as const;
