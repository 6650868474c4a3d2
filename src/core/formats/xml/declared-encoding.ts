/** The encoding that an XML declaration names, in the beginning of a file; null where it names none. */
export function declaredEncoding(head: string): string | null {
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1] ?? null;
}
