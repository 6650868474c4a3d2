import { couldNotRun } from './could-not-run';
import { pageFurniture } from './page-furniture';
import { pronounAntecedent } from './pronoun-antecedent';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';

/** The texts of all checks by check id. */
export const checks = {
  'could-not-run': couldNotRun,
  'page-furniture': pageFurniture,
  'pronoun-antecedent': pronounAntecedent,
  'repeated-word': repeatedWord,
  'source-script': sourceScript,
} as const;
