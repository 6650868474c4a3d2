import type { SearchMode } from './search-query';
import type { TextMatcher } from './text-matcher';

/**
 * A text with every match replaced. In `pattern` mode `$1` … `$99` stand for what the groups took and `$&` for the whole match (`$$`
 * for the sign); in the others a replacement in small letters takes the capital of what it replaces, when capitals do not count.
 */
export function replaceMatches(
  text: string,
  matcher: TextMatcher,
  replacement: string,
  { mode, matchCase }: { readonly mode: SearchMode; readonly matchCase: boolean },
): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, groups } of matcher(text, 'en')) {
    const words =
      mode === 'pattern'
        ? expanded(replacement, groups)
        : matchCase
          ? replacement
          : withCapital(replacement, text.slice(from, to));
    parts.push(text.slice(at, from), words);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

function expanded(replacement: string, groups: readonly string[]): string {
  return replacement.replace(/\$(\$|&|\d{1,2})/g, (whole, sign: string) => {
    if (sign === '$') return '$';
    const group = sign === '&' ? 0 : Number(sign);
    return group < groups.length ? (groups[group] ?? '') : whole;
  });
}

/** "It" for "She", "it" for "she"; what is all capitals stays as it was typed. */
function withCapital(replacement: string, replaced: string): string {
  const first = replaced.charAt(0);
  const second = replaced.charAt(1);
  const isCapital =
    first !== first.toLowerCase() && (second === '' || second !== second.toUpperCase() || /\P{L}/u.test(second));
  return isCapital && replacement.charAt(0) !== replacement.charAt(0).toUpperCase()
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}
