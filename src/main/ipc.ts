import { ipcMain, type WebContents } from 'electron';
import type { Handlers } from '../bridge/call';
import { CALL_NAMES, DROP_CHANNEL, type AllCalls, type BridgeEvents, type EventName } from '../bridge/calls';
import { answerCall, isOurPage, type Log } from './answer-call';

const MOST_DROPPED = 10;

/** Answers every call of the window. */
export function serveCalls(handlers: Handlers<AllCalls>, log: Log): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(name, (event, request: unknown) =>
      answerCall(handlers, name, { sender: event.senderFrame, request }, log),
    );
  }
}

/** Takes the paths of files dropped on the window; the preload script reads them where the page cannot. */
export function serveDrops(take: (paths: readonly string[]) => void, log: Log): void {
  ipcMain.on(DROP_CHANNEL, (event, paths: unknown) => {
    if (isOurPage(event.senderFrame) && isListOfPaths(paths)) take(paths.slice(0, MOST_DROPPED));
    else log('refused: dropped files');
  });
}

/** Tells the window something. */
export function tell<Name extends EventName>(contents: WebContents, name: Name, event: BridgeEvents[Name]): void {
  if (!contents.isDestroyed()) contents.send(name, event);
}

function isListOfPaths(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((path) => typeof path === 'string' && path !== '');
}
