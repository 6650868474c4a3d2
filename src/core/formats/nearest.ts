/** Finds what the character of a tag stands for near a place; null where nothing is known of it. */
export type FindNear<Value> = (character: string, at: number) => Value | null;

/** What the characters of tags stand for, each with its place: long texts give out every character more than once. */
export class Nearest<Value> {
  private readonly known = new Map<string, { readonly at: number; readonly value: Value }[]>();

  add(character: string, at: number, value: Value): void {
    const others = this.known.get(character);
    if (others === undefined) this.known.set(character, [{ at, value }]);
    else others.push({ at, value });
  }

  /** The one of several that stands nearest, the first of two as near. */
  readonly find: FindNear<Value> = (character, at) => {
    let best: { readonly at: number; readonly value: Value } | null = null;
    for (const one of this.known.get(character) ?? []) {
      if (best === null || Math.abs(one.at - at) < Math.abs(best.at - at)) best = one;
    }
    return best === null ? null : best.value;
  };
}
