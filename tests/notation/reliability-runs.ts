/** Whether the long run was asked for: `npm run test:reliability`. */
export const isLongRun = process.env['SVERKA_RELIABILITY_RUNS'] !== undefined;

/** How often something is tried: a few times with every test run, many times in the long run. */
export function runs(few: number, many: number): number {
  return isLongRun ? many : few;
}
