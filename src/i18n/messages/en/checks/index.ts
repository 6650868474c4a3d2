import { couldNotRun } from './could-not-run';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { pronounAntecedent } from './pronoun-antecedent';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';

/** The texts of all checks by check id. */
export const checks = {
  'could-not-run': couldNotRun,
  'number-mismatch': numberMismatch,
  'page-furniture': pageFurniture,
  'pronoun-antecedent': pronounAntecedent,
  'repeated-word': repeatedWord,
  'source-script': sourceScript,
} as const;
