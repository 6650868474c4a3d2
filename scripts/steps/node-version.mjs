import { say } from './say.mjs';

/** The oldest Node that everything here runs on; the same as `engines` in package.json. */
export const oldestNode = [20, 19];

/**
 * Says whether a Node version ("20.19.0") is new enough.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = oldestNode;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Ends the process with one line when this Node is too old. */
export function requireNode() {
  if (isNewEnough(process.versions.node)) return;
  say(`Sverka needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
