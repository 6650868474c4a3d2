import type { Check } from './check';
import { repeatedWord } from './repeated-word';
import { sourceScript } from './source-script';

/** All checks, in alphabetical order; the only list of them. */
export const CHECKS: readonly Check[] = [repeatedWord, sourceScript];
