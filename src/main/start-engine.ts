import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { EngineProcess } from './engine-host';

/** Starts the engine in a process of its own, from the bundle beside this one. */
export function startEngine(): EngineProcess {
  return utilityProcess.fork(join(__dirname, 'engine.cjs'), [], { serviceName: 'Sverka engine' });
}
