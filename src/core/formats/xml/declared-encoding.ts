/** The encoding that an XML declaration names, in the beginning of a file; null where it names none. */
export function declaredEncoding(head: string): string | null {
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1] ?? null;
}

/** A part of a package as it is written: in UTF-8, whatever it was. */
export function inUtf8(text: string): string {
  return text.replace(/^(\uFEFF?<\?xml[^>]*encoding\s*=\s*["'])utf-16[a-z]*(["'])/i, '$1UTF-8$2');
}
