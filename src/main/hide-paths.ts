import { posix, win32 } from 'node:path';
import type { Fault } from '../core/fault';

/** A path with at least one folder, as it may stand inside the message of the system: `/home/…/a.txt`, `C:\…`, `\\server\…`. */
const PATH_IN_TEXT = /(?:[A-Za-z]:)?[\\/](?:[^\\/\s'":;,]+[\\/])+[^\\/\s'":;,]*/g;

/** A fault as the window may see it: files by their names, without the folders that they lie in. */
export function hidePaths({ code, data }: Fault): Fault {
  return {
    code,
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? withoutFolders(value) : value]),
    ),
  };
}

function withoutFolders(text: string): string {
  if (posix.isAbsolute(text) && text.length > 1) return posix.basename(text);
  // `C:\…` and `\\server\…`; a lone backslash in front stands in texts that are no paths.
  if (/^(?:[A-Za-z]:[\\/]|\\\\)/.test(text)) return win32.basename(text);
  return text.replace(PATH_IN_TEXT, (path) => win32.basename(path));
}
