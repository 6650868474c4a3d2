import type { english } from '../en';
import type { Localised } from '../localised';
import { app } from './app';
import { checks } from './checks';
import { cli } from './cli';
import { correctionsScreen } from './corrections-screen';
import { exportFormats } from './export-formats';
import { exports } from './exports';
import { faults } from './faults';
import { formatDetails } from './format-details';
import { historyScreen } from './history-screen';
import { incomingDiff } from './incoming-diff';
import { invisible } from './invisible';
import { menu } from './menu';
import { newSource } from './new-source';
import { pairsScreen } from './pairs-screen';
import { report } from './report';
import { review } from './review';
import { reviewScreen } from './review-screen';
import { search } from './search';
import { settings } from './settings';
import { termsScreen } from './terms-screen';
import { words } from './words';

/** Everything that Sverka says in Russian, by topic. */
export const russian: Localised<typeof english> = {
  app,
  checks,
  cli,
  correctionsScreen,
  exportFormats,
  exports,
  faults,
  formatDetails,
  historyScreen,
  incomingDiff,
  invisible,
  menu,
  newSource,
  pairsScreen,
  report,
  review,
  reviewScreen,
  search,
  settings,
  termsScreen,
  words,
};
