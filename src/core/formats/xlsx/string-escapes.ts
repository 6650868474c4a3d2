const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A string of a workbook as people read it: characters that XML cannot hold are written there as `_x000D_` (ST_Xstring). */
export function plainOfEscaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A text as a string of a workbook; what would be read as an escape gets its underscore escaped. */
export function escapedString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
