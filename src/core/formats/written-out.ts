import { TAG_CHARACTERS } from './tag-characters';
import type { Tag } from '../segments/segment';

/** A text of a segment with the markup of its tags as it stood in the file. */
export function writtenOut(text: string, tags: readonly Tag[]): string {
  if (tags.length === 0) return text;
  return text.replace(
    TAG_CHARACTERS,
    (character) => tags.find((tag) => tag.character === character)?.markup ?? character,
  );
}
