import type { Handlers } from '../../bridge/call';
import type { SettingsCalls } from '../../bridge/settings-calls';
import type { EngineHost } from '../engine-host';

/** What the handlers of settings work with. */
export interface SettingsSurroundings {
  readonly engine: Pick<EngineHost, 'ask'>;
}

/** What there is to set. */
export function settingsHandlers({ engine }: SettingsSurroundings): Handlers<SettingsCalls> {
  return { 'settings:checks': () => engine.ask('engine:checks', {}) };
}
