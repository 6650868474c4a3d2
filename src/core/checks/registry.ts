import type { Check } from './check';
import { numberMismatch } from './number-mismatch';
import { pageFurniture } from './page-furniture';
import { pronounAntecedent } from './pronoun-antecedent';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';

/** All checks, in alphabetical order; the only list of them. */
export const CHECKS: readonly Check[] = [numberMismatch, pageFurniture, pronounAntecedent, repeatedWord, sourceScript];
