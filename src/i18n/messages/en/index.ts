import { checks } from './checks';
import { faults } from './faults';
import { review } from './review';
import { words } from './words';

/** Everything that Sverka says in English, by topic; the keys of all other languages derive from it. */
export const english = { checks, faults, review, words } as const;
