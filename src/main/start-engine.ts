import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { EngineProcess } from './engine-host';

/**
 * Room for what is young, in megabytes. A large project is read in one go and stays: with the usual 16 it is copied again and
 * again while it is read, a third of the time.
 */
const SEMI_SPACE = 64;

/** Starts the engine in a process of its own, from the bundle beside this one. */
export function startEngine(): EngineProcess {
  return utilityProcess.fork(join(__dirname, 'engine.cjs'), [], {
    serviceName: 'Sverka engine',
    execArgv: [`--max-semi-space-size=${SEMI_SPACE}`],
  });
}
