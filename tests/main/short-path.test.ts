import { describe, expect, it } from 'vitest';
import { shortPath } from '../../src/main/short-path';

describe('A path for reading', () => {
  it.each([
    ['/home/anna/.config/Sverka', '/home/anna', 'linux', '~/.config/Sverka'],
    ['/home/annabel/Sverka', '/home/anna', 'linux', '/home/annabel/Sverka'],
    ['/home/anna', '/home/anna', 'darwin', '/home/anna'],
    ['/srv/data', '/home/anna', 'linux', '/srv/data'],
    ['/srv/data', '', 'linux', '/srv/data'],
    ['C:\\Users\\Anna\\AppData\\Local\\Sverka', 'C:\\Users\\Anna', 'win32', '%USERPROFILE%\\AppData\\Local\\Sverka'],
    ['D:\\Sverka', 'C:\\Users\\Anna', 'win32', 'D:\\Sverka'],
  ] as const)('of %s, at home in %s on %s, is %s', (path, home, platform, short) => {
    expect(shortPath(path, home, platform)).toBe(short);
  });
});
