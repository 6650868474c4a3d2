import { success, type Result } from '../core/result';
import { readTextFile } from './read-text-file';

/** Reads a list of words, one a line, without the white space around them; empty lines and what follows a # are left out. */
export async function readWordList(path: string): Promise<Result<readonly string[]>> {
  const file = await readTextFile(path);
  if (!file.ok) return file;
  const lines = file.value.text.replace(/^\ufeff/, '').split(/\r?\n/);
  return success(lines.map((line) => line.replace(/#.*/, '').trim()).filter((word) => word !== ''));
}
