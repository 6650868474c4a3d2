import { describe, expect, it } from 'vitest';
import { readStartArguments } from '../../src/main/start-arguments';

describe('the arguments of the program', () => {
  it('finds a project behind the folder of the app and makes its path absolute', () => {
    expect(readStartArguments(['electron', '.', 'a.sverka'], false, '/work')).toEqual({
      sample: false,
      file: '/work/a.sverka',
    });
  });

  it('finds a project behind a packaged program', () => {
    expect(readStartArguments(['Sverka', '/home/anna/Обзор.SVERKA'], true, '/')).toEqual({
      sample: false,
      file: '/home/anna/Обзор.SVERKA',
    });
  });

  it('passes over switches, other files and nothing at all', () => {
    const none = { sample: false, file: null };
    expect(readStartArguments(['electron', '--inspect=0', '.', '--user-data-dir=/a.sverka'], false, '/')).toEqual(none);
    expect(readStartArguments(['Sverka', 'text.txt'], true, '/')).toEqual(none);
    expect(readStartArguments([], false, '/')).toEqual(none);
  });

  it('asks for the sample', () => {
    expect(readStartArguments(['electron', '.', '--sample'], false, '/')).toEqual({ sample: true, file: null });
  });
});
