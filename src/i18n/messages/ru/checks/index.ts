import { couldNotRun } from './could-not-run';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';

/** The texts of all checks by check id. */
export const checks = {
  'could-not-run': couldNotRun,
  'repeated-word': repeatedWord,
  'source-script': sourceScript,
} as const;
