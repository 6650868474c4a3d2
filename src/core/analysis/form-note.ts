/** A word form as its tokens share it, with what was found out about it. */
export interface WordForm {
  readonly notes: unknown[];
}

let places = 0;

/** A place of one's own among the notes of every form. */
export function newPlace(): number {
  return places++;
}

/**
 * Something that is found out once for each word form and kept with it: a look-up in a large table for each token costs more
 * than most of what is kept there.
 */
export class FormNote<Value> {
  private readonly place = newPlace();
  private readonly find: (key: string) => Value;

  /** `find` is asked at most once for a form, as long as the form is kept. */
  constructor(find: (key: string) => Value) {
    this.find = find;
  }

  /** What is known of the form of a token that `key` stands for; without a form it is found anew. */
  of(form: WordForm | undefined, key: string): Value {
    if (form === undefined) return this.find(key);
    const known = form.notes[this.place] as Value | undefined;
    if (known !== undefined) return known;
    const found = this.find(key);
    form.notes[this.place] = found;
    return found;
  }
}
