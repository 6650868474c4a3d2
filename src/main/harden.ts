import { app, protocol, session, type Session } from 'electron';
import { answerPageRequest } from './app-page';
import { isAllowedRequest, isAppUrl } from './security-policy';

/** Before the app is ready: the scheme of our own page, with the rights of an ordinary secure origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false } },
  ]);
}

/** When the app is ready: serves the page, and closes every other way out of the window. */
export function hardenSession(folder: string): void {
  const current = session.defaultSession;
  current.protocol.handle('app', (request) => {
    const { status, headers, body } = answerPageRequest(request.url, folder);
    return new Response(body, { status, headers });
  });
  closeWays(current);
}

/** A session in memory that serves one page to be printed, whatever is asked for, and lets nothing out. */
export function printSession(page: () => string): Session {
  const printing = session.fromPartition('print');
  if (printing.protocol.isProtocolHandled('app')) printing.protocol.unhandle('app');
  printing.protocol.handle('app', () => new Response(page(), { headers: PRINTED_HEADERS }));
  closeWays(printing);
  return printing;
}

/** The page says itself which style of its own it may use. */
const PRINTED_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' };

function closeWays(current: Session): void {
  denyNetwork(current);
  current.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(permission === 'clipboard-sanitized-write');
  });
  current.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  current.setDevicePermissionHandler(() => false);
  current.on('will-download', (event) => {
    event.preventDefault();
  });
}

function denyNetwork(current: Session): void {
  current.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url) });
  });
  // Chromium would fetch a dictionary for the spelling of the interface language, past webRequest.
  current.setSpellCheckerLanguages([]);
  void current.setProxy({ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9' });
}

/** Every page that is ever made: it stays where it is, opens nothing and holds no other page. */
export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }, url: string): void => {
      if (!isAppUrl(url)) event.preventDefault();
    };
    contents.on('will-navigate', (event, url) => {
      stay(event, url);
    });
    contents.on('will-redirect', (event, url) => {
      stay(event, url);
    });
    contents.on('will-frame-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
