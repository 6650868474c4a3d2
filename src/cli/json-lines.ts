import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, in batches as they arrive, split at `\n` alone. (Node's readline also splits at U+2028 and
 * U+2029, which may stand inside a JSON string.) A last line without a line end counts; a `\r` before it is dropped.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    rest.push(pieces[0] ?? '');
    if (pieces.length === 1) continue;
    const batch = [rest.join(''), ...pieces.slice(1, -1)];
    rest = [pieces[pieces.length - 1] ?? ''];
    yield batch.map(withoutCarriageReturn);
  }
  const last = rest.join('') + decoder.end();
  if (last !== '') yield [withoutCarriageReturn(last)];
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
