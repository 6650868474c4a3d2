import type { PlacedTag } from './format';

/** Finds the tag that a character stands for near a place of the text: long texts give out every character more than once. */
export type TagNear = (character: string, at: number) => PlacedTag | undefined;

/** A finder for the tags of a text. */
export function nearestTag(tags: readonly PlacedTag[]): TagNear {
  const known = new Map<string, PlacedTag[]>();
  for (const tag of tags) {
    const others = known.get(tag.character);
    if (others === undefined) known.set(tag.character, [tag]);
    else others.push(tag);
  }
  return (character, at) => {
    let best: PlacedTag | undefined;
    for (const tag of known.get(character) ?? []) {
      if (best === undefined || Math.abs(tag.at - at) < Math.abs(best.at - at)) best = tag;
    }
    return best;
  };
}
