import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Answer, Handlers } from '../bridge/call';
import {
  CALL_NAMES,
  DROP_CHANNEL,
  type AllCalls,
  type BridgeEvents,
  type CallName,
  type EventName,
} from '../bridge/calls';
import { parseRequest } from '../bridge/parse-calls';
import { fault } from '../core/fault';
import { failure } from '../core/result';
import { isAppUrl } from './security-policy';

/** Says in the program's log that something was refused or failed; never any text of the user's documents. */
export type Log = (line: string) => void;

/** Answers every call of the window: asks who sends it, parses it, and turns a mistake of ours into a fault. */
export function serveCalls(handlers: Handlers<AllCalls>, log: Log): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(name, (event, request: unknown) => answerCall(handlers, name, event, request, log));
  }
}

async function answerCall<Name extends CallName>(
  handlers: Handlers<AllCalls>,
  name: Name,
  event: IpcMainInvokeEvent,
  request: unknown,
  log: Log,
): Promise<Answer<AllCalls, Name>> {
  const refuse = (detail: string): Answer<AllCalls, Name> => {
    log(`refused: ${detail}`);
    return failure(fault('internal', { detail })) as Answer<AllCalls, Name>;
  };
  if (!isOurPage(event)) return refuse(`${name}: the sender is not the window's page`);
  const parsed = parseRequest(name, request);
  if (!parsed.ok) return refuse(parsed.reason);
  try {
    return await handlers[name](parsed.request);
  } catch (error) {
    return refuse(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Takes the paths of files dropped on the window; the preload script reads them where the page cannot. */
export function serveDrops(take: (paths: readonly string[]) => void, log: Log): void {
  ipcMain.on(DROP_CHANNEL, (event, paths: unknown) => {
    const frame = event.senderFrame;
    const isOurs = frame !== null && frame.parent === null && isAppUrl(frame.url);
    if (!isOurs || !Array.isArray(paths) || !paths.every((path) => typeof path === 'string' && path !== '')) {
      log('refused: dropped files');
      return;
    }
    take((paths as string[]).slice(0, 10));
  });
}

/** Tells the window something. */
export function tell<Name extends EventName>(contents: WebContents, name: Name, event: BridgeEvents[Name]): void {
  if (!contents.isDestroyed()) contents.send(name, event);
}

function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
