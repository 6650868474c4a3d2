/**
 * The one JSON text of a plain value: no spaces, keys sorted by UTF-16 code units, numbers as ECMAScript writes them
 * (after RFC 8785). Lone surrogates are escaped, so the text is always valid UTF-8. Absent (undefined) members are left out;
 * a number that JSON cannot hold is a programming error and throws.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON cannot hold ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
