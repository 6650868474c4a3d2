import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { APP_ORIGIN, CONTENT_SECURITY_POLICY, isAppUrl } from './security-policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A page's answer: a file of the program with the headers that every answer carries, or 404. */
export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Answers a request to `app://sverka/…` from the folder of the built page. Only files in it, by plain names: no dots that
 * climb, no encoded separators, no NUL, no link that leads out.
 */
export function answerPageRequest(url: string, folder: string): PageAnswer {
  const path = pathOf(url, folder);
  if (path === null) return { status: 404, headers: headersFor('.txt'), body: new Uint8Array() };
  return { status: 200, headers: headersFor(extname(path)), body: new Uint8Array(readFileSync(path)) };
}

function pathOf(url: string, folder: string): string | null {
  if (!isAppUrl(url)) return null;
  const [address = ''] = url.slice(APP_ORIGIN.length).split(/[?#]/);
  // What a real file of ours is called; everything that could mean another place is refused before it is resolved.
  if (!/^(?:\/[\w-][\w.-]*)+$/.test(address) || address.includes('..')) return null;
  const path = join(folder, ...address.split('/'));
  if (!existsSync(path)) return null;
  const real = realpathSync(path);
  return real.startsWith(realpathSync(folder) + sep) && statSync(real).isFile() ? real : null;
}

function headersFor(extension: string): Readonly<Record<string, string>> {
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}
