/** What a word contributes to a number in words. */
export interface NumberWord {
  /** `unit` adds, `hundred` and `scale` multiply what stands before, `ordinal` adds and ends, `decade` stands alone. */
  readonly kind: 'unit' | 'hundred' | 'scale' | 'ordinal' | 'decade';
  readonly value: number;
  /** Says no number when nothing stands before it: «тысячи людей», "million" in "several million". */
  readonly vagueAlone?: true;
}

/** A number in words: its value, how many words it took, whether it ends in an ordinal. */
export interface SpelledNumber {
  readonly value: number;
  readonly words: number;
  readonly ordinal: boolean;
  readonly decade: boolean;
  /** Nothing but a scale word, e.g. «тысячу», which reads as one thousand. */
  readonly scaleOnly: boolean;
}

/** Adds up the number words at the beginning of a list; stops where the next word cannot belong to the same number. */
export function addUp(words: readonly (NumberWord | null)[], start = 0): SpelledNumber | null {
  let total = 0;
  let group = start;
  let started = start > 0;
  let scale = Infinity;
  let used = 0;
  let scaleOnly = true;
  const result = (ordinal: boolean, decade: boolean): SpelledNumber | null =>
    used === 0 ? null : { value: total + group, words: used, ordinal, decade, scaleOnly };
  for (const word of words) {
    if (!word) break;
    if (word.kind === 'decade')
      return used === 0
        ? { value: word.value, words: 1, ordinal: false, decade: true, scaleOnly: false }
        : result(false, false);
    if (word.kind === 'unit' || word.kind === 'ordinal') {
      if (!fits(group, word.value) || (group === 0 && total > 0 && word.value >= scale)) break;
      group += word.value;
      used++;
      started = true;
      scaleOnly = false;
      if (word.kind === 'ordinal') return result(true, false);
    } else if (word.kind === 'hundred') {
      if (group >= 100 || (!started && word.vagueAlone)) break;
      group = (group || 1) * 100;
      used++;
      started = true;
      scaleOnly = false;
    } else {
      if (word.value >= scale || (!started && word.vagueAlone)) break;
      total += (group || 1) * word.value;
      scale = word.value;
      group = 0;
      used++;
      started = true;
    }
  }
  return result(false, false);
}

/** Whether a unit can follow within a group of three digits: five after twenty, not twenty after five. */
function fits(group: number, value: number): boolean {
  if (group === 0) return true;
  if (value >= 100 || !Number.isInteger(group)) return false;
  if (group % 100 === 0) return true;
  return value < 10 && group % 10 === 0 && group % 100 >= 20;
}
