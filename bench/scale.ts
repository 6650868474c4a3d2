import { readFileSync } from 'node:fs';
import { once } from 'node:events';

// Writes segments for `sverka check --jsonl` to standard output: the sample's pairs again and again with other digits, 200 to a document:
//   node bench/run.mjs scale [SEGMENTS] > corpus.jsonl
// docs/scale.md says how it is used.
const SEGMENTS_A_DOCUMENT = 200;
const wanted = Number(process.argv[3] ?? 1_000_000);
const pairs = readFileSync(new URL('../fixtures/sample/beads.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'));

const otherDigits = (text: string, by: number): string =>
  text.replace(/\d/g, (digit) => String((Number(digit) + by) % 10));

let held: string[] = [];
for (let number = 0; number < wanted; number += 1) {
  const document = Math.floor(number / SEGMENTS_A_DOCUMENT);
  const [source = '', target = ''] = otherDigits(pairs[number % pairs.length] ?? '', document).split('\t');
  held.push(`${JSON.stringify({ id: `s${number}`, doc: `d${document}`, source, target })}\n`);
  if (held.length === 10_000 || number === wanted - 1) {
    if (!process.stdout.write(held.join(''))) await once(process.stdout, 'drain');
    held = [];
  }
}
