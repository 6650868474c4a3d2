import { decodeHTML } from 'entities';

/**
 * Writes a text for WebVTT with the character references that the cue had before: a character is written as the reference that stood for
 * it (`&#39;`, `&nbsp;`) unless the cue had it bare too. Otherwise only what no cue should hold becomes a reference: `&`, `<` and the arrow of
 * times (W3C WebVTT 4.1, "cue text").
 */
export function referencesLike(before: string): (text: string) => string {
  const spelt = new Map<string, string>([
    ['&', '&amp;'],
    ['<', '&lt;'],
  ]);
  const bare = before.replace(REFERENCE, (reference) => {
    const said = decodeHTML(reference);
    if (said === reference) return reference;
    spelt.set(said, reference);
    return '';
  });
  // What the players take as it is goes on so; a bare `<` would begin a tag.
  for (const said of spelt.keys()) if (said !== '<' && bare.includes(said)) spelt.delete(said);
  return (text) =>
    [...text]
      .map((character) => spelt.get(character) ?? character)
      .join('')
      .replaceAll('-->', '--&gt;');
}

/** A character reference of HTML, by name or number. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/gi;
