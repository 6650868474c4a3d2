import { describe, expect, it } from 'vitest';
import { isSameInstall } from '../../../scripts/steps/install.mjs';
import { isNewEnough } from '../../../scripts/steps/node-version.mjs';
import { missingIn, packagesFor } from '../../../scripts/steps/shared-libraries.mjs';

describe('what is installed', () => {
  const wanted = {
    '': {},
    'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
    'node_modules/libsql-win32': { version: '0.5.29', optional: true },
  };

  it('is the same when only packages for other systems are missing', () => {
    expect(isSameInstall(wanted, { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' } })).toBe(true);
  });

  it('differs when a version, an integrity or a package does', () => {
    expect(isSameInstall(wanted, { 'node_modules/lit': { version: '3.3.2', integrity: 'sha512-a' } })).toBe(false);
    expect(isSameInstall(wanted, { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-b' } })).toBe(false);
    expect(isSameInstall(wanted, {})).toBe(false);
  });

  it('differs when there is a package too many', () => {
    const installed = { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' }, 'node_modules/left': {} };
    expect(isSameInstall(wanted, installed)).toBe(false);
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '21.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['20.18.3', '18.20.0', '16.0.0'])('%s is too old', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe('the libraries of the system', () => {
  const ldd = [
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
    '\tlibsmime3.so => not found',
  ].join('\n');

  it('are missing where ldd says so', () => {
    expect(missingIn(ldd)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libsmime3.so']);
  });

  it('come from packages that are named once each, under all their names', () => {
    expect(packagesFor(missingIn(ldd))).toEqual([['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3']]);
  });
});
