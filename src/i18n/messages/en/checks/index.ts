import { acronymTransliteration } from './acronym-transliteration';
import { calque } from './calque';
import { commaSplice } from './comma-splice';
import { couldNotRun } from './could-not-run';
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

/** The texts of all checks by check id. */
export const checks = {
  'acronym-transliteration': acronymTransliteration,
  'comma-splice': commaSplice,
  'could-not-run': couldNotRun,
  'false-friend': falseFriend,
  'indefinite-article': indefiniteArticle,
  'number-mismatch': numberMismatch,
  'page-furniture': pageFurniture,
  'perfect-with-past-time': perfectWithPastTime,
  'pronoun-antecedent': pronounAntecedent,
  'repeated-word': repeatedWord,
  'source-script': sourceScript,
  'term-forbidden': termForbidden,
  'term-missing': termMissing,
  calque,
  spelling,
} as const;
