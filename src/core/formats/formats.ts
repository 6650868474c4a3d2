import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Format } from './format';
import { plainText } from './plain-text';

/** Every format that can be read. */
export const FORMATS: readonly Format[] = [plainText];

/** The format for a file name by its ending; a name without one is taken for plain text. */
export function formatFor(fileName: string): Result<Format> {
  const base = fileName.slice(fileName.search(/[^/\\]*$/));
  const ending = /[^.]\.([^.\s]+)$/.exec(base)?.[1]?.toLowerCase();
  if (ending === undefined) return success(plainText);
  const format = FORMATS.find(({ extensions }) => extensions.includes(ending));
  return format === undefined ? failure(fault('format-unknown', { path: fileName })) : success(format);
}
