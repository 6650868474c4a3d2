/** Remembers values by key, the ones asked for lately; holds at most twice `size`. */
export interface Memo<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Two generations instead of a list of uses: a full young one becomes the old one, which costs nothing to look after. */
export function createMemo<Value>(size: number): Memo<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    set,
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const kept = old.get(key);
      if (kept !== undefined) set(key, kept);
      return kept;
    },
  };
}
