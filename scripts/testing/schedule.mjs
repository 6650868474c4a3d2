/**
 * Runs parts, some at the same time: each begins when a place is free and the parts it waits for have ended.
 * @template T
 * @param {Record<string, { run: () => Promise<T>, after?: readonly string[], alone?: boolean }>} parts in the order of beginning
 * @param {number} places how many may run at once
 * @param {(name: string, result: T, seconds: number) => void} onEnd
 * @returns {Promise<T[]>}
 */
export async function runParts(parts, places, onEnd) {
  const waiting = Object.keys(parts);
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  /** @type {T[]} */
  const results = [];

  /** @param {string} name */
  const mayBegin = (name) => {
    const part = parts[name];
    const waitsFor = (part?.after ?? []).some((other) => waiting.includes(other) || running.has(other));
    return !waitsFor && (part?.alone ? running.size === 0 : running.size < places);
  };

  while (waiting.length > 0 || running.size > 0) {
    // A part that must be alone holds the later ones back, or it would wait for ever.
    const next = waiting.find(mayBegin);
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const begun = Date.now();
    const work = async () => {
      const result = await /** @type {{ run: () => Promise<T> }} */ (parts[next]).run();
      results.push(result);
      running.delete(next);
      onEnd(next, result, (Date.now() - begun) / 1000);
    };
    running.set(next, work());
    if (parts[next]?.alone) await running.get(next);
  }
  return results;
}
