import type { Workbench } from '../../bridge/calls';
import type { FileInspection, GrantedFile } from '../../bridge/file-calls';
import type { ChosenSource, SourcePreview } from '../../bridge/source-calls';
import type { Fault } from '../../core/fault';
import type { NoticesState } from '../state/notices-state';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';

/** A corrected Russian text that may take the place of the one that the review stands on. */
export class NewSourceState extends Observable {
  /** The file that was chosen; null while nothing is asked. */
  file: GrantedFile | null = null;
  inspection: FileInspection | null = null;
  preview: SourcePreview | null = null;
  fault: Fault | null = null;
  busy = false;
  readonly #workbench: Workbench;
  readonly #project: ProjectState;
  readonly #notices: NoticesState;
  /** Answers to older questions do not count. */
  #asked = 0;

  constructor(workbench: Workbench, project: ProjectState, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    this.#notices = notices;
  }

  /** Lets the user choose the corrected text, and looks what it would change. */
  async choose(): Promise<void> {
    const chosen = await this.#workbench.call('files:choose', { purpose: 'source' });
    if (!chosen.ok) this.#notices.fail(chosen.error);
    else if (chosen.value) await this.#look(chosen.value);
  }

  /** Looks again, with the file read in another encoding. */
  async useEncoding(encoding: string): Promise<void> {
    if (this.file) await this.#look(this.file, encoding);
  }

  /** Puts the question away. */
  leave(): void {
    this.#asked += 1;
    Object.assign(this, { file: null, inspection: null, preview: null, fault: null, busy: false });
    this.changed();
  }

  /** Takes the text over, as one step that the notice offers to take back. */
  async takeOver(): Promise<void> {
    const { file, inspection } = this;
    if (!file || !inspection) return;
    this.leave();
    const { encoding } = inspection;
    const reply = await this.#project.change('source:renew', { handle: file.handle, encoding });
    if (!reply.ok) return;
    this.#notices.show(
      'success',
      { key: 'newSource.done', values: { name: file.name } },
      { label: 'reviewScreen.notices.undo', run: () => void this.#project.change('history:undo', {}) },
    );
  }

  async #look(file: GrantedFile, encoding?: string): Promise<void> {
    const asked = (this.#asked += 1);
    Object.assign(this, { file, preview: null, fault: null, busy: true });
    this.changed();
    const chosen: ChosenSource = { handle: file.handle, ...(encoding === undefined ? {} : { encoding }) };
    const seen = await this.#workbench.call('files:inspect', chosen);
    const reply = seen.ok
      ? await this.#workbench.call('source:preview', { ...chosen, encoding: seen.value.encoding })
      : seen;
    if (asked !== this.#asked) return;
    this.busy = false;
    if (seen.ok) this.inspection = seen.value;
    if (!reply.ok) this.fault = reply.error;
    else if ('counts' in reply.value) this.preview = reply.value;
    this.changed();
  }
}
