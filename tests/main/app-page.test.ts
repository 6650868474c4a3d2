import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerPageRequest } from '../../src/main/app-page';
import { temporaryFolder } from '../notation/temporary-folder';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
  'trusted-types lit-html';

const folder = temporaryFolder();
beforeAll(() => {
  mkdirSync(folder.at('page/assets'), { recursive: true });
  mkdirSync(folder.at('page-and-more'));
  writeFileSync(folder.at('page/index.html'), '<!doctype html>');
  writeFileSync(folder.at('page/assets/main-a1.js'), '');
  writeFileSync(folder.at('page/assets/notes.txt'), 'Plain.');
  writeFileSync(folder.at('secret.txt'), 'secret');
  writeFileSync(folder.at('page-and-more/secret.txt'), 'secret');
  symlinkSync(folder.at('secret.txt'), folder.at('page/leak.txt'));
  symlinkSync(folder.at('page-and-more'), folder.at('page/more'));
});

const answer = (url: string) => answerPageRequest(url, folder.at('page'));

/** Ways to write "the folder above" that some reader of addresses has fallen for. */
const UP = [
  '..',
  '...',
  '....',
  '%2e%2e',
  '%2E%2E',
  '.%2e',
  '%2e.',
  '%252e%252e',
  '..%00',
  '..;',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '\uff0e\uff0e',
  '..\u202e',
  '. .',
  '.. ',
];
const SEPARATORS = ['/', '\\', '%2f', '%2F', '%5c', '%252f', '//', '/./', '%c0%af', '\u2215'];
const climbing = UP.flatMap((up) =>
  SEPARATORS.flatMap((separator) => [
    `app://sverka/${up}${separator}secret.txt`,
    `app://sverka/assets${separator}${up}${separator}${up}${separator}secret.txt`,
  ]),
);
const odd = [
  'app://sverka',
  'app://sverka/',
  'app://sverka//index.html',
  'app://sverka/index.html/',
  'app://sverka/index.html/..',
  'app://sverka/assets',
  'app://sverka/assets/',
  'app://sverka/leak.txt',
  'app://sverka/more/secret.txt',
  'app://sverka/index.html%00.txt',
  'app://sverka/index.html\0',
  'app://sverka/\0',
  'app://sverka/%00',
  'app://sverka/.index.html',
  'app://sverka/assets/.main-a1.js',
  'app://sverka/~/secret.txt',
  'app://sverka/C:/Windows/win.ini',
  'app://sverka/C:\\Windows\\win.ini',
  'app://sverka/\\\\server\\share\\secret.txt',
  'app://sverka/nul',
  'app://sverka/index.html::$DATA',
  'app://sverka/index.htm',
  'app://sverka/INDEX.HTML%20',
  'app://sverka/index.html%20',
  'app://sverka/etc/passwd',
  'app://sverka//etc/passwd',
  'app://sverka/file:///etc/passwd',
  'app://sverka/__proto__',
  'app://sverka/constructor',
  'app://sverka/assets/main-a1.js.map',
  'app://other/index.html',
  'app://sverka.evil.example/index.html',
  'app://sverka@evil.example/index.html',
  'app://evil.example/sverka/index.html',
  'app://sverka:80/index.html',
  'app://SVERKA/index.html',
  'app:/sverka/index.html',
  'app:sverka/index.html',
  'app:///index.html',
  'APP://sverka/index.html',
  'apps://sverka/index.html',
  'file:///etc/passwd',
  'https://sverka/index.html',
  'devtools://devtools/index.html',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:app://sverka/1',
  '',
  'index.html',
  '/index.html',
  `app://sverka/${'a'.repeat(5_000)}`,
  `app://sverka/${'a/'.repeat(3_000)}index.html`,
];

describe('the page of the window', () => {
  it('comes with the whole policy, its type and nothing else that could be guessed', () => {
    const { status, headers, body } = answer('app://sverka/index.html');
    expect({ status, body: Buffer.from(body).toString() }).toEqual({ status: 200, body: '<!doctype html>' });
    expect(headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it.each([
    ['app://sverka/assets/main-a1.js', 'text/javascript; charset=utf-8'],
    ['app://sverka/assets/main-a1.js?v=1#top', 'text/javascript; charset=utf-8'],
    ['app://sverka/assets/notes.txt', 'application/octet-stream'],
  ])('serves %s', (url, type) => {
    expect(answer(url)).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });

  it('answers 404, with the policy, to more than 200 addresses that lead elsewhere', () => {
    const addresses = [...new Set([...climbing, ...odd])];
    expect(addresses.length).toBeGreaterThan(200);
    const served = addresses.filter((url) => answer(url).status !== 404 || answer(url).body.length > 0);
    expect(served).toEqual([]);
    expect(answer('app://sverka/nowhere.js').headers['content-security-policy']).toBe(POLICY);
  });
});
