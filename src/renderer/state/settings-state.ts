import { DEFAULT_SETTINGS, type Settings, type StartState } from '../../bridge/app-calls';
import type { Workbench } from '../../bridge/calls';
import type { CheckInfo } from '../../bridge/settings-calls';
import type { CheckSettings } from '../../core/checks/check-settings';
import type { CheckId } from '../../core/findings/finding';
import { pageLanguage } from './language-state';
import type { NoticesState } from './notices-state';
import { Observable } from './observable';

/** What the user chose about the program; applied to the page at once and kept by the program. */
export class SettingsState extends Observable {
  current: Settings = DEFAULT_SETTINGS;
  /** All checks that there are; empty until they were asked for. */
  checks: readonly CheckInfo[] = [];
  version = '';
  platform: StartState['platform'] = 'linux';
  standInRuntime = false;
  /** Whether somebody is here for the first time and has opened nothing: offered the tour once. */
  firstStart = false;
  readonly #workbench: Workbench;
  readonly #notices: NoticesState;

  constructor(workbench: Workbench, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#notices = notices;
  }

  /** Takes over what the program knew when the window opened. */
  begin(start: StartState): void {
    this.version = start.version;
    this.platform = start.platform;
    this.standInRuntime = start.standInRuntime;
    this.firstStart = start.firstStart && start.open === 'nothing';
    this.#apply(start.settings);
  }

  /** Changes settings; shown at once, taken back when they could not be kept. */
  async change(wanted: Partial<Settings>): Promise<void> {
    const before = this.current;
    this.#apply({ ...before, ...wanted });
    const reply = await this.#workbench.call('app:change-settings', wanted);
    if (reply.ok) this.#apply(reply.value);
    else {
      this.#apply(before);
      this.#notices.fail(reply.error);
    }
  }

  /** Takes over settings that the program has changed. */
  take(settings: Settings): void {
    this.#apply(settings);
  }

  /** Asks which checks there are, once. */
  async learnChecks(): Promise<void> {
    if (this.checks.length > 0) return;
    const reply = await this.#workbench.call('settings:checks', {});
    if (reply.ok) this.checks = reply.value;
    else this.#notices.fail(reply.error);
    this.changed();
  }

  /** What is set for a check. */
  ofCheck(id: CheckId): CheckSettings {
    return this.current.checks[id] ?? USUAL;
  }

  /** Sets something of a check; undefined takes a setting back. What is as usual is not kept. */
  changeCheck(id: CheckId, wanted: { [Key in keyof CheckSettings]?: CheckSettings[Key] | undefined }): Promise<void> {
    const given = Object.entries({ ...this.ofCheck(id), ...wanted }).filter(([, value]) => value !== undefined);
    const settings = { ...USUAL, ...(Object.fromEntries(given) as Partial<CheckSettings>) };
    const { [id]: _before, ...others } = this.current.checks;
    return this.change({ checks: isUsual(settings) ? others : { ...others, [id]: settings } });
  }

  /** Takes back everything that is set for a check. */
  resetCheck(id: CheckId): Promise<void> {
    const { [id]: _before, ...others } = this.current.checks;
    return this.change({ checks: others });
  }

  /** Whether the page is dark now, by choice or because the system is. */
  get isDark(): boolean {
    return this.current.theme === 'system'
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : this.current.theme === 'dark';
  }

  #apply(settings: Settings): void {
    this.current = settings;
    pageLanguage.use(settings.language);
    const { dataset } = document.documentElement;
    setOrDelete(dataset, 'theme', settings.theme, 'system');
    setOrDelete(dataset, 'textSize', settings.textSize, 'normal');
    setOrDelete(dataset, 'density', settings.density, 'roomy');
    this.changed();
  }
}

const USUAL: CheckSettings = { on: true, options: {} };

function isUsual({ on, severity, quiet, options }: CheckSettings): boolean {
  return on && severity === undefined && quiet !== false && Object.keys(options).length === 0;
}

function setOrDelete(dataset: DOMStringMap, name: string, value: string, usual: string): void {
  if (value === usual) delete dataset[name];
  else dataset[name] = value;
}
