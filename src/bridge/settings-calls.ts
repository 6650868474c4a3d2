import type { CheckId, MqmCategory, Severity } from '../core/findings/finding';
import type { Call } from './call';

/** A check, as the settings list it; its words derive from its id. */
export interface CheckInfo {
  readonly id: CheckId;
  readonly category: MqmCategory;
  /** The severity that its findings usually have. */
  readonly severity: Severity;
}

export interface SettingsCalls {
  /** All checks that there are. */
  'settings:checks': Call<Record<string, never>, readonly CheckInfo[]>;
}
