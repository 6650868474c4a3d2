import type { WordForm } from './form-note';

/** A form with its letters. */
interface LetteredForm extends WordForm {
  readonly text: string;
}

/** Remembers the word forms that were met lately, found by where they stand in a text. */
export interface FormTable<Form> {
  /** The form of the letters from `from` to `to` (exclusive) of a text; the same object as long as it is remembered. */
  at(text: string, from: number, to: number): Form;
}

/**
 * Makes a table of at least `size` forms. Each has two places to be, by the hash of its letters; a third form of one hash takes
 * the place of the one that was met longer ago. A map would have to cut every word out of its text first and hash it anew,
 * which costs three times as much.
 */
export function createFormTable<Form extends LetteredForm>(
  size: number,
  make: (text: string) => Form,
): FormTable<Form> {
  let slots = 1;
  while (slots < size) slots *= 2;
  const recent = new Array<Form | undefined>(slots).fill(undefined);
  const older = new Array<Form | undefined>(slots).fill(undefined);
  return {
    at(text, from, to) {
      let hash = to - from;
      for (let offset = from; offset < to; offset++) hash = (Math.imul(hash, 31) + text.charCodeAt(offset)) | 0;
      const slot = (hash ^ (hash >>> 15)) & (slots - 1);
      const first = recent[slot];
      if (first !== undefined && isAt(first.text, text, from, to)) return first;
      const second = older[slot];
      const form = second !== undefined && isAt(second.text, text, from, to) ? second : make(text.slice(from, to));
      older[slot] = first;
      recent[slot] = form;
      return form;
    },
  };
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let offset = 0; offset < word.length; offset++)
    if (word.charCodeAt(offset) !== text.charCodeAt(from + offset)) return false;
  return true;
}
