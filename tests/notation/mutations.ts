/** Random numbers by a seed (mulberry32, Tommy Ettinger), so that every run tries the same. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!;
  }
}

/** Pieces that parsers stumble over. */
const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '&#0;',
    '&#x110000;',
    '&lol;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '?>',
    '</',
    '/>',
  ],
  ...[
    '<!DOCTYPE x [',
    '\0',
    '\uFEFF',
    '\uFFFD',
    '\uE000',
    '\uD800',
    '\r',
    '\n\n',
    '\t',
    ',',
    ';',
    '""',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '\\',
    '\\u',
    'msgid',
    'msgstr[9]',
    '-->',
    '00:00:01,000 --> 00:00',
    'xmlns:a=""',
    '%s',
    '=',
    '#',
    '~',
    '|',
    'null',
  ],
];

/** A text with a few things done to it: pieces taken out, doubled, moved, cut off, or put in. */
export function mutatedText(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(mutated.length + 1);
    const length = random.below(1 + random.of([1, 8, 60, 600]));
    const piece = mutated.slice(at, at + length);
    const rest = mutated.slice(at + length);
    const head = mutated.slice(0, at);
    switch (random.below(6)) {
      case 0:
        mutated = head + rest;
        break;
      case 1:
        mutated = head + piece + piece + rest;
        break;
      case 2: {
        const other = random.below(rest.length + 1);
        mutated = head + rest.slice(0, other) + piece + rest.slice(other);
        break;
      }
      case 3:
        mutated = random.below(4) === 0 ? head : mutated;
        break;
      case 4:
        mutated = head + piece.repeat(1 + random.below(50)) + rest;
        break;
      default:
        mutated = head + random.of(PIECES) + mutated.slice(at);
    }
  }
  return mutated;
}

/** Bytes with a few of them changed, taken out or cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const mutated = [...bytes];
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const at = random.below(mutated.length);
    const kind = random.below(8);
    if (kind === 0) mutated.length = at;
    else if (kind === 1) mutated.splice(at, random.below(16));
    else if (kind === 2) mutated.splice(at, 0, ...mutated.slice(at, at + random.below(16)));
    else mutated[at] = random.below(256);
    if (mutated.length === 0) mutated.push(0);
  }
  return new Uint8Array(mutated);
}
