import { expect as playwrightExpect } from '@playwright/test';

/** Expects of a window what comes within half a minute: the limit ends what hangs, and does not measure a busy machine. */
export const expect = playwrightExpect.configure({ timeout: 30_000 });
