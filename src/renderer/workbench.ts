import type { Workbench } from '../bridge/calls';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain browser. */
    readonly sverka?: Workbench;
  }
}

/** The program behind this window. Throws in a page without one, for nothing would work there. */
export function exposedWorkbench(): Workbench {
  if (!window.sverka) throw new Error('No workbench: the preload script did not run in this window.');
  return window.sverka;
}
