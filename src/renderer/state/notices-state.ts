import type { Fault } from '../../core/fault';
import type { MessageKey, MessageValues } from '../../i18n/translator';
import { Observable } from './observable';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

/** What a notice says; worded when it is shown, so that it follows the language. */
export type NoticeText = { readonly key: MessageKey; readonly values?: MessageValues } | { readonly fault: Fault };

/** Something that the user should know and can put away. */
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly text: NoticeText;
  /** A button of the notice, e.g. to take back what it reports. */
  readonly action?: { readonly label: MessageKey; readonly run: () => void };
}

/** How long a notice stays that only confirms something, in milliseconds; warnings and failures stay until put away. */
const PASSING = 6000;

/** The notices that are shown now, oldest first. */
export class NoticesState extends Observable {
  shown: readonly Notice[] = [];
  #last = 0;

  /** Shows a notice; one that says the same is replaced. Returns its id. */
  show(kind: NoticeKind, text: NoticeText, action?: Notice['action']): number {
    const id = ++this.#last;
    const same = JSON.stringify(text);
    this.shown = [
      ...this.shown.filter((notice) => JSON.stringify(notice.text) !== same),
      { id, kind, text, ...(action && { action }) },
    ];
    if (kind === 'info' || kind === 'success') setTimeout(() => this.close(id), PASSING);
    this.changed();
    return id;
  }

  /** Says that something failed. */
  fail(fault: Fault): number {
    return this.show('danger', { fault });
  }

  close(id: number): void {
    if (!this.shown.some((notice) => notice.id === id)) return;
    this.shown = this.shown.filter((notice) => notice.id !== id);
    this.changed();
  }

  clear(): void {
    this.shown = [];
    this.changed();
  }
}
