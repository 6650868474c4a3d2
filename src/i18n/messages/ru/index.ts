import type { english } from '../en';
import type { Localised } from '../localised';
import { checks } from './checks';
import { faults } from './faults';
import { review } from './review';
import { words } from './words';

/** Everything that Sverka says in Russian, by topic. */
export const russian: Localised<typeof english> = { checks, faults, review, words };
