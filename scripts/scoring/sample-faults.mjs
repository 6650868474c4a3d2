// What fixtures/sample/README.md says of the sample: its planted faults, and the places that are right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Place
 * @property {string} kind kind of fault; empty for a place that is right
 * @property {number} from UTF-16 offset into target.en.txt
 * @property {number} to exclusive
 */

/**
 * Reads both tables; throws where the words of a row do not stand in the English.
 * @param {string} folder
 * @returns {{ faults: readonly Place[], right: readonly Place[], text: string }}
 */
export function readSampleFaults(folder) {
  const text = readFileSync(join(folder, 'target.en.txt'), 'utf8');
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  const [, planted = '', left = ''] = page.split(/^## (?:Planted faults|Left alone)$/m);
  const section = (/** @type {string} */ part) => part.split('\n## ')[0] ?? '';
  const faults = rowsOf(section(planted)).map((cells) => ({ kind: cells[3] ?? '', ...placeOf(text, cells[4] ?? '') }));
  const right = rowsOf(section(left)).map((cells) => ({
    kind: '',
    ...placeOf(text, cells[2] ?? '', Number(cells[0])),
  }));
  return { faults, right, text };
}

/** The cells of the rows of a section's table, without its head. @param {string} section @returns {string[][]} */
function rowsOf(section) {
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/**
 * Where words stand in the text, in line `line` if that is given (from 1).
 * @param {string} text @param {string} words @param {number} [line]
 */
function placeOf(text, words, line) {
  const start =
    line === undefined
      ? 0
      : text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length;
  const from = text.indexOf(words, start);
  if (from < 0 || words === '') throw new Error(`the sample has no “${words}”`);
  return { from, to: from + words.length };
}
