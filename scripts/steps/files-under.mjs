import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of all files below a folder; none where it is missing, and none of what goes away while it is read.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  } catch {
    return [];
  }
}
