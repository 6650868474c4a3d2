import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledProgram } from '../notation/bundled-program';
import { fixture } from '../notation/command-line';

const command = bundledProgram('cli', 'src/cli/index.ts');

/** Documents as lines, from the sample with other digits: long and short ones, one segment without a name, one that begins with context. */
function documents(): string[] {
  const pairs = readFileSync(fixture('sample', 'beads.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'));
  let at = 0;
  return Array.from({ length: 20 }, (_, number) => {
    const doc = number % 10 === 9 ? undefined : `d${number}`;
    const count = doc === undefined ? 1 : 3 + ((number * 7) % 6);
    const lines = Array.from({ length: count }, (_each, place) => {
      const [source = '', target = ''] = pairs[at++ % pairs.length]!.split('\t').map((text) =>
        text.replace(/\d/g, (digit) => String((Number(digit) + number) % 10)),
      );
      const context = number % 4 === 3 && place === 0;
      return `${JSON.stringify({ id: `${number}.${place}`, doc, source, target, ...(context && { context }) })}\n`;
    });
    return lines.join('');
  });
}

/** What processes beside each other answer, each to its share of the documents. */
async function answers(shares: readonly (readonly string[])[]): Promise<string[]> {
  const runs = shares.map((share) => command.answer(share.join(''), 'check', '--jsonl', '--lang', 'en'));
  return (await Promise.all(runs)).map(({ code, out }) => {
    expect(code).toBe(0);
    return out.toString('utf8');
  });
}

describe('documents that are split among processes', () => {
  it('are answered with the same bytes as by one process alone', async () => {
    const all = documents();
    const shares = [0, 1, 2].map((part) => all.filter((_, number) => number % 3 === part));
    const [[whole], dealt] = await Promise.all([answers([all]), answers(shares)]);
    expect(whole!.split('\n').filter((line) => line.includes('"check":')).length).toBeGreaterThan(10);
    // Dealt out in turn, the answers are put in order by their ids.
    const lines = dealt.flatMap((text) => text.split('\n').filter((line) => line !== ''));
    const place = (line: string): number[] => (JSON.parse(line) as { id: string }).id.split('.').map(Number);
    const inOrder = lines.sort((a, b) => place(a)[0]! - place(b)[0]! || place(a)[1]! - place(b)[1]!);
    expect(`${inOrder.join('\n')}\n`).toBe(whole);
  });
});
