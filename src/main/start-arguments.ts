import { resolve } from 'node:path';

/** What the program is asked to show by its command line. */
export interface StartArguments {
  readonly sample: boolean;
  /** Absolute path of a project to open. */
  readonly file: string | null;
}

/**
 * Reads the arguments behind the program (and, unpackaged, behind the folder of the app). Switches that Chromium or a
 * test adds are passed over.
 */
export function readStartArguments(argv: readonly string[], isPackaged: boolean, folder: string): StartArguments {
  const own = argv.slice(1).filter((argument) => !argument.startsWith('-'));
  const files = isPackaged ? own : own.slice(1);
  const project = files.find((argument) => argument.toLowerCase().endsWith('.sverka'));
  return {
    sample: argv.includes('--sample'),
    file: project === undefined ? null : resolve(folder, project),
  };
}
