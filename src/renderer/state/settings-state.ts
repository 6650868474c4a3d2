import type { Settings, StartState, Theme } from '../../bridge/app-calls';
import type { Workbench } from '../../bridge/calls';
import { pageLanguage } from './language-state';
import type { NoticesState } from './notices-state';
import { Observable } from './observable';

/** What the user chose about the program; applied to the page at once and kept by the program. */
export class SettingsState extends Observable {
  current: Settings = { language: 'en', theme: 'system', author: '' };
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

  /** Whether the page is dark now, by choice or because the system is. */
  get isDark(): boolean {
    return this.current.theme === 'system'
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : this.current.theme === 'dark';
  }

  #apply(settings: Settings): void {
    this.current = settings;
    pageLanguage.use(settings.language);
    applyTheme(settings.theme);
    this.changed();
  }
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
