/** Where the window's page lives; nothing else is ever loaded. */
export const APP_ORIGIN = 'app://sverka';

/** The page of the window. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/**
 * What the page may do: run the scripts that came with the program and nothing else. Lit makes its templates through
 * its own Trusted Types policy; no other policy exists.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Whether a page at this address is ours. */
export function isAppUrl(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}

/** Whether a request may leave the page: only to the program itself, and to the developer tools. */
export function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith('devtools://');
}
