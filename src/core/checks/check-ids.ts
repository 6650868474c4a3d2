import type { CheckId } from '../findings/finding';
import { CHECKS } from './registry';

/** The ids of all checks. */
export const CHECK_IDS: ReadonlySet<CheckId> = new Set(CHECKS.map(({ meta }) => meta.id));
