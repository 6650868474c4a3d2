/**
 * A function that remembers its last `size` answers by the object asked about. Checks go through a document in order
 * and look a few segments back, so a short memory serves, and a long document stays out of it.
 */
export function rememberRecent<Key extends object, Value>(
  size: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const memory = new Map<Key, Value>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (memory.size >= size) {
      const oldest = memory.keys().next();
      if (!oldest.done) memory.delete(oldest.value);
    }
    memory.set(key, value);
    return value;
  };
}

/** How many texts keep what was read of them: some times as many as a check looks back. */
export const RECENT_TEXTS = 64;
