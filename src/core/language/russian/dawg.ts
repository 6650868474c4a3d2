/** Byte that stands between a key and its value in a dictionary of records. */
const SEPARATOR = 1;

/**
 * A word graph as the dawgdic library writes it: units of four bytes for the graph, two bytes a unit for the guide that
 * walks over all keys below a node. Read in place; only an unaligned file is copied.
 */
export class Dawg {
  private readonly units: Int32Array;
  private readonly guide: Uint8Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = view.getUint32(0, true);
    const from = bytes.byteOffset + 4;
    this.units =
      from % 4 === 0
        ? new Int32Array(bytes.buffer, from, size)
        : new Int32Array(bytes.slice(4, 4 + size * 4).buffer, 0, size);
    const guideStart = 4 + size * 4;
    this.guide =
      guideStart + 4 <= bytes.byteLength
        ? bytes.subarray(guideStart + 4, guideStart + 4 + view.getUint32(guideStart, true) * 2)
        : new Uint8Array(0);
  }

  /** The node behind `node` along a byte (1..255), or -1; the root is 0. */
  step(byte: number, node: number): number {
    const unit = this.units[node]!;
    const next = node ^ ((unit >>> 10) << ((unit & 0x200) >> 6)) ^ byte;
    return (this.units[next]! & 0x800000ff) === byte ? next : -1;
  }

  /** The node behind a whole key of bytes, or -1. */
  walk(bytes: Uint8Array, node: number): number {
    let at = node;
    for (let index = 0; index < bytes.length && at >= 0; index++) at = this.step(bytes[index]!, at);
    return at;
  }

  /** The number stored with the key that ends at a node; 0 where no key ends. */
  valueAt(node: number): number {
    const unit = this.units[node] ?? 0;
    if (!(unit & 0x100)) return 0;
    return (this.units[node ^ ((unit >>> 10) << ((unit & 0x200) >> 6))] ?? 0) & 0x7fffffff;
  }

  /**
   * Adds the records of `width` 16-bit numbers stored behind the key that ends at a node to `into`, one number after the
   * other. The records are keys themselves: pairs of bytes that carry seven bits each, the lowest bit of a pair's first
   * byte turned over.
   */
  readRecords(node: number, width: number, into: number[]): void {
    const start = this.step(SEPARATOR, node);
    if (start >= 0) this.descend(start, 0, width * 2, new Uint8Array(width * 2), into);
  }

  private descend(node: number, depth: number, length: number, bytes: Uint8Array, into: number[]): void {
    if (depth === length) {
      for (let at = 0; at < length; at += 2) into.push(((bytes[at]! ^ 1) << 6) + (bytes[at + 1]! >> 1));
      return;
    }
    let label = this.guide[node << 1] ?? 0;
    while (label) {
      const child = this.step(label, node);
      if (child < 0) return;
      bytes[depth] = label;
      this.descend(child, depth + 1, length, bytes, into);
      label = this.guide[(child << 1) + 1] ?? 0;
    }
  }
}
