import type {
  BilingualDocument,
  BilingualFormat,
  FileContents,
  TextDocument,
  UnitChange,
} from '../../src/core/formats/format';
import { fileContents } from './file-contents';

/** What a format reads of a text or a package; throws where it refuses. */
export function readBilingual(format: BilingualFormat, file: string | FileContents): BilingualDocument {
  const read = format.read(typeof file === 'string' ? fileContents(file, `text.${format.extensions[0]!}`) : file);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** The units as lines `Русский | English (state) # note`, with tags as `<b>`; an untouched state is left out. */
export function unitLines(format: BilingualFormat, file: string | FileContents): string[] {
  const { source, target, units } = readBilingual(format, file);
  return units.map((unit) => {
    const state = unit.state === 'untouched' ? '' : ` (${unit.state})`;
    const notes = unit.notes.map((note) => ` # ${note}`).join('');
    return `${blockText(source, unit.source)} | ${blockText(target, unit.target)}${state}${notes}`;
  });
}

function blockText({ text, blocks, tags }: TextDocument, block: number | null): string {
  if (block === null) return '';
  const { from, to } = blocks[block]!;
  let shown = '';
  for (let at = from; at < to; at += 1) shown += tags.find((tag) => tag.at === at)?.markup ?? text[at]!;
  return shown;
}

/** A change of a unit; what it does not name stays. The text may hold `<1>`, the first tag of the unit's English or else Russian. */
export interface WrittenChange extends Partial<Omit<UnitChange, 'unit'>> {
  readonly unit: number;
}

/** The file with these units changed. `encodes` says what the encoding holds; everything if left out. */
export function rewritten(
  format: BilingualFormat,
  text: string,
  changes: readonly WrittenChange[],
  encodes: (character: string) => boolean = () => true,
): string {
  const whole = wholeChanges(readBilingual(format, text), changes);
  const written = format.write(fileContents(text), whole, { encodes });
  if (!written.ok || !('text' in written.value)) throw new Error('not written');
  return written.value.text;
}

/** The parts of a package that change with these units. */
export function rewrittenParts(
  format: BilingualFormat,
  contents: FileContents,
  changes: readonly WrittenChange[],
): Record<string, string> {
  const whole = wholeChanges(readBilingual(format, contents), changes);
  const written = format.write(contents, whole, { encodes: () => true });
  if (!written.ok || !('parts' in written.value)) throw new Error('not written');
  return Object.fromEntries(written.value.parts);
}

function wholeChanges(document: BilingualDocument, changes: readonly WrittenChange[]): UnitChange[] {
  return changes.map((change) => ({
    ...{ target: null, state: null, notes: [], ...change },
    ...(typeof change.target === 'string' ? { target: withTags(document, change.unit, change.target) } : {}),
  }));
}

function withTags({ source, target, units }: BilingualDocument, place: number, text: string): string {
  const unit = units[place]!;
  const [side, block] = unit.target === null ? [source, unit.source] : [target, unit.target];
  const { from, to } = side.blocks[block!]!;
  const tags = side.tags.filter(({ at }) => at >= from && at < to);
  return text.replace(/<(\d)>/g, (_, number: string) => tags[Number(number) - 1]!.character);
}

/** The lines that differ between two texts with as many lines: `- before`, `+ after`. */
export function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let first = 0;
  while (first < old.length && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return [
    ...old.slice(first, old.length - last).map((line) => `- ${line.trim()}`),
    ...now.slice(first, now.length - last).map((line) => `+ ${line.trim()}`),
  ];
}
