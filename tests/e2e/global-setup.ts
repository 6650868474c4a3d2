import { ensureElectronRuntime } from '../../scripts/electron-runtime.mjs';
import { isBuilt } from '../../scripts/steps/build.mjs';
import { ensureDisplay } from '../../scripts/steps/x-server.mjs';

/** Makes sure that there is something to start, something to start it with and somewhere to show it. */
export default async function setUp(): Promise<() => void> {
  if (!isBuilt()) throw new Error('out/ is not what src/ says now. Type: npm run build');
  const found = await ensureElectronRuntime();
  if (!found.ok) throw new Error(found.reason);
  Object.assign(process.env, found.runtime.env);
  return ensureDisplay();
}
