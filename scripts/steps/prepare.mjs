import { build, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { say } from './say.mjs';

/**
 * Installs what is missing and builds what is stale, so that the app or the command line can be started.
 * @returns {Promise<boolean>} false when something failed; what did has been said
 */
export async function prepare() {
  requireNode();
  if (!(await ensureInstalled())) return false;
  if (isBuilt()) return true;
  say('Building …');
  const { ok, output } = await build();
  if (!ok) say(`${output.trim()}\nSverka could not be built (see above).`);
  return ok;
}
