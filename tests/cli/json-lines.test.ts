import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/json-lines';

async function read(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  async function* stream(): AsyncGenerator<string | Buffer> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  for await (const batch of linesOf(stream())) lines.push(...batch);
  return lines;
}

describe('linesOf', () => {
  test('joins a line that comes in several chunks', async () => {
    expect(await read(['{"a":', '1}\n{"b"', ':2}'])).toEqual(['{"a":1}', '{"b":2}']);
  });

  test('keeps a letter whole whose bytes come apart', async () => {
    const bytes = Buffer.from('шаг\n');
    expect(await read([bytes.subarray(0, 3), bytes.subarray(3)])).toEqual(['шаг']);
  });

  test('does not split at a line separator inside a string', async () => {
    expect(await read(['"a\u2028b"\n'])).toEqual(['"a\u2028b"']);
  });

  test('drops the carriage return of a Windows line', async () => {
    expect(await read(['1\r\n2\r\n'])).toEqual(['1', '2']);
  });

  test('gives an empty line where there is one, and none behind the last line end', async () => {
    expect(await read(['1\n\n2\n'])).toEqual(['1', '', '2']);
  });
});
