import { SEGMENT_STATES, type SegmentState } from '../../segments/segment';
import { applyReplacements } from '../apply-replacements';
import type { Replacement, UnitChange } from '../format';
import { placeholdersOf, withBlanksOf, withPlaceholders, type PlaceholderFinder } from '../text-units';
import { noteLines, OWN_COMMENTS, ownComment } from './po-comments';
import { flagsOf, type PoEntry } from './po-entry';
import { writePoString } from './po-string';
import type { PoUnit } from './po';

/**
 * The file with these units changed: their strings, written as the file writes long lines; the flag `fuzzy` goes from what was
 * confirmed; notes become comments of translators.
 */
export function writePo(text: string, units: readonly PoUnit[], changes: readonly UnitChange[]): string {
  const style: FileStyle = {
    folds: units.some(({ entry }) => [entry.id, ...entry.strings].some(({ isFolded }) => isFolded)),
    lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    find: placeholdersOf(units),
  };
  const made = changes.flatMap((change) => changed(text, units[change.unit]!, change, style));
  const states = [...statesOf(units, changes)].flatMap(([entry, state]) => stateChanges(entry, state, style.lineEnd));
  const inOrder = [...made, ...states].sort((one, other) => one.from - other.from || one.to - other.to);
  return applyReplacements(text, { from: 0, to: text.length }, withoutRepeats(inOrder));
}

interface FileStyle {
  readonly folds: boolean;
  readonly lineEnd: string;
  readonly find: PlaceholderFinder;
}

function changed(text: string, unit: PoUnit, change: UnitChange, style: FileStyle): Replacement[] {
  const { entry, form } = unit;
  const made: Replacement[] = [];
  if (change.target !== null) {
    const string = entry.strings[form]!;
    const model = string.text.trim() === '' ? (unit.source ?? '') : string.text;
    const words = withBlanksOf(model, withPlaceholders(change.target, change.unit, style.find));
    const { folds, lineEnd } = style;
    const indent =
      string.from - (Math.max(text.lastIndexOf('\n', string.from), text.lastIndexOf('\r', string.from)) + 1);
    made.push({ from: string.from, to: string.to, text: writePoString(words, { folds, lineEnd, indent }) });
  }
  const notes = change.notes.map((note) =>
    noteLines(note)
      .map((line) => line + style.lineEnd)
      .join(''),
  );
  if (notes.length > 0) made.push(insertedNotes(text, entry, notes, style.lineEnd));
  return made;
}

/** Notes stand behind those that are there, with a bare `#` between two. */
function insertedNotes(text: string, entry: PoEntry, notes: readonly string[], lineEnd: string): Replacement {
  const others = entry.comments.filter(({ kind }) => kind === ' ');
  const at = others.at(-1)?.to ?? entry.from;
  const parted = others.at(-1) === undefined || others.at(-1)!.text === '' ? '' : `#${lineEnd}`;
  // An entry may begin on the line on which another ends.
  const begun = at === 0 || /[\n\r\uFEFF]/.test(text[at - 1]!) ? '' : lineEnd;
  return { from: at, to: at, text: begun + parted + notes.join(`#${lineEnd}`) };
}

/** The state of each entry one of whose forms has a new one: that of the form that is least far. */
function statesOf(units: readonly PoUnit[], changes: readonly UnitChange[]): ReadonlyMap<PoEntry, SegmentState> {
  const news = new Map(changes.flatMap(({ unit, state }) => (state === null ? [] : [[unit, state] as const])));
  const states = new Map<PoEntry, SegmentState>();
  for (const unit of news.keys()) {
    const { entry } = units[unit]!;
    const own = units.flatMap((one, place) => (one.entry === entry ? [news.get(place) ?? one.state] : []));
    states.set(entry, SEGMENT_STATES.find((state) => own.includes(state)) ?? 'untouched');
  }
  return states;
}

function stateChanges(entry: PoEntry, state: SegmentState, lineEnd: string): Replacement[] {
  const said = ownComment(entry, 'state');
  const own =
    said === null ? [] : [{ from: said.from, to: said.to, text: `#. ${OWN_COMMENTS.state}${state}${lineEnd}` }];
  if (state !== 'confirmed' || !flagsOf(entry).includes('fuzzy')) return own;
  const lines = entry.comments.filter(({ kind, text }) => kind === ',' && /\bfuzzy\b/.test(text));
  return [
    ...own,
    ...lines.map(({ from, to, text }) => {
      const flags = text.split(',').map((flag) => flag.trim());
      const left = flags.filter((flag) => flag !== 'fuzzy' && flag !== '');
      return { from, to, text: left.length === 0 ? '' : `#, ${left.join(', ')}${lineEnd}` };
    }),
  ];
}

/** Plural forms of one entry may ask for the same note. */
function withoutRepeats(replacements: readonly Replacement[]): Replacement[] {
  return replacements.filter((one, index) => {
    const before = replacements[index - 1];
    return before === undefined || before.from !== one.from || before.to !== one.to || before.text !== one.text;
  });
}
