import electronFuses from '@electron/fuses';
import { fuses } from './builder-config.mjs';

const { FuseV1Options, getCurrentFuseWire } = electronFuses;
/** How the state of a fuse is written in a program: the figures 0 and 1. */
const OFF = 48;
const ON = 49;
/** The fuse that the stand-in runtime, which is older, has no place for. */
const NEWEST = 'GrantFileProtocolExtraPrivileges';

/**
 * Reads the fuses of a packed program back: what is not as `builder-config.mjs` has it, a line each; nothing if all are.
 * @param {string} program
 * @returns {Promise<string[]>}
 */
export async function fuseFaults(program) {
  const wire = /** @type {Readonly<Record<string, unknown>>} */ (await getCurrentFuseWire(program));
  const wanted = Object.entries(fuses).map(([name, on]) => ({ name: name[0]?.toUpperCase() + name.slice(1), on }));
  const wrong = wanted.flatMap(({ name, on }) => {
    const state = wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]];
    if (state === (on ? ON : OFF) || (state === undefined && name === NEWEST)) return [];
    return [`${name} is ${state === ON ? 'on' : state === OFF ? 'off' : 'not set'} and should be ${on ? 'on' : 'off'}`];
  });
  // A newer runtime may have fuses that nobody has decided on.
  const known = wanted.map(({ name }) => String(FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]));
  const unknown = Object.keys(wire).filter((place) => /^\d+$/.test(place) && !known.includes(place));
  return [...wrong, ...unknown.map((place) => `fuse ${place} is not decided on`)];
}
