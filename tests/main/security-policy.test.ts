import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, isAllowedRequest, isAppUrl } from '../../src/main/security-policy';

describe('the security policy', () => {
  it('allows scripts and styles of the program and nothing that is evaluated or inline', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|wasm|blob:/);
    expect(CONTENT_SECURITY_POLICY.split('; ')).toContain("default-src 'none'");
  });

  it.each(['app://sverka', 'app://sverka/index.html', 'app://sverka/assets/a.js'])('takes %s for its own', (url) => {
    expect(isAppUrl(url)).toBe(true);
    expect(isAllowedRequest(url)).toBe(true);
  });

  it.each([
    'app://sverka.example/index.html',
    'app://sverka@example/index.html',
    'app://other/index.html',
    'https://app://sverka/',
    'http://localhost:5173/',
    'ws://localhost/',
    'file:///etc/passwd',
    'chrome://settings',
    'data:text/html,x',
    'about:blank',
    '',
  ])('lets no request go to %s', (url) => {
    expect(isAppUrl(url)).toBe(false);
    expect(isAllowedRequest(url)).toBe(false);
  });

  it('lets the developer tools load, which are no page of ours', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/inspector.html')).toBe(true);
    expect(isAppUrl('devtools://devtools/bundled/inspector.html')).toBe(false);
  });
});
