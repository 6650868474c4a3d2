import { describe, expect, it } from 'vitest';
import { fault } from '../../src/core/fault';
import { hidePaths } from '../../src/main/hide-paths';

const seen = (data: Record<string, string | number>) => hidePaths(fault('internal', data)).data;

describe('a fault on its way to the window', () => {
  it.each([
    ['/home/anna/Обзоры/interview 2.sverka', 'interview 2.sverka'],
    ['C:\\Users\\Anna\\review.sverka', 'review.sverka'],
    ['C:/Users/Anna/review.sverka', 'review.sverka'],
    ['\\\\server\\share\\review.sverka', 'review.sverka'],
  ])('names %s without its folders', (path, name) => {
    expect(seen({ path })).toEqual({ path: name });
  });

  it('has no folder in a message of the system either', () => {
    expect(seen({ cause: "EACCES: permission denied, open '/home/anna/secret/a.txt'" }).cause).toBe(
      "EACCES: permission denied, open 'a.txt'",
    );
    expect(seen({ detail: 'rename C:\\a\\b.txt failed' }).detail).toBe('rename b.txt failed');
  });

  it('keeps what is no path', () => {
    const data = { character: '/', title: 'и/или', number: 3, owner: 'host, 42', words: 'AC/DC', encoding: 'utf-8' };
    expect(seen(data)).toEqual(data);
  });
});
