import { fault, type Fault } from '../core/fault';
import { isPhrase, parsePhrase, type Phrase, type PhraseFault } from '../core/patterns/phrase-book';
import { success, type Result } from '../core/result';
import { readTextFile } from './read-text-file';

/** The phrases of a file that could be read, and for each line that could not what is wrong with it. */
export interface PhraseFile {
  readonly phrases: readonly Phrase[];
  readonly faults: readonly Fault[];
}

/** Names that a first line may give its first column, so that it is not taken for a phrase. */
const HEADINGS: ReadonlySet<string> = new Set(['russian', 'русский', 'source']);

/**
 * Reads a user's phrases: a line a phrase, columns parted by tabs or " | ": Russian pattern, bad English (several parted by
 * " / "), better English (several parted by ";"), kind (sense, collocation or style), note. Empty lines and lines that begin with
 * # are left out. A line with a mistake is left out and reported.
 */
export async function readPhrases(path: string): Promise<Result<PhraseFile>> {
  const file = await readTextFile(path);
  if (!file.ok) return file;
  const phrases: Phrase[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of file.value.text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const columns = line.split(line.includes('\t') ? '\t' : ' | ').map((column) => column.trim());
    if (index === 0 && HEADINGS.has((columns[0] ?? '').toLowerCase())) continue;
    const phrase = parsePhrase(columns, index + 1);
    if (!isPhrase(phrase)) faults.push(toFault(path, phrase));
    else phrases.push(columns[4] === undefined || columns[4] === '' ? phrase : { ...phrase, note: columns[4] });
  }
  return success({ phrases, faults });
}

function toFault(path: string, { line, column, fault: wrong }: PhraseFault): Fault {
  if (column === 'count') return fault('phrase-columns', { path, line });
  if (column === 'kind') return fault('phrase-kind', { path, line });
  return fault('phrase-pattern', { path, line, part: wrong?.part ?? '' });
}
