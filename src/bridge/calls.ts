import type { Fault } from '../core/fault';
import type { AppCalls } from './app-calls';
import type { Answer, Asked } from './call';
import type { DataCalls } from './data-calls';
import type { FileCalls } from './file-calls';
import type { Checking, ProjectCalls } from './project-calls';
import type { SettingsCalls } from './settings-calls';

/** Every call between the window and the program. */
export interface AllCalls extends AppCalls, DataCalls, FileCalls, SettingsCalls, ProjectCalls {}
export type CallName = keyof AllCalls;

const NAMES: Record<CallName, true> = {
  'app:text-menu': true,
  'app:start-state': true,
  'app:change-settings': true,
  'app:recent': true,
  'app:forget-recent': true,
  'app:save-diagnostics': true,
  'app:ready-to-close': true,
  'settings:checks': true,
  'settings:export': true,
  'settings:choose-import': true,
  'settings:import': true,
  'data:own': true,
  'data:remove': true,
  'lists:all': true,
  'lists:add': true,
  'lists:remove': true,
  'lists:show': true,
  'lists:add-word': true,
  'files:choose': true,
  'files:paste': true,
  'files:inspect': true,
  'files:columns': true,
  'files:preview': true,
  'files:encodings': true,
  'project:create': true,
  'project:open': true,
  'project:open-recent': true,
  'project:open-sample': true,
  'project:open-given': true,
  'project:open-interrupted': true,
  'drafts:keep': true,
  'project:current': true,
  'project:save-copy': true,
  'project:close': true,
  'task:cancel': true,
  'project:rows': true,
  'project:overview': true,
  'project:findings': true,
  'project:finding-counts': true,
  'project:dismissed': true,
  'search:run': true,
  'search:more': true,
  'search:rows': true,
  'search:beside': true,
  'search:replace': true,
  'segment:look': true,
  'segment:spend': true,
  'segment:set-text': true,
  'segment:set-state': true,
  'segment:add-note': true,
  'segment:notes': true,
  'segment:change-note': true,
  'segment:history': true,
  'segment:restore': true,
  'finding:apply': true,
  'finding:places': true,
  'finding:apply-everywhere': true,
  'finding:dismiss': true,
  'finding:undismiss': true,
  'finding:dismiss-all': true,
  'finding:undismiss-all': true,
  'terms:list': true,
  'terms:use': true,
  'terms:places': true,
  'terms:in-segment': true,
  'terms:propose': true,
  'terms:add': true,
  'terms:change': true,
  'terms:remove': true,
  'terms:import': true,
  'terms:export': true,
  'alignment:order': true,
  'alignment:pairs': true,
  'alignment:repair': true,
  'source:preview': true,
  'source:renew': true,
  'history:undo': true,
  'history:redo': true,
  'history:changes': true,
  'history:points': true,
  'history:blame': true,
  'history:make-snapshot': true,
  'history:compare': true,
  'history:restore-all': true,
  'corrections:list': true,
  'corrections:settled': true,
  'corrections:undo': true,
  'corrections:diff': true,
  'corrections:save': true,
  'corrections:preview-diff': true,
  'corrections:apply-diff': true,
  'export:summary': true,
  'export:save': true,
  'report:figures': true,
  'report:save': true,
};

/** The names of all calls: the type above makes this list complete. */
export const CALL_NAMES = Object.keys(NAMES) as readonly CallName[];

/** Where the preload script sends the paths of dropped files; the page itself cannot reach it. */
export const DROP_CHANNEL = 'preload:dropped';

/** What the program tells the window without being asked. */
export interface BridgeEvents {
  /** A menu entry or its shortcut was used. */
  'menu:command': { readonly command: MenuCommand };
  /** A project of the recent list was chosen in the menu. */
  'menu:open-recent': { readonly id: string };
  /** Files were dropped on the window. */
  'files:dropped': {
    readonly files: readonly { readonly handle: string; readonly name: string; readonly bytes: number }[];
  };
  /** A long task moved on; `share` 0..1, null when it cannot be told. `stage` is worded by i18n (`app.stages.<stage>`). */
  'task:progress': { readonly stage: TaskStage; readonly share: number | null };
  /** The check of a large document, begun when it was opened, moved on. */
  'review:checking': Checking;
  /** The open project, of which only the beginning had been read when it was shown, cannot be read: none is open any more. */
  'project:unreadable': Fault;
  /**
   * Something failed outside of a call: the engine process ended. `restarted` when another one stands in its place and the
   * open project is open in it again, as it is on disk; calls under way were answered with a fault.
   */
  'app:trouble': { readonly code: 'engine-ended'; readonly restarted: boolean };
  /**
   * The window is about to close. The page records what is typed and not yet recorded, waits for those calls and then
   * calls `app:ready-to-close`. The window closes without it after two seconds.
   */
  'app:closing': Record<string, never>;
}
export type EventName = keyof BridgeEvents;
export const EVENT_NAMES = [
  'menu:command',
  'menu:open-recent',
  'files:dropped',
  'task:progress',
  'review:checking',
  'project:unreadable',
  'app:trouble',
  'app:closing',
] as const satisfies readonly EventName[];

export type TaskStage = 'reading' | 'aligning' | 'checking' | 'saving' | 'exporting';

/** Commands that both the native menu and the window know. */
export const MENU_COMMANDS = [
  'new-review',
  'open-project',
  'open-sample',
  'reimport-source',
  'save-copy',
  'close-project',
  'clear-recent',
  'make-snapshot',
  'save-diff',
  'export',
  'undo',
  'redo',
  'confirm-and-next',
  'confirm-and-next-finding',
  'next-segment',
  'previous-segment',
  'next-finding',
  'previous-finding',
  'apply-suggestion',
  'fix-everywhere',
  'dismiss-finding',
  'dismiss-like',
  'restore-machine',
  'copy-source',
  'add-note',
  'add-term',
  'go-to-segment',
  'go-back',
  'go-forward',
  'find',
  'find-and-replace',
  'concordance',
  'next-weak-pair',
  'previous-weak-pair',
  'merge-with-next',
  'merge-with-previous',
  'split-pair',
  'unlink-pair',
  'link-pair',
  'english-up',
  'english-down',
  'russian-up',
  'russian-down',
  'join-paragraph',
  'break-paragraph',
  'accept-correction',
  'undo-correction',
  'apply-diff',
  'show-review',
  'show-corrections',
  'show-changes',
  'show-alignment',
  'show-terms',
  'show-report',
  'show-history',
  'command-palette',
  'show-shortcuts',
  'show-tour',
  'save-diagnostics',
  'settings',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** The program as the window sees it: one asynchronous function, and news. */
export interface Workbench {
  call<Name extends CallName>(name: Name, request: Asked<AllCalls, Name>): Promise<Answer<AllCalls, Name>>;
  /** Registers a listener; the returned function takes it away. */
  on<Name extends EventName>(name: Name, listener: (event: BridgeEvents[Name]) => void): () => void;
}
