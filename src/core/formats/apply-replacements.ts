import type { Span } from '../text/span';
import type { Replacement } from './format';

/** A stretch of a text with the replacements made that lie within it; they must be in order and not overlap. */
export function applyReplacements(text: string, within: Span, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let read = within.from;
  for (const { from, to, text: filled } of replacements) {
    if (from < read || to < from || to > within.to) {
      throw new RangeError(`Replacement ${from}–${to} is outside ${read}–${within.to}`);
    }
    parts.push(text.slice(read, from), filled);
    read = to;
  }
  parts.push(text.slice(read, within.to));
  return parts.join('');
}
