import type { Workbench } from '../../bridge/calls';
import type { SettingsParts, SettingsPreview, WordList, WordListId } from '../../bridge/settings-calls';
import type { Fault } from '../../core/fault';
import type { Result } from '../../core/result';
import type { WordListKind } from '../../core/settings/shared-lists';
import type { NoticesState } from './notices-state';
import { Observable } from './observable';
import type { SettingsState } from './settings-state';

const EVERYTHING: SettingsParts = { checks: true, lists: true, appearance: false };

/** The lists of the user, and the file of settings that may be taken over. */
export class WordListsState extends Observable {
  lists: readonly WordList[] = [];
  /** The file of settings that was chosen and would change something; null when none was. */
  preview: SettingsPreview | null = null;
  /** What of it is to be taken over. */
  parts: SettingsParts = EVERYTHING;
  readonly #workbench: Workbench;
  readonly #settings: SettingsState;
  readonly #notices: NoticesState;

  constructor(workbench: Workbench, settings: SettingsState, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#settings = settings;
    this.#notices = notices;
  }

  /** Reads the lists that were changed. */
  async refresh(): Promise<void> {
    this.#take(await this.#workbench.call('lists:all', {}));
  }

  async add(kind: WordListKind): Promise<void> {
    this.#take(await this.#workbench.call('lists:add', { kind }));
  }

  async remove({ kind, name }: WordListId): Promise<void> {
    this.#take(await this.#workbench.call('lists:remove', { kind, name }));
  }

  /** Shows a list in the system's file manager; null: the folder of all. */
  async show(list: WordListId | null): Promise<void> {
    const reply = await this.#workbench.call('lists:show', { list: list && { kind: list.kind, name: list.name } });
    if (!reply.ok) this.#notices.fail(reply.error);
  }

  /** Writes settings and lists as one file. */
  async exportAll(): Promise<void> {
    const reply = await this.#workbench.call('settings:export', {});
    if (!reply.ok) this.#notices.fail(reply.error);
    else if (reply.value)
      this.#notices.show('success', { key: 'settings.sharing.exported', values: { name: reply.value.name } });
  }

  /** Lets the user choose a file of settings and shows what it would change. */
  async chooseImport(): Promise<void> {
    const reply = await this.#workbench.call('settings:choose-import', {});
    if (!reply.ok) this.#notices.fail(reply.error);
    else if (reply.value) {
      this.preview = reply.value;
      this.parts = EVERYTHING;
      this.changed();
    }
  }

  choose(parts: Partial<SettingsParts>): void {
    this.parts = { ...this.parts, ...parts };
    this.changed();
  }

  /** Takes over what was chosen of the file. */
  async takeOver(): Promise<void> {
    const reply = await this.#workbench.call('settings:import', this.parts);
    if (!reply.ok) {
      this.#notices.fail(reply.error);
      return;
    }
    this.leaveImport();
    this.#settings.take(reply.value);
    await this.refresh();
  }

  /** Puts the chosen file away. */
  leaveImport(): void {
    this.preview = null;
    this.changed();
  }

  #take(reply: Result<readonly WordList[] | null, Fault>): void {
    if (!reply.ok) this.#notices.fail(reply.error);
    else if (reply.value) this.lists = reply.value;
    this.changed();
  }
}
