/** A relative file name that stays in its folder: no root, drive, `..`, backslash or control character. */
export function safeFileName(name: string): string {
  const parts = name
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '_')
    .split(/[/\\]/)
    .map((part) => part.replace(/^(?:[A-Za-z]:)+/, ''))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? 'target.txt' : parts.join('/');
}

/** A file name as the headers of a diff write it: in quotes when it begins with one or has blanks at its ends. */
export function quotedFileName(name: string): string {
  return /^["\s]|\s$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}
