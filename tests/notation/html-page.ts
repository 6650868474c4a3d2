import { html } from '../../src/core/formats/html/html';
import type { Replacement, TextDocument } from '../../src/core/formats/format';
import { isTagCharacter } from '../../src/core/formats/tag-characters';
import { fileContents } from './file-contents';

/** A web page as the format reads it. */
export function readPage(file: string): TextDocument {
  const document = html.read(fileContents(file, 'page.html'), 'target');
  if (!document.ok) throw new Error(document.error.code);
  return document.value;
}

/** The paragraphs of a page, tags as their markup in angles: `The ‹<b>›ice‹</b>› melts.`; other kinds stand before: `heading: …`. */
export function paragraphsOf(file: string): string[] {
  const { text, blocks, tags } = readPage(file);
  return blocks.map(({ from, to, kind }) => {
    const words = [...text.slice(from, to)]
      .map((character) => {
        const tag = tags.find((one) => one.character === character);
        return tag === undefined || !isTagCharacter(character) ? character : `‹${tag.markup}›`;
      })
      .join('');
    return kind === 'paragraph' ? words : `${kind}: ${words}`;
  });
}

/** The page after words of its text became others; `null` takes the paragraph that begins with them out. */
export function pageWith(
  file: string,
  changes: Readonly<Record<string, string | null>>,
  encodes: (character: string) => boolean = () => true,
): string {
  const { text, blocks } = readPage(file);
  const replacements = Object.entries(changes)
    .map(([words, becomes]): Replacement => {
      const from = text.indexOf(words);
      if (from < 0) throw new Error(`“${words}” is not in the text of the page`);
      if (becomes !== null) return { from, to: from + words.length, text: becomes };
      const place = blocks.findIndex((block) => block.from === from);
      const block = blocks[place]!;
      const next = blocks[place + 1];
      return next === undefined
        ? { from: blocks[place - 1]?.to ?? 0, to: block.to, text: '' }
        : { from, to: next.from, text: '' };
    })
    .sort((one, other) => one.from - other.from);
  const written = html.write(fileContents(file, 'page.html'), replacements, { encodes });
  if (!written.ok || !('text' in written.value)) throw new Error('the page cannot be written');
  return written.value.text;
}
